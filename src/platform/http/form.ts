import type { z } from 'zod';
import { Invalid, TooLarge } from '../errors.ts';
import type { Asked } from './env.ts';

/** What was typed, by field, just as it came: a bad form is shown again with nothing lost. */
export type Typed = Record<string, string[]>;

/** A form that can't be taken: what was typed, and what is wrong with each field, in keys that the words can say. */
export interface Rejected {
  ok: false;
  typed: Typed;
  errors: { field: string; key: string }[];
}

export type Filled<T> = { ok: true; values: T; typed: Typed } | Rejected;

const FORM_BYTES_MAX = 256 * 1024;
const FIELDS_MAX = 2_000;

const typedIn = async <Actor>(c: Asked<Actor>): Promise<Typed> => {
  const length = Number(c.req.header('content-length') ?? 0);
  if (length > FORM_BYTES_MAX) throw new TooLarge(FORM_BYTES_MAX);
  const type = c.req.header('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(type))
    throw new Invalid('Send this as a form (application/x-www-form-urlencoded or multipart/form-data).');
  const form = await c.req.formData();
  const typed: Typed = Object.create(null);
  let count = 0;
  for (const [field, value] of form) {
    count += 1;
    if (count > FIELDS_MAX) throw new Invalid('The form has more fields than we read.');
    if (typeof value === 'string') typed[field] = [...(typed[field] ?? []), value.replace(/\r\n?/g, '\n')];
  }
  return typed;
};

/**
 * Reads a posted form by its schema. A field that comes once is a string, one that comes again a list.
 * A Zod message is a key of the thing's words ('sayWhy'), said by the page in the reader's language.
 */
export const readForm = async <S extends z.ZodType, Actor>(
  c: Asked<Actor>,
  schema: S,
): Promise<Filled<z.output<S>>> => {
  const typed = await typedIn(c);
  const flat = Object.fromEntries(
    Object.entries(typed).map(([field, values]) => [field, values.length === 1 ? values[0] : values]),
  );
  const read = schema.safeParse(flat);
  if (read.success) return { ok: true, values: read.data, typed };
  return {
    ok: false,
    typed,
    errors: read.error.issues.map(({ path, message }) => ({ field: path.join('.'), key: message })),
  };
};
