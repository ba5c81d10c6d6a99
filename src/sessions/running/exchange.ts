import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { Invalid } from '../../platform/errors.ts';
import { type SessionId, sessionToChange } from '../trainings/store.ts';
import type { SentTaps } from './forms.ts';
import { mustFit } from './key.ts';
import { addTap, lastHeard, sayTapped, tapsAfter } from './store.ts';
import type { Tap } from './taps.ts';

/** Taps of one session that we keep: an evening has a hundred. */
const TAPS_MAX = 2_000;

/** A session, and what opens it. */
export interface Opened {
  id: SessionId;
  key: string;
}

export interface Heard {
  /** By our clock. */
  taps: Tap[];
  /** The last that was heard: what to ask after next time. */
  heard: number;
  /** How far the phone's clock is ahead of ours, in milliseconds. */
  aheadMs: number;
}

/** What a phone has not heard yet. */
export const heardAfter = async (db: Tx, id: SessionId, after: number): Promise<Pick<Heard, 'taps' | 'heard'>> => {
  const taps = await tapsAfter(db, id, after);
  return { taps: taps.map(({ heard: _, ...tap }) => tap), heard: taps.at(-1)?.heard ?? after };
};

/**
 * Takes what a phone tapped and gives what it has not heard. Harmless when repeated: a tap that came before is the same tap.
 * No tap lies in the future: a phone whose clock is wrong is put right by how far it is ahead now.
 */
export const exchangeTaps = (act: Act<Actor>, { id, key }: Opened, { clock, after, taps }: SentTaps): Promise<Heard> =>
  act.db.transaction(async (tx) => {
    mustFit(tx, id, key);
    // One phone at a time: what is heard later has the greater number.
    await sessionToChange(tx, id);
    const now = act.now.getTime();
    const aheadMs = Math.round(clock - now);
    let heard = await lastHeard(tx, id);
    if (heard + taps.length > TAPS_MAX) throw new Invalid('This session has more taps than we keep.');
    const before = heard;
    for (const tap of taps) {
      const at = Math.max(0, Math.min(now, Math.round(tap.at - aheadMs)));
      if (await addTap(tx, id, { ...tap, at }, heard + 1)) heard += 1;
    }
    if (heard > before) await sayTapped(tx, id);
    return { ...(await heardAfter(tx, id, after)), aheadMs };
  });
