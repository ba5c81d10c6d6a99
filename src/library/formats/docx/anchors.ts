import { createHash } from 'node:crypto';
import type { Case, Kit } from '../../../kit/kit.ts';
import { type Anything, everyPart } from '../../../kit/reading.ts';
import type { Pack } from '../pack.ts';

/** What a Word bookmark's name may hold: forty letters, digits and low lines, a letter first. */
const NAME_CHARACTERS_MAX = 40;

/**
 * The bookmark of an id. Hyphens become low lines, which no id has, so the id can be read back from it; where that is
 * longer than Word allows, its end is a hash of the whole, to be found again by comparing with the edition's own ids.
 */
export const bookmarkOf = (kind: 'step' | 'paper', id: string, second = 0): string => {
  const name = `${kind}${second || ''}_${id.replace(/[^A-Za-z0-9]/g, '_')}`;
  if (name.length <= NAME_CHARACTERS_MAX) return name;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 8);
  return `${name.slice(0, NAME_CHARACTERS_MAX - 9)}_${hash}`;
};

/** The bookmark round a document's title: which edition it is, should a program have dropped the file's own record. */
export const editionBookmark = (code: string): string =>
  `edition_${code.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, NAME_CHARACTERS_MAX);

const casesIn = (part: Anything): Case[] => everyPart(part).filter((one): one is Case => one.kind === 'case');

/** Bookmarks of what stands in the document, by kit and id. */
export type Anchors = (kit: Kit, id: string) => string | undefined;

export const anchorsOf = ({ steps, papers, cases }: Pack, main: Kit): Anchors => {
  const kits = [...new Set([main, ...steps.map(({ kit }) => kit)])];
  const names = new Map(kits.map((kit) => [kit, new Map<string, string>()]));
  const name = (kit: Kit, kind: 'step' | 'paper', id: string, heading = id) =>
    names.get(kit)?.set(id, bookmarkOf(kind, heading, kits.indexOf(kit)));
  for (const { step, kit } of steps) {
    for (const { id } of casesIn(step)) name(kit, 'paper', id);
    name(kit, 'step', step.id);
  }
  for (const { paper, kit } of papers) {
    name(kit, 'paper', paper.id);
    // A case of its paper's name has no heading of its own: a link to it leads to the paper's.
    for (const one of casesIn(paper)) name(kit, 'paper', one.id, one.title === paper.title ? paper.id : one.id);
  }
  for (const one of cases) name(main, 'paper', one.id);
  return (kit, id) => names.get(kit)?.get(id);
};
