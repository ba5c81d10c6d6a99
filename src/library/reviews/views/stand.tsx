import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { ProposalReading, Standing } from '../read.ts';
import { words } from '../words.ts';

type Said = Pick<ProposalReading, 'standing' | 'size'>;

/** Where a proposal stands, as one sentence. */
const useStanding = (): ((of: Said) => string) => {
  const t = useWords(words);
  const language = useLanguage();
  const waiting = (
    { needs, goesInAt }: Extract<Standing, { is: 'waiting' }>,
    size: ProposalReading['size'],
  ): string => {
    if (goesInAt && needs.length === 1 && needs[0] === 'oneReviewer')
      return `${t.size[size]}. ${t.goesIn(saidDay(language, goesInAt))}`;
    const said = needs.map((need) => t.needs[need]);
    // ICU joins Welsh by “a(c)”, which nobody says.
    const list =
      language === 'cy' ? said.join(', ') : new Intl.ListFormat(language, { type: 'conjunction' }).format(said);
    return list ? `${t.size[size]}: ${t.needsLead} ${list}.` : `${t.size[size]}.`;
  };
  return ({ standing, size }) => {
    switch (standing.is) {
      case 'held':
        return t.held;
      case 'meeting':
        return t.meeting;
      case 'withdrawn':
      case 'declined':
        return t[standing.is];
      case 'merged': {
        const edition = standing.edition === undefined ? t.notInEdition : t.inEdition(standing.edition);
        return [t.merged(saidDay(language, standing.at)), edition, standing.byOneGroup && t.byOneGroup]
          .filter(Boolean)
          .join(' ');
      }
      case 'waiting':
        return waiting(standing, size);
    }
  };
};

const FIND_HOLDER_MS = 3 * 24 * 60 * 60 * 1000;

/** With whom it is, and until when; or that nobody has it. */
const Holder = ({ holding, openedAt, now }: Pick<ProposalReading, 'holding' | 'openedAt' | 'now'>) => {
  const t = useWords(words);
  const language = useLanguage();
  if (holding) return <p>{t.with(holding.credit, saidDay(language, holding.untilAt))}</p>;
  const by = openedAt && new Date(openedAt.getTime() + FIND_HOLDER_MS);
  return <p>{by && by > now ? t.noOneYetUntil(saidDay(language, by)) : t.noOneYet}</p>;
};

const Seats = ({ reviews, size, standing }: Pick<ProposalReading, 'reviews' | 'size' | 'standing'>) => {
  const t = useWords(words);
  const approvals = reviews.filter(({ verdict, stands }) => verdict === 'approve' && stands);
  const isOpen = standing.is === 'waiting' && standing.needs.length > 0 && standing.needs[0] !== 'words';
  return (
    <ul class="seats" aria-label={t.seats}>
      {approvals.map(({ id, credit }) => (
        <li key={id} class="seat">
          <b dir="auto">{credit}</b>
          {t.saysYes}
        </li>
      ))}
      {isOpen && (
        <li class="seat empty">
          <b>{t.freeSeat}</b>
          {t.freeSeatWho[size]}
        </li>
      )}
    </ul>
  );
};

/** The one truth of the page: where it stands, who sits where, and the act that comes next. */
export const Stand = (reading: ProposalReading) => {
  const t = useWords(words);
  const say = useStanding();
  const { standing, may, id } = reading;
  return (
    <div class="cloth">
      <div class="row">
        <div class="wide stand">
          <div class="flow">
            <p class="over">{t.stands}</p>
            <p class="display standline">{say(reading)}</p>
            {(standing.is === 'declined' || standing.is === 'withdrawn') && <p dir="auto">“{standing.reasons}”</p>}
            {standing.is === 'waiting' && <Holder {...reading} />}
            {standing.is === 'meeting' && may.amend && (
              <p class="acts">
                <A class="btn" href={paths.meeting(id)}>
                  {t.meetingGo}
                </A>
              </p>
            )}
            {may.hold && standing.is === 'waiting' && (
              <Form action={paths.holding(id)}>
                <p class="acts">
                  <button type="submit" class="btn">
                    {t.holdIt}
                  </button>
                </p>
              </Form>
            )}
          </div>
          <Seats {...reading} />
        </div>
      </div>
    </div>
  );
};
