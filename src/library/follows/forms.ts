import { z } from 'zod';
import { FOLLOWED } from './store.ts';

export const FollowForm = z.object({
  what: z.enum(FOLLOWED, 'unknown'),
  which: z
    .string()
    .max(60, 'unknown')
    .optional()
    .transform((which) => which?.trim() ?? ''),
  stop: z.enum(['yes']).optional(),
});
