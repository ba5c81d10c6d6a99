import { type Actor, makeLink, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { wishLetter } from '../letters.ts';
import { DAYS, daysFrom } from '../terms.ts';
import { takeOutOver, wishToAskAbout } from './store.ts';
import { WISH } from './wish.ts';

/** Forgets somebody of whom nothing else is held. */
export type Forgetting = (tx: Tx, act: Act<Actor>, personId: string) => Promise<void>;

/** Asks whoever made a wish nearly a year ago whether to keep it. */
const askOne = (act: Act<Actor>): Promise<number> =>
  act.db.transaction(async (tx) => {
    const wish = await wishToAskAbout(tx, act.now, daysFrom(act.now, DAYS.wishAskedBefore));
    if (!wish) return 0;
    const link = { purpose: WISH, personId: wish.personId, facts: { wishId: wish.id }, days: DAYS.wishAskedBefore };
    const token = await makeLink(tx, act, link);
    await writeTo(tx, act, wish.personId, {
      purpose: WISH,
      rank: 'word',
      letter: (language) => wishLetter(language, 'keep', token),
    });
    return 1;
  });

/** Takes out a wish whose time is over, and whoever made it when nothing else is held of them. */
const endOne =
  (forget: Forgetting) =>
  (act: Act<Actor>): Promise<number> =>
    act.db.transaction(async (tx) => {
      const personId = await takeOutOver(tx, act.now);
      if (personId === undefined) return 0;
      await forget(tx, act, personId);
      return 1;
    });

/** Keeps what was promised about wishes: asked about before their year is over, and then gone. */
export const wishJobs = (forget: Forgetting): Job<Actor>[] => [
  { name: 'ask whether to keep a wish', everySeconds: 60 * 60, run: askOne },
  { name: 'forget wishes whose time is over', everySeconds: 60 * 60, run: endOne(forget) },
];
