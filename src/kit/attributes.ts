import type { Container } from './frames.ts';
import type { Kept } from './kit.ts';
import { LIMITS } from './limits.ts';
import type { Place } from './problems.ts';
import { openingPlace, type Reader } from './reader.ts';
import { isId, slug } from './slug.ts';

/** What stands on the line that opens a container, asked one by one; every fault is reported where it stands. */
export interface Attributes {
  /** The words in brackets; '' when absent, which is reported. */
  title: () => string;
  /** Reports a title where none belongs. */
  noTitle: () => void;
  /** The id, unique in the kit and fit for an address, whatever the text says: the one that the mend proposes. */
  id: (title: string) => string;
  /** Minutes, 1 to 240; undefined when absent, which is reported if required. */
  minutes: (key: string, need?: 'required') => number | undefined;
  /** One of a few words, `otherwise` when absent or none of them; absence is reported if there is an example. */
  choice: <T extends string>(key: string, choices: readonly T[], otherwise: T, example?: string) => T;
  /** A word alone, without a value. */
  flag: (key: string) => boolean;
  /** Free words; undefined when absent. */
  words: (key: string) => string | undefined;
  /** What was never asked for, each reported. */
  rest: () => Record<string, string>;
  /** The same, only where there is any. */
  kept: () => Kept<string>;
  placeOf: (key: string) => Place;
}

/** Where an attribute is written: the first mention of its name after the title. */
const placeIn = (line: string, container: Container, key: string): Place => {
  const braces = Math.max(0, line.lastIndexOf('{'));
  const found = line.indexOf(key === 'id' ? '#' : key, braces);
  return { line: container.at + 1, column: (found === -1 ? braces : found) + 1 };
};

const idFor = (container: Container, title: string, { ids, report }: Reader, place: Place): string => {
  const given = container.attributes.id;
  const { name } = container;
  const line = container.at + 1;
  if (given !== undefined && isId(given) && !ids.has(given)) {
    ids.take(given, line);
    return given;
  }
  const id = ids.fresh(slug(given ?? '') || slug(title) || name, line);
  if (!given) report('id-missing', openingPlace(container), { name, id });
  else if (isId(given)) report('id-duplicate', place, { value: given, line: ids.lineOf(given) ?? line, id });
  else report('id-invalid', place, { value: given, id });
  return id;
};

const minutesIn = (value: string): number | undefined => (/^\d{1,6}$/.test(value) ? Number(value) : undefined);
const withinDay = (minutes: number): number => Math.min(Math.max(minutes, 1), LIMITS.minutesOfStep);

export const attributesOf = (container: Container, reader: Reader): Attributes => {
  const { name, label, attributes } = container;
  const { report, lines } = reader;
  const asked = new Set<string>();
  const ask = (key: string): string | undefined => {
    asked.add(key);
    return Object.hasOwn(attributes, key) ? attributes[key] : undefined;
  };
  const placeOf = (key: string): Place => placeIn(lines.line(container.at), container, key);
  const rest = (): Record<string, string> => {
    const left = Object.entries(attributes).filter(([key]) => !asked.has(key));
    for (const [key] of left) report('attribute-unknown', placeOf(key), { name, key });
    return Object.fromEntries(left);
  };
  return {
    placeOf,
    rest,
    title: () => {
      if (!label) report('title-missing', openingPlace(container), { name });
      if (container.marked) report('title-markup', openingPlace(container), {});
      return label ?? '';
    },
    noTitle: () => {
      if (label) report('title-unused', openingPlace(container), { name });
    },
    id: (title) => {
      ask('id');
      return idFor(container, title, reader, placeOf('id'));
    },
    minutes: (key, need) => {
      const value = ask(key);
      if (value === undefined && need)
        report('attribute-missing', openingPlace(container), { name, key, example: `${key}=10` });
      if (value === undefined) return undefined;
      const minutes = minutesIn(value);
      if (minutes === undefined || withinDay(minutes) !== minutes)
        report('attribute-minutes', placeOf(key), { key, value });
      return minutes === undefined ? undefined : withinDay(minutes);
    },
    choice: (key, choices, otherwise, example) => {
      const value = ask(key);
      if (value === undefined && example) report('attribute-missing', openingPlace(container), { name, key, example });
      if (value === undefined) return otherwise;
      const found = choices.find((choice) => choice === value);
      if (found === undefined) report('attribute-choice', placeOf(key), { key, value, choices: choices.join(', ') });
      return found ?? otherwise;
    },
    flag: (key) => {
      const value = ask(key);
      if (value) report('attribute-flag', placeOf(key), { key });
      return value !== undefined;
    },
    words: ask,
    kept: () => {
      const unknown = rest();
      return Object.keys(unknown).length > 0 ? { unknown } : {};
    },
  };
};
