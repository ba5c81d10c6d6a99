import { z } from 'zod';
import { EXERCISE_KINDS } from '../../kit/kit.ts';
import { type ReadText, readText } from '../../platform/text/page.ts';

/** What techniques are for, in the order in which a group comes to them. */
export const FAMILIES = ['listen', 'see', 'choose', 'build', 'act', 'last'] as const;
export type Family = (typeof FAMILIES)[number];

/** The facts of a technique. */
export const TechniqueFront = z.strictObject({
  title: z.string().min(1).max(120),
  summary: z.string().min(1).max(400),
  family: z.enum(FAMILIES),
  /** `do`: how long it takes in earnest, in words. `teach`: minutes to teach it to beginners. */
  minutes: z.strictObject({ do: z.string().max(60), teach: z.int().min(1).max(480) }),
  exercise: z.enum(EXERCISE_KINDS).optional(),
  struggles: z.array(z.string()).default([]),
  sources: z.array(z.string()).min(1),
});
export type TechniqueFront = z.infer<typeof TechniqueFront>;

export const parseTechnique = (text: string): ReadText<TechniqueFront> => readText(text, TechniqueFront);
