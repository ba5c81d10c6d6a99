import type { z } from 'zod';

/** Something that happened, by the name of its room and a past participle (`library.proposal-accepted`), with facts that are ids. */
export interface HappeningKind<S extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly facts: S;
}

export const event = <S extends z.ZodType>(name: `${string}.${string}`, facts: S): HappeningKind<S> => ({
  name,
  facts,
});
