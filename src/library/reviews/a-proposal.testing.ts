import { type Actor, anyone, theClock } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Db } from '../../platform/db/db.ts';
import { kitNamed } from '../kits/store.ts';
import { type Suggestion, suggestChange } from '../proposals/propose.ts';
import type { ProposalId } from '../proposals/store.ts';
import { newestOf } from '../revisions/store.ts';

/** When the tests' changes are made, in days after the first. */
export const onDay = (day: number): Date => new Date(Date.parse('2026-11-25T09:00:00Z') + day * 86_400_000);

/** The text of a kit as it stands now. */
export const newestText = async (db: Db, slug: string): Promise<string> =>
  Buffer.from((await newestOf(db, (await kitNamed(db, slug)).id)).source).toString();

export interface AProposalOptions {
  slug?: string;
  by?: Actor;
  day?: number;
  /** Instead of a day. */
  now?: Date;
  /** What is put in the place of what. */
  change: readonly [string, string];
  why?: string;
  email?: string;
}

/** A change suggested to a kit that ships. Throws when it is refused. */
export const aProposal = async (
  db: Db,
  {
    slug = 'six-points',
    by = anyone,
    day = 0,
    now = onDay(day),
    change: [was, is],
    why = 'It ran well in Leicester.',
    email,
  }: AProposalOptions,
): Promise<{ id: ProposalId; source: string }> => {
  const newest = await newestOf(db, (await kitNamed(db, slug)).id);
  const text = Buffer.from(newest.source).toString();
  if (!text.includes(was)) throw new Error(`“${was}” does not stand in ${slug}.`);
  const source = text.replace(was, is);
  const suggestion: Suggestion = {
    base: newest.commitId,
    source: Buffer.from(source),
    words: undefined,
    why,
    credit: undefined,
    email,
    origin: 'form',
    language: 'en',
  };
  const act: Act<Actor> = { actor: by, db, now };
  const proposed = await suggestChange(act, slug, suggestion);
  if (!proposed.ok) throw new Error(`It was refused: ${proposed.field} ${proposed.key}`);
  return { id: proposed.id, source };
};

export const clockAct = (db: Db, day: number): Act<Actor> => ({ actor: theClock, db, now: onDay(day) });
