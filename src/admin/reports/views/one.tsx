import { paths } from '../../../paths.ts';
import { Facts } from '../../../platform/ui/facts.tsx';
import { Form, LongText, Summary } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay, saidTime } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { ReportReading } from '../read.ts';
import { words as steward } from '../steward-words.ts';
import { words } from '../words.ts';
import type { OneView } from './one-view.ts';
import { Quoted } from './quoted.tsx';
import { WrittenHiding } from './written-hiding.tsx';

const Hiding = ({ report, of, sent }: OneView) => {
  const t = useWords(steward);
  const { id, contribution, hiding } = report;
  if (!contribution) return null;
  return (
    <section class="row hung">
      <h2>{t.hide}</h2>
      <div class="body flow">
        {hiding && (
          <p>
            {t.isHidden} <A href={paths.adminHiding(hiding.id)}>{t.seeHiding}</A>
          </p>
        )}
        {!hiding && contribution.thing === 'proposal' && contribution.isMerged && (
          <p>
            {t.merged} <A href={`${paths.adminRedactions}?kit=${contribution.slug}`}>{t.takeDown}</A>
          </p>
        )}
        {!hiding && !(contribution.thing === 'proposal' && contribution.isMerged) && (
          <Form action={paths.adminReportHiding(id)}>
            <LongText
              name="reason"
              label={t.reason}
              hint={t.hideHint}
              sent={of === 'hiding' ? sent : undefined}
              rows={2}
            />
            <p>
              <button type="submit" class="btn">
                {t.hideButton}
              </button>
            </p>
          </Form>
        )}
      </div>
    </section>
  );
};

const Settling = ({ report, of, sent }: OneView) => {
  const t = useWords(steward);
  const { id, canAnswer, closedAt } = report;
  if (closedAt) return null;
  return (
    <>
      <section class="row hung">
        <h2>{t.answer}</h2>
        <div class="body">
          {canAnswer ? (
            <Form action={paths.adminReportAnswers(id)}>
              <LongText
                name="words"
                label={t.answer}
                hint={t.answerHint}
                sent={of === 'answers' ? sent : undefined}
                rows={6}
              />
              <p>
                <button type="submit" class="btn">
                  {t.answerButton}
                </button>
              </p>
            </Form>
          ) : (
            <p>{t.noAddress}</p>
          )}
        </div>
      </section>
      <section class="row hung">
        <h2>{t.close}</h2>
        <div class="body">
          <Form action={paths.adminReportClosing(id)}>
            <LongText
              name="found"
              label={t.close}
              hint={t.closeHint}
              sent={of === 'closing' ? sent : undefined}
              rows={3}
            />
            <p>
              <button type="submit" class="btn quiet">
                {t.closeButton}
              </button>
            </p>
          </Form>
        </div>
      </section>
    </>
  );
};

const Log = ({ report }: { report: ReportReading }) => {
  const t = useWords(steward);
  const language = useLanguage();
  return (
    <section class="row hung">
      <h2>{t.log}</h2>
      <div class="body">
        <ul class="lines">
          <li>
            <strong>{t.entries.made}</strong>
            <p class="soft">{saidTime(language, report.madeAt)}</p>
          </li>
          {report.log.map(({ id, what, byClock, at, words: said }) => (
            <li key={id}>
              <strong>{t.entries[what]}</strong>
              <div>
                <p class="soft">
                  {saidTime(language, at)}, {byClock ? t.byProgram : t.bySteward}
                </p>
                {said && <Quoted text={said} />}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};

/** One report, for a steward: what it says, what can be done, what was done. */
export const OneReportPage = ({ report, of, sent }: OneView) => {
  const t = useWords(steward);
  const { wrongs } = useWords(words);
  const language = useLanguage();
  const { number, wrong, madeAt, dueAt, about, words: said, address, contribution } = report;
  const acts = { report, ...(of && { of }), ...(sent && { sent }) };
  return (
    <Page title={t.report(number)} room="home" trail={[{ href: paths.adminReports, label: t.title }]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <Summary sent={sent} />
          <h1>{t.report(number)}</h1>
          <Facts
            facts={[
              [t.wrong, wrongs[wrong]],
              [t.came, saidDay(language, madeAt)],
              [t.due, saidDay(language, dueAt)],
              about !== undefined && [t.about, about],
            ]}
          />
          <p class="small soft">{t.looks}</p>
        </div>
      </div>
      <section class="row hung">
        <h2>{t.words}</h2>
        <div class="body flow">{said === undefined ? <p>{t.forgotten}</p> : <Quoted text={said} />}</div>
      </section>
      {address && (
        <section class="row hung">
          <h2>{t.contribution}</h2>
          <div class="body flow">
            {contribution && <Quoted text={contribution.words} />}
            {report.written && <Quoted text={report.written.words} />}
            <p>
              <A href={address}>{t.see}</A>
            </p>
          </div>
        </section>
      )}
      <Hiding {...acts} />
      <WrittenHiding {...acts} />
      <Settling {...acts} />
      <Log report={report} />
    </Page>
  );
};
