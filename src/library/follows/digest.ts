import { type Actor, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { daysAfter } from '../proposals/open.ts';
import { DIGEST_DAYS } from './follow.ts';
import { digestLetter, isNoNews } from './letters.ts';
import { newDecisions, newEditions, newlyBehind } from './news.store.ts';
import { putDigest, takeDigest } from './store.ts';

/** Writes one letter that is due, if there is anything to tell, and promises the next. */
const writeOne = (act: Act<Actor>): Promise<number> =>
  act.db.transaction(async (tx) => {
    const due = await takeDigest(tx, act.now);
    if (!due) return 0;
    const { personId, toldUntil, dueAt } = due;
    const span = { personId, since: toldUntil, until: act.now };
    const news = {
      editions: await newEditions(tx, span),
      behind: await newlyBehind(tx, span),
      decisions: await newDecisions(tx, span),
    };
    if (!isNoNews(news))
      await writeTo(tx, act, personId, {
        purpose: 'following',
        rank: 'digest',
        once: `digest ${personId} ${dueAt.toISOString()}`,
        letter: (language) => digestLetter(language, news),
      });
    await putDigest(tx, personId, act.now, daysAfter(act.now, DIGEST_DAYS));
    return 1;
  });

/** One letter a week at most to whoever follows something. */
export const digestJob: Job<Actor> = { name: 'write to those who follow', everySeconds: 600, run: writeOne };
