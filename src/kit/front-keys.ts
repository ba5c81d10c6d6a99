import { isSeq, type YAMLMap } from 'yaml';
import type { Place, Report } from './problems.ts';
import { nameOf, plain, wordsOf } from './yaml.ts';

/** One map of the front matter, asked key by key; every fault is reported where it stands. */
export interface Keys {
  /** The YAML node of a key; undefined when it is absent or empty. Asking makes the key known. */
  node: (key: string, need?: 'required') => unknown;
  place: (key: string) => Place;
  /** Plain words, white space as single spaces; '' when absent, which is reported if required. */
  words: (key: string, need?: 'required') => string;
  /** One of a few words; undefined when absent or none of them. */
  choice: <T extends string>(key: string, choices: readonly T[], need?: 'required') => T | undefined;
  /** A list of words; empty when absent. One word alone is a list of one. */
  list: (key: string, need?: 'required') => string[];
  /** Says what a key should have been. */
  shape: (key: string, what: string) => void;
  tooLong: (key: string, count: number, most: number) => void;
  /** Keys never asked for, as plain data; each reported. */
  rest: () => Record<string, unknown>;
}

interface Setting {
  report: Report;
  placeOf: (node: unknown) => Place;
  /** How each key is written, or how all of them are. */
  example: (key: string) => string;
  /** Said before the name of a key: `credits: `. */
  within?: string;
}

const isEmpty = (node: unknown): boolean =>
  node === undefined || node === null || wordsOf(node) === '' || plain(node) === null;

/** A map's keys, to be asked for. */
export const keysOf = (map: YAMLMap, { report, placeOf, example, within = '' }: Setting): Keys => {
  const pairs = new Map(map.items.map((pair) => [nameOf(pair.key), pair]));
  const asked = new Set<string>();
  const place = (key: string): Place => placeOf(pairs.get(key)?.value ?? pairs.get(key)?.key ?? map);
  const named = (key: string): string => `${within}${key}`;
  const shape = (key: string, what: string): void =>
    report('key-shape', place(key), { key: named(key), what, example: example(key) });
  const node = (key: string, need?: 'required'): unknown => {
    asked.add(key);
    const value = pairs.get(key)?.value;
    if (!isEmpty(value)) return value;
    if (need) report('key-missing', place(key), { key: named(key), example: example(key) });
    return undefined;
  };
  const words = (key: string, need?: 'required'): string => {
    const value = node(key, need);
    if (value === undefined) return '';
    const read = wordsOf(value);
    if (read === undefined) shape(key, 'words on one line');
    return read ?? '';
  };
  const oneOf = <T extends string>(key: string, value: string, choices: readonly T[]): T | undefined => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) report('key-choice', place(key), { key: named(key), value, choices: choices.join(', ') });
    return found;
  };
  return {
    node,
    place,
    words,
    shape,
    tooLong: (key, count, most) => report('key-too-long', place(key), { key: named(key), count, most }),
    choice: (key, choices, need) => {
      const value = words(key, need);
      return value === '' ? undefined : oneOf(key, value, choices);
    },
    list: (key, need) => {
      const value = node(key, need);
      if (value === undefined) return [];
      const items = (isSeq(value) ? value.items : [value]).map(wordsOf);
      if (items.some((item) => item === undefined)) shape(key, 'a list of words');
      return items.filter((item): item is string => item !== undefined && item !== '');
    },
    rest: () => {
      const left = [...pairs].filter(([key]) => !asked.has(key));
      for (const [key, pair] of left) report('key-unknown', placeOf(pair.key), { key: named(key) });
      return Object.fromEntries(left.map(([key, pair]) => [key, plain(pair.value)]));
    },
  };
};
