import { diff3Merge } from 'node-diff3';
import type { Conflict, Decide } from './conflict.ts';
import { mergeOrder } from './merge-order.ts';
import { printEntries } from './print-front.ts';
import { settle, type Three } from './three.ts';

type Front = ReadonlyMap<string, unknown>;

/** Lists in which an id stands once and its place says nothing. */
const SETS = ['setting', 'struggles', 'techniques'];

const written = (value: unknown): string => JSON.stringify(value) ?? '';
const isSame = (a: unknown, b: unknown): boolean => written(a) === written(b);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);

const mergeSet = (base: readonly string[], ours: readonly string[], theirs: readonly string[]): string[] => {
  const stays = (item: string): boolean => base.includes(item) === (ours.includes(item) && theirs.includes(item));
  const kept = [...new Set([...ours, ...theirs])].filter(stays);
  const merged = mergeOrder(kept, { base, ours, theirs }, () => false);
  return 'order' in merged ? merged.order : kept.toSorted();
};

/** A list merged item by item; undefined where both sides changed the same items. */
const mergeList = (key: string, base: unknown[], ours: unknown[], theirs: unknown[]): unknown[] | undefined => {
  const [was, one, other] = [base.map(written), ours.map(written), theirs.map(written)];
  const items = new Map([...base, ...ours, ...theirs].map((item) => [written(item), item]));
  if (SETS.includes(key)) return mergeSet(was, one, other).map((item) => items.get(item));
  const regions = diff3Merge(one, was, other, { excludeFalseConflicts: true });
  if (regions.some(({ conflict }) => conflict)) return undefined;
  return regions.flatMap(({ ok }) => ok ?? []).map((item) => items.get(item));
};

const mergeValue = (key: string, { base, ours, theirs }: Three<unknown>): { settled: unknown } | undefined => {
  const settled = settle({ base, ours, theirs }, isSame);
  if (settled || !isList(ours) || !isList(theirs)) return settled;
  const merged = mergeList(key, isList(base) ? base : [], ours, theirs);
  return merged && { settled: merged };
};

const asText = (key: string, value: unknown): string | undefined => {
  if (value === undefined || typeof value === 'string') return value;
  return printEntries([[key, value]]).trimEnd();
};

const decideValue = (key: string, three: Three<unknown>, decide: Decide): unknown => {
  const text = { base: asText(key, three.base), ours: asText(key, three.ours), theirs: asText(key, three.theirs) };
  const conflict: Conflict = { id: `front/${key}`, kind: 'front', title: '', field: key, ...text };
  const choice = decide(conflict);
  if (typeof choice === 'object') return choice.text;
  return choice === undefined ? three.base : three[choice];
};

/** Front matter merged key by key, in the order of our side and then theirs. */
export const mergeFront = (base: Front, ours: Front, theirs: Front, decide: Decide): Map<string, unknown> => {
  const merged = new Map<string, unknown>();
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const three = { base: base.get(key), ours: ours.get(key), theirs: theirs.get(key) };
    const found = mergeValue(key, three);
    const value = found ? found.settled : decideValue(key, three, decide);
    if (value !== undefined) merged.set(key, value);
  }
  return merged;
};
