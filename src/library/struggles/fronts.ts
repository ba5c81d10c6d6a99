import { frontOnly, mustRead } from '../works/work.ts';
import { parseStruggle, type StruggleFront } from './parse.ts';
import type { Struggle } from './store.ts';

/** Reading the facts of all struggles is most of what a list costs, so they are remembered, by their text. */
const remembered = new Map<string, StruggleFront>();
const REMEMBERED_MAX = 200;

/** The facts of a struggle, without its story. */
export const frontOf = ({ id, source }: Pick<Struggle, 'id' | 'source'>): StruggleFront => {
  const known = remembered.get(source);
  if (known) return known;
  const { front } = mustRead(id, parseStruggle(frontOnly(source)));
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  remembered.set(source, front);
  return front;
};
