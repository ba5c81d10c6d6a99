import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { useWords } from '../../../platform/words/words.ts';
import { Difference } from '../../revisions/views/difference.tsx';
import type { StepHistoryReading } from '../read.ts';
import { words } from '../words.ts';
import { Decided, Reason, useStateName, Whose } from './entry.tsx';

/** From whom the words of a step are, why and when: each revision that touched it, the newest first. */
export const StepHistoryPage = (reading: StepHistoryReading) => {
  const t = useWords(words);
  const names = useWords(ui);
  const name = useStateName();
  const { slug, title, step, touched, begins, language, direction } = reading;
  return (
    <Page
      title={t.stepTitle(step.title)}
      place="library"
      trail={[
        { href: paths.library, label: names.library },
        { href: paths.kit(slug), label: title },
        { href: paths.history(slug), label: t.history },
      ]}
      here={step.title}
      indexed={false}
    >
      <div class="row plain">
        <div class="wide">
          <p class="over">{t.history}</p>
          <h1>{t.stepTitle(step.title)}</h1>
          <p class="lead">{t.stepLead(touched.length)}</p>
        </div>
      </div>
      {touched.map(({ entry, difference }) => (
        <section key={entry.id} class="row hung" aria-labelledby={`r-${entry.commitId}`}>
          <h2 id={`r-${entry.commitId}`}>
            <A href={paths.revision(slug, entry.commitId)}>{name(entry)}</A>
          </h2>
          <div class="body flow">
            <Reason reason={entry.reason} />
            <Whose entry={entry} />
            <Difference difference={difference} language={language} direction={direction} />
            <p>
              <Decided entry={entry} />
            </p>
          </div>
        </section>
      ))}
      {begins && (
        <section class="row hung" aria-labelledby="begins">
          <h2 id="begins">
            <A href={paths.revision(slug, begins.commitId)}>{name(begins)}</A>
          </h2>
          <div class="body flow">
            <p>{t.stepBegan}</p>
            <Whose entry={begins} />
          </div>
        </section>
      )}
    </Page>
  );
};
