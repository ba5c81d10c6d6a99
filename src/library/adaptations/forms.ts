import { z } from 'zod';
import { LIMITS } from '../../kit/limits.ts';

const list = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()).slice(0, 1_000));

export const AdaptationForm = z.object({
  group: z.uuid('chooseGroup'),
  title: z
    .string({ error: 'sayTitle' })
    .transform((typed) => typed.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .pipe(z.string().min(1, 'sayTitle').max(LIMITS.title, 'titleLong')),
});
export type AdaptationValues = z.infer<typeof AdaptationForm>;

const commit = z.string({ error: 'stale' }).regex(/^[0-9a-f]{40}$/, 'stale');

/** Which changes of the source, between which of its revisions; answers to conflicts (`c1`, `own1`) come along. */
export const TakingForm = z.object({
  since: commit,
  until: commit,
  take: list,
  act: z.enum(['look', 'take']).catch('look'),
});
export type TakingValues = z.infer<typeof TakingForm>;

export const OfferForm = z.object({
  take: list.refine((keys) => keys.length > 0, 'chooseSome'),
  why: z.string({ error: 'sayWhy' }).trim().min(1, 'sayWhy').max(2000, 'whyLong'),
  credit: z
    .string()
    .trim()
    .max(80, 'creditLong')
    .refine((credit) => !/\S@\S/.test(credit), 'creditAddress')
    .optional(),
});
export type OfferValues = z.infer<typeof OfferForm>;
