import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { gatherMatters } from './gather.ts';
import { mondayOf } from './matters.ts';
import { maySeeMonday } from './policy.ts';

/** The steward's Monday. Errors: NotFound for all but stewards. */
export const readMonday = async (act: Act<Actor>, { opensLetters }: { opensLetters: boolean }) => {
  permit(maySeeMonday(act.actor));
  return { ...mondayOf(await gatherMatters(act, opensLetters)), now: act.now };
};
export type MondayReading = Awaited<ReturnType<typeof readMonday>>;
