import type { Kit } from '../../../kit/kit.ts';
import { paths } from '../../../paths.ts';
import { Page } from '../../../platform/ui/page.tsx';
import { Patterns } from '../../../platform/ui/strip.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { KitText } from '../../revisions/views/kit-text.tsx';
import type { TongueFacts } from '../read.ts';
import { words } from '../words.ts';

/** A translation as it now reads: its own words, and where there are none, the source's, with a line that says so. */
export const TextPage = (reading: TongueFacts & { kit: Kit }) => {
  const t = useWords(words);
  const { slug, title, language, direction, name, kit } = reading;
  const trail = [
    { href: paths.kit(slug), label: title },
    { href: paths.translations(slug), label: t.title },
    { href: paths.translation(slug, language), label: name },
  ];
  return (
    <Page
      title={`${t.textTitle(name)}: ${title}`}
      here={t.textTitle(name)}
      place="library"
      trail={trail}
      indexed={false}
    >
      <Patterns />
      <div class="row plain">
        <div class="wide flow" lang={language} dir={direction}>
          <h1>{kit.front.title}</h1>
        </div>
      </div>
      <KitText kit={kit} media={(file) => paths.media(slug, file)} />
    </Page>
  );
};
