import { z } from 'zod';
import { type ReadText, readText } from '../../platform/text/page.ts';

/** The facts of one of the school's own pages. */
export const PageFront = z.strictObject({
  title: z.string().min(1).max(120),
  summary: z.string().max(400).optional(),
  /** False: a translation that no fluent reviewer has read yet. */
  reviewed: z.boolean().default(true),
});
export type PageFront = z.infer<typeof PageFront>;

export const parsePage = (text: string): ReadText<PageFront> => readText(text, PageFront);
