import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { SheetReading } from '../read.ts';
import { words } from '../words.ts';

/** Thanks for a sheet; whoever types them in from paper goes on to the next. */
export const SheetThanksPage = ({ id, slug, runs, sheets }: SheetReading) => {
  const t = useWords(words);
  return (
    <Page title={t.thanks} room="sessions" indexed={false}>
      <div class="cloth">
        <div class="row">
          <div class="wide">
            <h1>{t.thanks}</h1>
            <p class="lead">{runs ? t.sheets(sheets) : t.thanksLead}</p>
            <p class="acts">
              {runs ? (
                <>
                  <A class="btn" href={paths.evaluation(id)}>
                    {t.next}
                  </A>
                  <A href={paths.evaluationAnswers(id)}>{t.toAnswers}</A>
                </>
              ) : (
                <A class="btn" href={paths.kit(slug)}>
                  {t.toKit}
                </A>
              )}
            </p>
          </div>
        </div>
      </div>
    </Page>
  );
};
