import { paths } from '../../../paths.ts';
import { type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { plural, useLanguage, useWords } from '../../../platform/words/words.ts';
import type { Nomination } from '../elections/nominations.store.ts';
import type { ElectionReading } from '../read.ts';
import { words } from '../words.ts';
import { Another, Self, Vote } from './election-forms.tsx';
import { useSaidPhase } from './said-phase.ts';

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
/** Of a lot, as much as tells it from the others. */
const LOT_SHOWN = 8;

const Line = ({ nominee, byLot }: { nominee: Nomination; byLot: boolean }) => {
  const t = useWords(words);
  const language = useLanguage();
  const { publicName, sentence, votes, electedAt, lot } = nominee;
  const said = [
    votes !== null && plural(language, votes, t.votesOf),
    electedAt && t.elected,
    byLot && lot && `${t.lot} ${hex(lot).slice(0, LOT_SHOWN)}…`,
  ];
  return (
    <li>
      <h3 dir="auto">{publicName ?? t.someone}</h3>
      <p dir="auto">{sentence}</p>
      {votes !== null && <p class="soft">{said.filter(Boolean).join(', ')}</p>}
    </li>
  );
};

const Stand = ({ stand, phase, election }: ElectionReading) => {
  const t = useWords(words);
  if (stand.length > 0)
    return (
      <ul class="rows">
        {stand.map((nominee) => (
          <Line key={nominee.id} nominee={nominee} byLot={election.byLot ?? false} />
        ))}
      </ul>
    );
  if (phase !== 'nominations') return <p>{t.nobodyStood}</p>;
  return (
    <>
      <p>
        <strong>{t.nobodyStands}</strong>
      </p>
      <p>{t.nobodyStandsHow}</p>
    </>
  );
};

/** How votes that are equal are parted, so that anybody can check it. */
const Lot = ({ seed, byLot }: Pick<ElectionReading['election'], 'seed' | 'byLot'>) => {
  const t = useWords(words);
  if (!seed) return null;
  return (
    <>
      {byLot && (
        <p>
          <strong>{t.byLot}</strong>
        </p>
      )}
      <details>
        <summary>{t.lotTitle}</summary>
        <p class="small">{t.lotHow}</p>
        <p class="small">
          {t.seed}: <code class="long">{hex(seed)}</code>
        </p>
      </details>
    </>
  );
};

const SignInFirst = ({ why, id }: { why: string; id: string }) => {
  const t = useWords(words);
  return (
    <p>
      {why} <A href={`${paths.signIn}?to=${encodeURIComponent(paths.election(id))}`}>{t.signIn}</A>
    </p>
  );
};

const Acts = (reading: ElectionReading & { sent: SentBack | undefined }) => {
  const t = useWords(words);
  const { election, phase, isSignedIn, hasVote, hasVoted, stand, sent } = reading;
  if (phase === 'nominations' && !isSignedIn) return <SignInFirst why={t.signInToStand} id={election.id} />;
  if (phase === 'nominations')
    return (
      <>
        <Self {...reading} />
        <Another id={election.id} sent={sent} />
      </>
    );
  if (phase !== 'voting') return null;
  if (!isSignedIn) return <SignInFirst why={t.signInToVote} id={election.id} />;
  if (hasVoted) return <p role="status">{t.voted}</p>;
  return hasVote ? <Vote id={election.id} stand={stand} sent={sent} /> : <p>{t.noVote}</p>;
};

/** An election: who stands, then the vote, then the result. */
export const ElectionPage = (reading: ElectionReading & { asked: boolean; sent?: SentBack | undefined }) => {
  const t = useWords(words);
  const language = useLanguage();
  const saidPhase = useSaidPhase();
  const { election, phase, asked, sent } = reading;
  const title = saidPhase({ ...election, phase });
  return (
    <Page
      title={title}
      description={t.whoVotes}
      place="library"
      here={t.electionTitle}
      trail={[
        { href: paths.changes, label: t.changes },
        { href: paths.reviewers, label: t.title },
      ]}
    >
      {sent && (
        <div class="row plain">
          <div class="wide">
            <Summary sent={sent} />
          </div>
        </div>
      )}
      <div class="cloth">
        <div class="row">
          <div class="wide flow">
            <p class="over">{t.electionTitle}</p>
            <h1>{title}</h1>
            <p class="lead">
              {t.electionLead(plural(language, election.seats, t.seatsOf))}{' '}
              {phase === 'counted' && t.turnout(election.voted ?? 0, election.couldVote ?? 0)}
            </p>
          </div>
        </div>
      </div>
      <section class="row hung" aria-labelledby="stand">
        <h2 id="stand">{phase === 'counted' ? t.stood : t.stand}</h2>
        <div class="body flow">
          {asked && (
            <p class="told" role="status">
              {t.anotherSent}
            </p>
          )}
          <Stand {...reading} />
          {phase === 'counted' && <Lot seed={election.seed} byLot={election.byLot} />}
          <Acts {...reading} sent={sent} />
        </div>
        <div class="aside">
          <p class="small soft">{t.whoVotes}</p>
        </div>
      </section>
    </Page>
  );
};
