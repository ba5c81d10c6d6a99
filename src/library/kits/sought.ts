import { z } from 'zod';
import { LEVELS, SETTINGS } from '../../kit/kit.ts';

const none = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(none, schema.optional()).catch(undefined);
const id = z.string().regex(/^[a-z0-9-]{1,60}$/);

/** What a reader looks for, as the address says it. A value we don't know is left out; it is never an error to search. */
export const Sought = z.object({
  q: optional(z.string().trim().min(1).max(200)),
  technique: optional(id),
  struggle: optional(id),
  level: optional(z.enum(LEVELS)),
  language: optional(z.string().regex(/^[a-zA-Z-]{2,12}$/)),
  minutes: optional(z.coerce.number().int().min(5).max(1440)),
  people: optional(z.coerce.number().int().min(1).max(5000)),
  setting: optional(z.enum(SETTINGS)),
  page: optional(z.coerce.number().int().min(1).max(500)),
});
export type Sought = z.infer<typeof Sought>;

/** The words of a question, folded, at most twelve. */
export const wordsOf = (question: string): string[] =>
  (
    question
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, 12);
