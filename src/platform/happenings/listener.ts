import type { z } from 'zod';
import type { Act } from '../act.ts';
import type { HappeningKind } from './event.ts';

/** Who wants to hear of a kind of happening. It may hear of one more than once, and knows it by its id. */
export interface HappeningListener<Actor> {
  name: string;
  /** The name of the kind. */
  of: string;
  hear(act: Act<Actor>, facts: unknown, happeningId: string): Promise<void>;
}

/** Ties a kind of happening to what is to be done; the compiler checks that the facts fit. */
export const listener = <Actor, S extends z.ZodType>(
  name: string,
  kind: HappeningKind<S>,
  hear: (act: Act<Actor>, facts: z.output<S>, happeningId: string) => Promise<void>,
): HappeningListener<Actor> => ({
  name,
  of: kind.name,
  hear: (act, facts, happeningId) => hear(act, kind.facts.parse(facts), happeningId),
});
