import type { Actor } from '../identity/index.ts';
import { anyone, theCommand } from '../identity/index.ts';
import { linkToSignIn } from '../identity/roof.ts';
import { signInByLink } from '../identity/sign-ins/enter.ts';
import type { Act } from '../platform/act.ts';
import type { Db } from '../platform/db/db.ts';
import { Refusal } from '../platform/errors.ts';
import type { Agenda } from './agenda.ts';
import type { Cast, Played } from './cast.ts';
import type { YearClock } from './clock.ts';
import type { Comparison } from './comparison.ts';
import type { Dice } from './dice.ts';
import { idOf } from './post.store.ts';

/** What is counted while it is played, since no row says it afterwards. */
export type Counted =
  | 'came'
  | 'turnedAway'
  | 'promisedAndNoChair'
  | 'walkedIn'
  | 'nobodyToLead'
  | 'refused'
  | 'letters'
  | 'sheets'
  | 'triesAsked'
  | 'triesAnswered';

/** Everything that the parts of a played year share. */
export interface Year {
  db: Db;
  clock: YearClock;
  dice: Dice;
  cast: Cast;
  agenda: Agenda;
  /** The first and the last moment. */
  begins: Date;
  ends: Date;
  counts: Record<Counted, number>;
  comparison: Comparison;
  /** The kits that are trained with, by their slugs. */
  kits: readonly string[];
}

/** A moment of a day so many days from now, between nine and nine. */
export const someTime = ({ clock, dice }: Year, days: number): Date =>
  new Date(clock.shows().getTime() + (days * 24 + dice.next() * 12) * 60 * 60 * 1000);

/** Somebody without an account, at this moment. */
export const byAnyone = ({ db, clock }: Year): Act<Actor> => ({ actor: anyone, db, now: clock.now() });

export const byCommand = ({ db, clock }: Year): Act<Actor> => ({ actor: theCommand, db, now: clock.now() });

/** Somebody who is signed in, at this moment. */
export const by = ({ db, clock }: Year, { id, name, isSteward }: Played): Act<Actor> => {
  if (id === undefined) throw new TypeError('Whoever acts has to have signed in.');
  const actor = { id, kind: 'person', publicName: name, isSteward, isReviewer: false, groupIds: [] } as const;
  return { actor, db, now: clock.now() };
};

/** Does what the rules may refuse, as they do when somebody answers too late. Resolves to whether it was done. */
export const tried = async (year: Year, work: () => Promise<unknown>): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    year.counts.refused += 1;
    return false;
  }
};

/** Signs somebody in by a link, as the first time. */
export const signIn = async (year: Year, who: Played): Promise<void> => {
  const link = await linkToSignIn(byCommand(year), who.email);
  await signInByLink(byAnyone(year), link, { device: 'A played year', before: undefined });
  who.id = await idOf(year.db, who.email);
};
