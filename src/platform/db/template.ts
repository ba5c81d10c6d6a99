/** A piece of SQL with its values, to be put into a larger statement: a WHERE built from filters, say. Never built from strings. */
export class Part {
  readonly strings: readonly string[];
  readonly values: readonly Value[];
  constructor(strings: readonly string[], values: readonly Value[]) {
    this.strings = strings;
    this.values = values;
  }
}

/** A value to be kept as jsonb. */
export class Json {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

/** What may stand in `${…}`: arrays become PostgreSQL arrays, Uint8Array bytea, Date timestamptz; a day is a string YYYY-MM-DD. */
export type Value = string | number | bigint | boolean | Date | Uint8Array | null | Json | Part | readonly ArrayItem[];
type ArrayItem = string | number | bigint | boolean | Date | Uint8Array | null;

export const part = (strings: TemplateStringsArray, ...values: readonly Value[]): Part => new Part(strings, values);

/** Wraps any JSON value, so that an array or a string can be meant as jsonb. */
export const json = (value: unknown): Json => new Json(value);

/** Parts joined by another, as conditions are by `part\` and \``; none give an empty part. */
export const joined = (parts: readonly Part[], separator: Part): Part => {
  const [first, ...rest] = parts;
  if (!first) return new Part([''], []);
  return rest.reduce((all, next) => new Part(['', '', '', ''], [all, separator, next]), first);
};

/** One statement with every part laid into it: n values stand between n + 1 strings. */
export const flattened = (strings: readonly string[], values: readonly Value[]): Flat => {
  const flat: Flat = { strings: [strings[0] ?? ''], values: [] };
  values.forEach((value, i) => {
    if (value instanceof Part) {
      const inner = flattened(value.strings, value.values);
      glue(flat, inner.strings[0] ?? '');
      flat.values.push(...inner.values);
      flat.strings.push(...inner.strings.slice(1));
    } else {
      flat.values.push(value);
      flat.strings.push('');
    }
    glue(flat, strings[i + 1] ?? '');
  });
  return flat;
};

interface Flat {
  strings: string[];
  values: Exclude<Value, Part>[];
}

const glue = (flat: Flat, text: string): void => {
  flat.strings.push((flat.strings.pop() ?? '') + text);
};
