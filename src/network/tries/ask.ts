import { type Actor, makeLink, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { tryLetter } from './letters.ts';
import { forgetTries, gatherTries, stillAgrees, takeTry } from './store.ts';

/** The purpose of the link by which somebody says what they tried. */
export const TRY = 'what-did-you-try';
const LINK_DAYS = 42;
/** After the second asking, six weeks after, this is the ninetieth day. */
const FORGOTTEN_DAYS = 48;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Sends one letter that is due. */
const askOne = (act: Act<Actor>): Promise<number> =>
  act.db.transaction(async (tx) => {
    const due = await takeTry(tx, act.now);
    if (!due) return 0;
    const { id, personId, sessionId, round } = due;
    if (!(await stillAgrees(tx, personId, sessionId))) return 1;
    const token = await makeLink(tx, act, { purpose: TRY, personId, facts: { tryId: id }, days: LINK_DAYS });
    await writeTo(tx, act, personId, {
      purpose: TRY,
      rank: 'word',
      once: `try ${id}`,
      letter: (language) => tryLetter(language, { token, round }),
    });
    return 1;
  });

/** Who is to be asked, once a training is over. */
export const gatherJob: Job<Actor> = {
  name: 'note whom to ask what they tried',
  everySeconds: 3600,
  run: ({ db, now }) => gatherTries(db, now),
};

/** Forgets somebody of whom nothing else is held. */
export type Forgetting = (tx: Tx, act: Act<Actor>, personId: string) => Promise<void>;

/** That somebody was at a training is forgotten with all else of it; their address too, when it was known for nothing else. */
export const forgetJob = (forget: Forgetting): Job<Actor> => ({
  name: 'forget whom we asked what they tried',
  everySeconds: 3600,
  run: (act) =>
    act.db.transaction(async (tx) => {
      const asked = await forgetTries(tx, new Date(act.now.getTime() - FORGOTTEN_DAYS * DAY_MS));
      for (const personId of [...new Set(asked)].sort()) await forget(tx, act, personId);
      return asked.length;
    }),
});

/** "What did you try?": one letter two weeks after a training, and one six weeks after, to each who agreed. */
export const askJob: Job<Actor> = { name: 'ask what they tried', everySeconds: 600, run: askOne };
