import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { ReportsReading } from '../read.ts';
import { words as steward } from '../steward-words.ts';
import { words } from '../words.ts';

type Listed = ReportsReading['reports'][number];

const Line = ({ report, now }: { report: Listed; now: Date }) => {
  const t = useWords(steward);
  const { wrongs } = useWords(words);
  const language = useLanguage();
  const { id, number, wrong, madeAt, dueAt, closedAt, answeredAt, answerWantedAt } = report;
  const said = [
    `${t.came} ${saidDay(language, madeAt)}`,
    !closedAt && `${t.due} ${saidDay(language, dueAt)}${dueAt < now ? ` (${t.late})` : ''}`,
    answerWantedAt && !answeredAt && !closedAt && t.wantsAnswer,
    answeredAt && t.answered,
    closedAt && `${t.entries.closed} ${saidDay(language, closedAt)}`,
  ];
  return (
    <li>
      <A href={paths.adminReport(id)}>{number}</A>
      <div>
        <p>{wrongs[wrong]}</p>
        <p class="soft">{said.filter(Boolean).join(', ')}</p>
      </div>
    </li>
  );
};

const Lines = ({ title, id, reports, now }: { title: string; id: string; reports: Listed[]; now: Date }) => {
  const t = useWords(steward);
  return (
    <section class="row hung" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="body">
        {reports.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <ul class="lines">
            {reports.map((report) => (
              <Line key={report.id} report={report} now={now} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
};

const Hidden = ({ hidden }: Pick<ReportsReading, 'hidden'>) => {
  const t = useWords(steward);
  const language = useLanguage();
  return (
    <section class="row hung" aria-labelledby="hidden">
      <h2 id="hidden">{t.hiddenNow}</h2>
      <div class="body">
        {hidden.length === 0 && <p>{t.nothingHidden}</p>}
        <ul class="lines">
          {hidden.map(({ id, thing, slug, at, appealedAt, appealDueAt, appealDecidedAt }) => (
            <li key={id}>
              <A href={paths.adminHiding(id)}>{t.things[thing]}</A>
              <p class="soft">
                {slug}, {t.hiddenOn(saidDay(language, at))}
                {appealedAt && !appealDecidedAt && appealDueAt && `, ${t.appealWaits(saidDay(language, appealDueAt))}`}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};

/** What stewards have to settle: reports and complaints, and what is hidden. */
export const ReportsPage = ({ reports, hidden, tooFew, now }: ReportsReading) => {
  const t = useWords(steward);
  return (
    <Page title={t.title} room="home" trail={[]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          {tooFew && (
            <p class="told" role="status">
              {t.tooFew}
            </p>
          )}
          <p>
            <A href={paths.adminRedactions}>{t.takeDown}</A>
          </p>
        </div>
      </div>
      <Lines id="open" title={t.open} reports={reports.filter(({ closedAt }) => !closedAt)} now={now} />
      <Hidden hidden={hidden} />
      <Lines id="closed" title={t.closed} reports={reports.filter(({ closedAt }) => closedAt)} now={now} />
    </Page>
  );
};
