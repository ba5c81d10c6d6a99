import { z } from 'zod';
import { type ReadText, readText } from '../../platform/text/page.ts';

/** The facts of a programme: a few kits in order, and why. */
export const ProgrammeFront = z.strictObject({
  title: z.string().min(1).max(120),
  summary: z.string().min(1).max(400),
  /** For whom it is. */
  for: z.string().min(1).max(300),
  kits: z
    .array(z.strictObject({ kit: z.string().regex(/^[a-z0-9-]{1,60}$/), why: z.string().min(1).max(400) }))
    .min(1)
    .max(24),
  /** False: a translation that no fluent reviewer has read yet. */
  reviewed: z.boolean().default(true),
});
export type ProgrammeFront = z.infer<typeof ProgrammeFront>;

export const parseProgramme = (text: string): ReadText<ProgrammeFront> => readText(text, ProgrammeFront);
