import { z } from 'zod';
import { type ReadText, readText } from '../../platform/text/page.ts';

/** A year, a month or a day: 1976, 1976-08, 1976-08-20. */
const PartialDate = z
  .union([z.string(), z.int()])
  .transform(String)
  .pipe(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written 1976, 1976-08 or 1976-08-20'));

const Event = z.strictObject({
  date: PartialDate,
  shown: z.string().max(40).optional(),
  text: z.string().min(1).max(200),
  source: z.array(z.int()).default([]),
  turn: z.boolean().default(false),
});

const Break = z.strictObject({ from: PartialDate, to: PartialDate, label: z.string().max(60).optional() });

const Block = z.strictObject({
  when: z.string(),
  side: z.string(),
  height: z.number().min(0.5).max(8),
  label: z.string().max(48),
});

const Source = z.strictObject({
  n: z.int().positive(),
  text: z.string(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  read: z.enum(['whole', 'in part', 'recalled']),
  note: z.string().optional(),
});

/** The facts of a struggle; its pictures are drawn from these and from nothing else. */
export const StruggleFront = z.strictObject({
  title: z.string().min(1).max(120),
  summary: z.string().min(1).max(400),
  years: z.strictObject({ from: z.int(), to: z.int().optional() }),
  place: z.string(),
  nations: z.array(z.enum(['england', 'scotland', 'wales', 'northern-ireland'])).min(1),
  themes: z.array(z.string()).min(1),
  techniques: z.array(z.string()).default([]),
  hinge: z.string(),
  events: z.array(Event).min(3).max(16),
  line: z.strictObject({ label: z.string(), caption: z.string(), breaks: z.array(Break).default([]) }),
  power: z.array(Block).min(3),
  moments: z.array(z.strictObject({ when: z.string(), text: z.string() })).default([]),
  disputed: z.array(z.string()).default([]),
  questions: z.array(z.string()).min(1),
  sources: z.array(Source).min(1),
});
export type StruggleFront = z.infer<typeof StruggleFront>;

export const parseStruggle = (text: string): ReadText<StruggleFront> => readText(text, StruggleFront);
