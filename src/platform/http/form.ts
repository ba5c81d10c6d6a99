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
/** A whole kit of 1 MiB, with each letter written as three. */
export const KIT_FORM_BYTES_MAX = 4 * 1024 * 1024;
const FIELDS_MAX = 2_000;

/**
 * A text as it was typed, with one kind of line end and without the signs that no keyboard has: PostgreSQL keeps no NUL,
 * and none of them can be printed.
 */
const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

const typedIn = async <Actor>(c: Asked<Actor>, bytesMax: number): Promise<Typed> => {
  const length = Number(c.req.header('content-length') ?? 0);
  if (length > bytesMax) throw new TooLarge(bytesMax);
  const type = c.req.header('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(type))
    throw new Invalid('Send this as a form (application/x-www-form-urlencoded or multipart/form-data).');
  const form = await c.req.formData();
  const typed: Typed = Object.create(null);
  let count = 0;
  for (const [field, value] of form) {
    count += 1;
    if (count > FIELDS_MAX) throw new Invalid('The form has more fields than we read.');
    if (typeof value === 'string') typed[field] = [...(typed[field] ?? []), tidy(value)];
  }
  return typed;
};

/**
 * Reads a posted form by its schema. A field that comes once is a string, one that comes again a list.
 * `bytesMax`: of the body, where a form may hold more than most. A Zod message is a key of the thing's words ('sayWhy'), said by the page in the reader's language.
 */
export const readForm = async <S extends z.ZodType, Actor>(
  c: Asked<Actor>,
  schema: S,
  bytesMax = FORM_BYTES_MAX,
): Promise<Filled<z.output<S>>> => {
  const typed = await typedIn(c, bytesMax);
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

/** A file that came with a form, whole; what else was typed is beside it. */
export type Uploaded = { ok: true; bytes: Uint8Array; name: string; typed: Typed } | Rejected;

/** What a form with a file holds besides the file. */
const FORM_ROOM_BYTES = 64 * 1024;

/** Reads the file of a posted form. Keys: `fileMissing`, `fileTooLarge`. A body that is far too large is not read at all. */
export const readFile = async <Actor>(c: Asked<Actor>, field: string, maxBytes: number): Promise<Uploaded> => {
  const length = Number(c.req.header('content-length') ?? Number.POSITIVE_INFINITY);
  if (length > maxBytes + FORM_ROOM_BYTES) return { ok: false, typed: {}, errors: [{ field, key: 'fileTooLarge' }] };
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(c.req.header('content-type') ?? ''))
    throw new Invalid('Send this as a form (multipart/form-data).');
  const form = await c.req.formData();
  const typed: Typed = Object.create(null);
  for (const [name, value] of form) if (typeof value === 'string') typed[name] = [...(typed[name] ?? []), tidy(value)];
  const file = form.get(field);
  if (!(file instanceof File) || file.size === 0) return { ok: false, typed, errors: [{ field, key: 'fileMissing' }] };
  if (file.size > maxBytes) return { ok: false, typed, errors: [{ field, key: 'fileTooLarge' }] };
  return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()), name: file.name.slice(0, 200), typed };
};
