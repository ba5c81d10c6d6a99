import { paths } from '../../../paths.ts';
import { Island, Page } from '../../../platform/ui/page.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../rehearsal-words.ts';
import { Talk, type TalkProps } from './talk.tsx';

export interface RehearsalReading {
  kitTitle: string;
  title: string;
  /** Title of the moment that the address names; undefined at the beginning. */
  momentTitle: string | undefined;
  talk: TalkProps;
}

/** The rehearsal as linked pages, each moment at its own address; with JavaScript, one page that sends nothing. */
export const RehearsalPage = ({ kitTitle, title, momentTitle, talk }: RehearsalReading) => {
  const t = useWords(words);
  const names = useWords(ui);
  const trail = [
    { href: paths.library, label: names.library },
    { href: paths.kit(talk.slug), label: kitTitle },
  ];
  return (
    <Page
      title={momentTitle ? `${momentTitle}: ${title}` : title}
      here={title}
      place="library"
      trail={trail}
      indexed={!momentTitle}
      islands={['rehearsal']}
    >
      <div class="row plain">
        <div class="wide" lang={talk.language}>
          <h1>{title}</h1>
        </div>
        <p class="wide lead">{t.how}</p>
      </div>
      <section class="row" aria-label={title}>
        <div class="wide">
          <Island name="rehearsal" props={talk}>
            <Talk {...talk} />
          </Island>
        </div>
      </section>
    </Page>
  );
};
