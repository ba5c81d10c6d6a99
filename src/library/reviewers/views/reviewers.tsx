import { paths } from '../../../paths.ts';
import { Form, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { REVIEWERS_LEAST } from '../policy.ts';
import type { ReviewersReading } from '../read.ts';
import { words } from '../words.ts';
import { ForStewards, YourDuty } from './duty.tsx';
import { useSaidPhase } from './said-phase.ts';

/** What this page has to say above all: a question to this reviewer, an election, or that reviewers are wanted. */
const Truth = ({ reviewers, duty, election }: ReviewersReading) => {
  const t = useWords(words);
  const saidPhase = useSaidPhase();
  if (duty?.is === 'held' && duty.asked)
    return (
      <>
        <h2>{t.asked}</h2>
        <p class="lead">{t.askedHow}</p>
        <Form action={paths.stillIn}>
          <p class="acts">
            <button type="submit" class="btn">
              {t.stillIn}
            </button>
          </p>
        </Form>
      </>
    );
  if (election)
    return (
      <>
        <h2>{saidPhase(election)}</h2>
        <p class="lead">{t.whoVotes}</p>
        <p class="acts">
          <A class="btn" href={paths.election(election.id)}>
            {t.goToElection}
          </A>
        </p>
      </>
    );
  if (reviewers.length >= REVIEWERS_LEAST) return null;
  return (
    <>
      <h2>{t.looking}</h2>
      <p class="lead">{t.lookingHow}</p>
      <p class="acts">
        <A class="btn" href={paths.changes}>
          {t.seeWaiting}
        </A>
      </p>
    </>
  );
};

const Who = ({ reviewers }: Pick<ReviewersReading, 'reviewers'>) => {
  const t = useWords(words);
  const language = useLanguage();
  if (reviewers.length === 0)
    return (
      <>
        <p>
          <strong>{t.nobody}</strong>
        </p>
        <p>{t.nobodyHow}</p>
      </>
    );
  return (
    <ul class="lines">
      {reviewers.map(({ publicName, untilAt, pausesUntil, givenAt }, at) => (
        <li key={`${givenAt.getTime()} ${at}`}>
          <strong dir="auto">{publicName ?? t.someone}</strong>
          <p class="soft">
            {[pausesUntil && t.pauses(saidDay(language, pausesUntil)), untilAt && t.until(saidDay(language, untilAt))]
              .filter(Boolean)
              .join(', ')}
          </p>
        </li>
      ))}
    </ul>
  );
};

const Elections = ({ election, past }: Pick<ReviewersReading, 'election' | 'past'>) => {
  const t = useWords(words);
  const language = useLanguage();
  const saidPhase = useSaidPhase();
  return (
    <>
      {election ? (
        <p>
          <A href={paths.election(election.id)}>{saidPhase(election)}</A>
        </p>
      ) : (
        <p>{t.noElection}</p>
      )}
      {past.length > 0 && (
        <ul class="lines" aria-label={t.past}>
          {past.map(({ id, countedAt, voted, couldVote }) => (
            <li key={id}>
              <A href={paths.election(id)}>{countedAt && t.result(saidDay(language, countedAt))}</A>
              <p class="soft">{t.turnout(voted ?? 0, couldVote ?? 0)}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** What was just done, as the address says it. */
export type Done = 'named' | 'yesDone' | 'stillDone' | undefined;

/** Who reviews and by which rules; for a reviewer their duty, for a steward the founders' rule and elections. */
export const ReviewersPage = (reading: ReviewersReading & { done: Done; sent?: SentBack | undefined }) => {
  const t = useWords(words);
  const { reviewers, duty, election, canName, canOpen, done, sent } = reading;
  const speaks = (duty?.is === 'held' && duty.asked) || election || reviewers.length < REVIEWERS_LEAST;
  return (
    <Page title={t.title} description={t.lead} place="library" trail={[{ href: paths.changes, label: t.changes }]}>
      <div class="row plain">
        <div class="wide flow">
          <Summary sent={sent} />
          {done && (
            <p class="told" role="status">
              {t[done]} {done !== 'named' && !duty && t.signInFor}
            </p>
          )}
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
        </div>
      </div>
      {speaks && (
        <div class="cloth">
          <div class="row">
            <div class="wide flow">
              <Truth {...reading} />
            </div>
          </div>
        </div>
      )}
      {duty && (
        <section class="row hung" aria-labelledby="duty">
          <h2 id="duty">{t.duty}</h2>
          <div class="body flow">
            <YourDuty duty={duty} />
          </div>
        </section>
      )}
      {(canName || canOpen) && (
        <section class="row hung" aria-labelledby="steward">
          <h2 id="steward">{t.steward}</h2>
          <div class="body flow">
            <ForStewards canName={canName} canOpen={canOpen} sent={sent} />
          </div>
        </section>
      )}
      <section class="row hung" aria-labelledby="who">
        <h2 id="who">{t.who}</h2>
        <div class="body flow">
          <Who reviewers={reviewers} />
        </div>
      </section>
      <section class="row hung" aria-labelledby="how">
        <h2 id="how">{t.how}</h2>
        <div class="body flow">
          <ul class="list">
            {t.hows.map((how) => (
              <li key={how}>{how}</li>
            ))}
          </ul>
        </div>
      </section>
      <section class="row hung" aria-labelledby="election">
        <h2 id="election">{t.electionTitle}</h2>
        <div class="body flow">
          <Elections {...reading} />
        </div>
      </section>
      <section class="row hung" aria-labelledby="founders">
        <h2 id="founders">{t.founders}</h2>
        <div class="body flow">
          <p>{t.foundersHow}</p>
          <p>
            <A href={paths.decisions}>{t.ledger}</A>
          </p>
        </div>
      </section>
    </Page>
  );
};
