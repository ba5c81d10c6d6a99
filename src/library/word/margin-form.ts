import { z } from 'zod';
import { isId } from '../../kit/slug.ts';
import type { Typed } from '../../platform/http/form.ts';
import { LIMITS } from './limits.ts';
import type { MarginRemark } from './margin.ts';

/** The fields that go from reading a file to sending what it says, for page and route alike. */
export const FIELDS = { margin: 'margin', noted: 'noted', left: 'left' } as const;

const Remark = z.strictObject({
  step: z.string().refine(isId).nullable(),
  words: z.string().trim().min(1).max(2_000),
});

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A margin note as the value of its tick box. */
export const asValue = ({ step, words }: MarginRemark): string => JSON.stringify({ step: step ?? null, words });

const notesIn = (values: readonly string[]): MarginRemark[] =>
  values.slice(0, LIMITS.comments).flatMap((value): MarginRemark[] => {
    const read = Remark.safeParse(readJson(value));
    return read.success ? [{ step: read.data.step ?? undefined, words: read.data.words }] : [];
  });

/** The margin notes that were left ticked; what is none is passed over. */
export const ticked = (typed: Typed): MarginRemark[] => notesIn(typed[FIELDS.margin] ?? []);

/** All that were on the page, ticked or not. */
export const noted = (typed: Typed): MarginRemark[] => notesIn(typed[FIELDS.noted] ?? []);
