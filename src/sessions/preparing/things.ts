import { createHash } from 'node:crypto';
import type { ToPrepare } from '../../library/index.ts';

/** Something to bring, and how many of it. `key` names it as long as the plan says the same. */
export type Thing = { key: string } & (
  | { kind: 'said'; words: string }
  | { kind: 'handout'; title: string; per: 'person' | 'pair' | 'group'; copies: number }
  | { kind: 'evaluation'; copies: number }
  | { kind: 'screen' }
  | { kind: 'cards' | 'door' }
);

interface Numbers {
  takesSignUps: boolean;
  chairs: number;
  heads: number | null;
  promised: number;
  likely: number;
}

/** For how many to bring things: never more than there are chairs; while nobody is down to come, for all of them. */
export const peopleFor = ({ takesSignUps, chairs, heads, promised, likely }: Numbers): number => {
  if (!takesSignUps) return heads ?? chairs;
  const coming = Math.min(chairs, promised + likely);
  return coming === 0 ? chairs : coming;
};

/** How many stand around one sheet: groups are of three or four. */
const SHARING = { person: 1, pair: 2, group: 4 } as const;

/** A thing in the kit's words: the words are public, the name of it short and the same while they are. */
const saidKey = (words: string): string => `said.${createHash('sha256').update(words).digest('hex').slice(0, 16)}`;

/** What to bring for a plan and so many people: what its kits say, then what is printed, then what belongs to every evening. */
export const thingsFor = ({ bring, handouts, hasEvaluation, needsScreen }: ToPrepare, people: number): Thing[] => [
  ...bring.map((words): Thing => ({ key: saidKey(words), kind: 'said', words })),
  ...handouts.map(({ slug, id, title, per }): Thing => {
    const copies = Math.ceil(people / SHARING[per]);
    return { key: `handout.${slug}.${id}`, kind: 'handout', title, per, copies };
  }),
  ...(hasEvaluation ? [{ key: 'evaluation', kind: 'evaluation', copies: people } as const] : []),
  ...(needsScreen ? [{ key: 'screen', kind: 'screen' } as const] : []),
  { key: 'cards', kind: 'cards' },
  { key: 'door', kind: 'door' },
];
