import { type Actor, isPerson } from '../../identity/index.ts';
import type { Hiding } from './store.ts';

export const mayHide = (actor: Actor): boolean => isPerson(actor) && actor.isSteward;

/** Whoever hid it doesn't judge the appeal, while there is another steward who can. */
export const mayDecideAppeal = (
  actor: Actor,
  { actorId }: Pick<Hiding, 'actorId'>,
  stewards: readonly string[],
): boolean => mayHide(actor) && (actor.id !== actorId || stewards.every((id) => id === actorId));

/** The stewards to whom an appeal goes. */
export const judgesOf = ({ actorId }: Pick<Hiding, 'actorId'>, stewards: readonly string[]): string[] => {
  const others = stewards.filter((id) => id !== actorId);
  return others.length > 0 ? others : [...stewards];
};
