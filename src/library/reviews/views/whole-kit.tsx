import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Patterns } from '../../../platform/ui/strip.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { KitText } from '../../revisions/views/kit-text.tsx';
import { headlineOf } from '../headline.ts';
import type { ProposedReading } from '../read-proposed.ts';
import { words } from '../whole-kit-words.ts';

/** A kit as a suggestion would have it, to read as a whole. */
export const WholeKitPage = ({ id, slug, kit, why, minutes, isNewKit }: ProposedReading) => {
  const t = useWords(words);
  const { title, language } = kit.front;
  const headline = headlineOf(why);
  return (
    <Page
      title={`${t.title}: ${title}`}
      place="library"
      trail={[
        ...(isNewKit ? [] : [{ href: paths.kit(slug), label: title }]),
        { href: paths.proposal(id), label: headline },
      ]}
      here={t.title}
      indexed={false}
    >
      <Patterns />
      <div class="row plain">
        <div class="wide flow">
          <p class="over">{t.title}</p>
          <h1 lang={language}>{title}</h1>
          <p class="lead">{t.lead}</p>
          <p>{minutes.before === minutes.after ? t.sameMinutes(minutes.after) : t.minutes(minutes)}</p>
          <p class="acts">
            <A class="btn" href={paths.proposal(id)}>
              {t.back}
            </A>
          </p>
        </div>
      </div>
      <KitText kit={kit} media={(name) => paths.proposedMedia(id, name)} />
    </Page>
  );
};
