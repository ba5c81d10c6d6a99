import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { hideSaid, saidReported } from '../questions/hide.ts';
import { hideStory, showStory, storyReported } from '../stories/hide.ts';

const THINGS = ['story', 'question', 'answer'] as const;

/** What somebody wrote in this room, by kind and id. */
export interface WrittenRef {
  thing: (typeof THINGS)[number];
  id: string;
}

/** What a report is about, if it is of this room. */
export const writtenIn = (thing: string | null, id: string | null): WrittenRef | undefined => {
  const known = THINGS.find((one) => one === thing);
  return known && id !== null && z.uuid().safeParse(id).success ? { thing: known, id } : undefined;
};

/**
 * A steward takes what somebody wrote out of sight, or brings it back, within the transaction in which a report of it is
 * settled. The reason stands in its place, and its author hears of it. Resolves to false when it was so before. Errors: NotFound.
 */
export const hideWritten = async (
  tx: Tx,
  act: Act<Actor>,
  { thing, id }: WrittenRef,
  { reason, shows }: { reason: string; shows: boolean },
): Promise<boolean> => {
  permit(act.actor.isSteward);
  if (thing === 'story') return shows ? showStory(tx, act, id, reason) : hideStory(tx, act, id, reason);
  return hideSaid(tx, act, { thing, id }, { reason, shows });
};

/** What a report is about, for the steward who settles it. Undefined when it is gone. Errors: NotFound for all but stewards. */
export const readWritten = async (
  tx: Tx,
  act: Act<Actor>,
  { thing, id }: WrittenRef,
): Promise<{ address: string; words: string; hidden: { at: Date; reason: string } | undefined } | undefined> => {
  permit(act.actor.isSteward);
  const found = thing === 'story' ? await storyReported(tx, act, id) : await saidReported(tx, act, { thing, id });
  if (!found) return undefined;
  const { hiddenAt, hiddenReason, ...shown } = found;
  return { ...shown, hidden: hiddenAt && hiddenReason ? { at: hiddenAt, reason: hiddenReason } : undefined };
};
