import { forgetWords } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import { touch } from '../../platform/http/touch.ts';
import { hashOf } from './link.ts';
import { emptyRun, kitsReached, runByLink, runToWithdraw, suggestionOf } from './store.ts';

/** Takes a run back by the link it was given: it counts no longer, and what it told is erased. Twice is harmless. Errors: NotFound. */
export const withdrawRun = (act: Act<unknown>, link: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const run = await runToWithdraw(tx, hashOf(link));
    if (!run) return void (await runByLink(tx, hashOf(link)));
    const slugs = await kitsReached(tx, run.id);
    const proposalId = await suggestionOf(tx, run.id);
    if (proposalId) await forgetWords(tx, proposalId);
    await emptyRun(tx, run.id, act.now);
    await touch(tx, ...slugs.map((slug) => `kit:${slug}`));
  });
