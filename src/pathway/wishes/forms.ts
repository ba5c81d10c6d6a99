import { z } from 'zod';
import { Email } from '../../identity/index.ts';
import { outcodeIn } from '../../platform/places/outcodes.ts';
import { SETTINGS } from '../terms.ts';

export const WishForm = z.object({
  email: Email,
  outcode: z.string({ error: 'outcodeMissing' }).transform((typed, context) => {
    const outcode = outcodeIn(typed);
    if (outcode !== undefined) return outcode;
    context.addIssue({ code: 'custom', message: typed.trim() === '' ? 'outcodeMissing' : 'outcodeWrong' });
    return z.NEVER;
  }),
  setting: z.enum(SETTINGS, 'settingMissing'),
  /** A kit's name in the library; a kit that isn't there is any kit. */
  kit: z.string().max(200).optional(),
});
export type WishTyped = z.output<typeof WishForm>;
