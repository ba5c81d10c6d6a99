import { type Actor, makeLink, writeTo } from '../../../identity/index.ts';
import type { Act } from '../../../platform/act.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { tell } from '../../../platform/happenings/tell.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import type { Language } from '../../../platform/words/language.ts';
import { openByClock } from '../elections/open.ts';
import { DutyEnded, DutyLapsed } from '../events.ts';
import { type DutyLetter, dutyLetter } from '../letters.ts';
import { DAYS, daysFrom, REASONS } from '../terms.ts';
import { endDuty } from './begin.ts';
import { STILL_IN } from './still-in.ts';
import {
  addAsking,
  addDutyPromise,
  closeAsking,
  type DutyPromise,
  lastGrantToChange,
  openAsking,
  pausedUntil,
  type ReviewerGrant,
  takeDutyPromise,
} from './store.ts';

const write = (tx: Tx, act: Act<Actor>, personId: string, letter: (language: Language) => DutyLetter): Promise<void> =>
  writeTo(tx, act, personId, {
    purpose: 'reviewing',
    rank: 'word',
    letter: (language) => dutyLetter(language, letter(language)),
  });

/** Asks "still in?" by a letter with a link of its own. */
const ask = async (tx: Tx, act: Act<Actor>, personId: string, of: 'ask' | 'remind'): Promise<void> => {
  const token = await makeLink(tx, act, { purpose: STILL_IN, personId, facts: {}, days: DAYS.dutyLink });
  await write(tx, act, personId, () => ({ of, token }));
};

interface Keeping {
  personId: string;
  grant: ReviewerGrant;
}

const KEEPING: Record<DutyPromise, (tx: Tx, act: Act<Actor>, keeping: Keeping) => Promise<void>> = {
  ask: async (tx, act, { personId }) => {
    if (!(await addAsking(tx, personId, act.now))) return;
    await ask(tx, act, personId, 'ask');
    await addDutyPromise(tx, personId, 'remind', daysFrom(act.now, DAYS.remindAfter));
    await addDutyPromise(tx, personId, 'lapse', daysFrom(act.now, DAYS.lapseAfter));
  },
  remind: async (tx, act, { personId }) => {
    if (await openAsking(tx, personId)) await ask(tx, act, personId, 'remind');
  },
  lapse: async (tx, act, { personId, grant }) => {
    if (!(await closeAsking(tx, personId, 'lapsed', act.now))) return;
    await endDuty(tx, act, { personId, grant, reason: REASONS.lapsed, byName: 'the-clock' });
    await tell(tx, act, DutyLapsed, { personId });
    await write(tx, act, personId, () => ({ of: 'lapsed' }));
  },
  'open-election': (tx, act) => openByClock(tx, act),
  'end-term': async (tx, act, { personId, grant }) => {
    if (grant.untilAt === null || grant.untilAt > act.now) return;
    await closeAsking(tx, personId, 'lapsed', act.now);
    await endDuty(tx, act, { personId, grant, reason: REASONS.over, byName: 'the-clock' });
    await tell(tx, act, DutyEnded, { personId });
    await write(tx, act, personId, () => ({ of: 'over' }));
  },
};

const WAIT_FOR_A_PAUSE: readonly DutyPromise[] = ['ask', 'remind', 'lapse'];

/** Keeps one promise that is due. Whoever is a reviewer no more is owed none; whoever pauses is asked afterwards. */
const keepOne = (act: Act<Actor>): Promise<number> =>
  act.db.transaction(async (tx) => {
    const due = await takeDutyPromise(tx, act.now);
    if (!due) return 0;
    const { personId, what } = due;
    const grant = await lastGrantToChange(tx, personId);
    if (!grant || grant.endedAt) return 1;
    const pause = WAIT_FOR_A_PAUSE.includes(what) ? await pausedUntil(tx, personId, act.now) : undefined;
    // The reminder comes when the pause ends, and the lapse as long after it as it always does.
    if (pause) await addDutyPromise(tx, personId, what, daysFrom(pause, what === 'lapse' ? DAYS.remindAfter : 0));
    else await KEEPING[what](tx, act, { personId, grant });
    return 1;
  });

/** Asks reviewers "still in?" twice a year, lets the duty of the silent lapse, ends terms, and opens the yearly election. */
export const dutyJob: Job<Actor> = { name: 'keep what was promised about reviewers', everySeconds: 300, run: keepOne };
