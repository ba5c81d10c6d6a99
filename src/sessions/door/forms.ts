import { z } from 'zod';

const PEOPLE_MOST = 1000;

/** How many; empty is none said. */
const count = (error: string) =>
  z
    .string({ error })
    .optional()
    .transform((typed, context): number | undefined => {
      const tidy = typed?.trim() ?? '';
      if (tidy === '') return undefined;
      const number = /^\d{1,4}$/.test(tidy) ? Number(tidy) : Number.NaN;
      if (!(number <= PEOPLE_MOST)) context.addIssue({ code: 'custom', message: error });
      return number;
    });

/** The paper tally: how many of those on the sheet came, who of them was ticked, and how many beside them. */
export const TallyForm = z.strictObject({
  came: count('cameUnknown'),
  'walk-ins': count('walkInsUnknown'),
  who: z
    .union([z.uuid().transform((one) => [one]), z.array(z.uuid()).max(PEOPLE_MOST)], { error: 'whoUnknown' })
    .optional()
    .transform((who) => who ?? []),
});
export type Tally = z.infer<typeof TallyForm>;
