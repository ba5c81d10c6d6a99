import type { FootnoteDefinition } from 'mdast';
import type { Kit } from '../../../kit/kit.ts';
import type { Block } from './nodes.ts';
import { type Surroundings, setProse } from './prose.ts';

export interface Source {
  mark: number;
  label: string;
  blocks: Block[];
}

/** Numbers sources in the order in which a document, or a sheet of it, first cites them. */
export interface Sources {
  cite: (kit: Kit, footnote: FootnoteDefinition) => { mark: number; label: string };
  /** Those cited so far, as they are to be printed. */
  list: (around: (kit: Kit) => Surroundings) => Source[];
}

/** `prefix` keeps labels apart where a document lists sources in several places. */
export const openSources = (prefix: string): Sources => {
  const cited = new Map<FootnoteDefinition, { kit: Kit; mark: number; label: string }>();
  return {
    cite: (kit, footnote) => {
      const mark = cited.get(footnote)?.mark ?? cited.size + 1;
      const label = `${prefix}source-${mark}`;
      cited.set(footnote, { kit, mark, label });
      return { mark, label };
    },
    list: (around) => {
      const printed: Source[] = [];
      // A source may cite another, which is then added while we go round.
      for (const [footnote, { kit, mark, label }] of cited)
        printed.push({ mark, label, blocks: setProse(footnote.children, around(kit), 6) });
      return printed;
    },
  };
};
