import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { headline } from '../../decisions/read.ts';
import type { Decision } from '../../decisions/store.ts';
import { words as decisionWords } from '../../decisions/words.ts';
import { headlineOf } from '../../reviews/headline.ts';
import { useKitLang } from '../../works/views/spoken.ts';
import type { ChangesReading } from '../read.ts';
import type { Waiting } from '../store.ts';
import { words } from '../words.ts';
import { SmallJobs } from './job.tsx';

const SLIP_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A change that waits, and where it stands in one line. */
const WaitingLine = ({ change }: { change: Waiting }) => {
  const t = useWords(words);
  const language = useLanguage();
  const kitLang = useKitLang();
  const { id, slug, title, credit, why, size, openedAt, holder, holdsUntil, inWords } = change;
  const someone = (name: string) => (name === 'someone' ? t.someone : name);
  const stands = [
    `${t.sizes[size]}.`,
    t.suggested(someone(credit)),
    inWords && t.inWords,
    holder && holdsUntil ? t.with(someone(holder), saidDay(language, holdsUntil)) : t.noOneYet,
    size === 'slip' && !inWords && t.goesIn(saidDay(language, new Date(openedAt.getTime() + SLIP_DAYS * DAY_MS))),
  ];
  return (
    <li class="when">
      <time dateTime={openedAt.toISOString()}>{saidDay(language, openedAt)}</time>
      <div class="flow">
        <h3>
          <A href={paths.proposal(id)} dir="auto">
            {headlineOf(why)}
          </A>
        </h3>
        <p class="small soft">
          {t.inKit}{' '}
          <A href={paths.kit(slug)} {...kitLang(change.language)}>
            {title}
          </A>
          . {stands.filter(Boolean).join(' ')}
        </p>
      </div>
    </li>
  );
};

const DecidedLine = ({ decision }: { decision: Decision }) => {
  const ledger = useWords(decisionWords);
  const language = useLanguage();
  const { kind, proposalId, slug, title, at } = decision;
  const line = `${ledger.kinds[kind]}: ${headlineOf(headline(decision, language))}`;
  const to = proposalId ? paths.proposal(proposalId) : slug && paths.kit(slug);
  return (
    <li class="when">
      <time dateTime={at.toISOString()}>{saidDay(language, at)}</time>
      <div>
        <p dir="auto">{to ? <A href={to}>{line}</A> : line}</p>
        {title && <p class="small soft">{title}</p>}
      </div>
    </li>
  );
};

const Waits = ({ waiting, page, hasMore }: ChangesReading) => {
  const t = useWords(words);
  if (waiting.length === 0)
    return (
      <>
        <p>
          <strong>{t.noneWaiting}</strong>
        </p>
        <p>{t.noneWaitingHow}</p>
      </>
    );
  return (
    <>
      <p class="small soft">{t.waitingHow}</p>
      <ul class="rows">
        {waiting.map((change) => (
          <WaitingLine key={change.id} change={change} />
        ))}
      </ul>
      {(page > 1 || hasMore) && (
        <p class="acts">
          {page > 1 && <A href={`${paths.changes}?page=${page - 1}#waiting`}>{t.earlier}</A>}{' '}
          {hasMore && <A href={`${paths.changes}?page=${page + 1}#waiting`}>{t.more}</A>}
        </p>
      )}
    </>
  );
};

const Jobs = ({ jobs }: Pick<ChangesReading, 'jobs'>) => {
  const t = useWords(words);
  if (jobs.length > 0) return <SmallJobs jobs={jobs} />;
  return (
    <>
      <p>
        <strong>{t.noJobs}</strong>
      </p>
      <p>{t.noJobsHow}</p>
      <p>
        <A href={paths.library}>{t.library}</A>
      </p>
    </>
  );
};

/** Ten small jobs for anybody, what waits over all kits, what was lately decided. A reviewer's own come first. */
export const ChangesPage = (reading: ChangesReading) => {
  const t = useWords(words);
  const { own, jobs, decided, page } = reading;
  return (
    <Page title={t.title} description={t.lead} place="library" trail={[{ href: paths.library, label: t.inLibrary }]}>
      <div class="cloth">
        <div class="row">
          <div class="wide flow">
            <p class="over">{t.title}</p>
            <h1>{t.question}</h1>
            <p class="lead">{t.lead}</p>
          </div>
        </div>
      </div>
      {own.length > 0 && (
        <section class="row hung" aria-labelledby="own">
          <h2 id="own">{t.own}</h2>
          <div class="body flow">
            <p class="small soft">{t.ownHow}</p>
            <ul class="rows">
              {own.map((change) => (
                <WaitingLine key={change.id} change={change} />
              ))}
            </ul>
          </div>
        </section>
      )}
      {page === 1 && (
        <section class="row hung" aria-labelledby="jobs">
          <h2 id="jobs">{t.jobs}</h2>
          <div class="body flow">
            <Jobs jobs={jobs} />
          </div>
          <div class="aside">
            <p>
              <A href={paths.reviewers}>{t.reviewers}</A>
            </p>
          </div>
        </section>
      )}
      <section class="row hung" aria-labelledby="waiting">
        <h2 id="waiting">{t.waiting}</h2>
        <div class="body flow">
          <Waits {...reading} />
        </div>
      </section>
      <section class="row hung" aria-labelledby="decided">
        <h2 id="decided">{t.decided}</h2>
        <div class="body flow">
          {decided.length === 0 ? (
            <p>{t.noneDecided}</p>
          ) : (
            <ul class="rows">
              {decided.map((decision) => (
                <DecidedLine key={decision.id} decision={decision} />
              ))}
            </ul>
          )}
        </div>
        <div class="aside">
          <p>
            <A href={paths.decisions}>{t.ledger}</A>
          </p>
          <p>
            <a href={paths.decisionsFeed}>{t.feed}</a>
          </p>
        </div>
      </section>
    </Page>
  );
};
