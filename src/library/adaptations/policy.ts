import { type Actor, isPerson } from '../../identity/index.ts';
import { OPEN_LICENCES } from '../../kit/kit.ts';
import { decidesAbout } from '../proposals/policy.ts';

/** Somebody who belongs to the group. */
export const mayAdaptFor = (actor: Actor, groupId: string): boolean =>
  isPerson(actor) && actor.groupIds.includes(groupId);

/** Those who speak for the group take over what its source changed. */
export const mayTake = (actor: Actor, kit: { keeperId: string | null; contactIds: readonly string[] }): boolean =>
  kit.keeperId !== null && decidesAbout(actor, kit);

/** Anybody of the group offers what it made of a kit back to its source. */
export const mayOffer = (actor: Actor, { keeperId }: { keeperId: string }): boolean => mayAdaptFor(actor, keeperId);

/** Whether the terms of a kit let others change it and share what comes of it. */
export const canBeAdapted = (licence: string): boolean => OPEN_LICENCES.some((open) => open === licence);
