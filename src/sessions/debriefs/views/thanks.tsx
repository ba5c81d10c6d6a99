import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { DebriefFormReading } from '../read.ts';
import { words } from '../words.ts';

/** Thanks, on a phone where nobody is signed in; what can be made of it is a sign-in away. */
export const DebriefThanksPage = ({ id, slug }: DebriefFormReading) => {
  const t = useWords(words);
  return (
    <Page title={t.thanks} room="sessions" indexed={false}>
      <div class="cloth">
        <div class="row">
          <div class="wide">
            <h1>{t.thanks}</h1>
            <p class="lead">{t.thanksLead}</p>
            <p class="acts">
              <A class="btn" href={paths.debrief(id)}>
                {t.thanksTurn}
              </A>
              <A href={paths.kit(slug)}>{t.toKit}</A>
            </p>
          </div>
        </div>
      </div>
    </Page>
  );
};
