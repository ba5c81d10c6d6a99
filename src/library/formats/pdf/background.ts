import type { Block as KitBlock } from '../../../kit/kit.ts';
import { withoutDefinitions } from '../parts.ts';
import { around, type KitDocument } from './document.ts';
import { isTall } from './heights.ts';
import type { Block, Inline } from './nodes.ts';
import { setParts } from './parts.ts';
import { setProse, setText } from './prose.ts';
import type { Sources } from './sources.ts';

/** A stretch of what is read beforehand, its heading beside it. */
export interface BackgroundContents {
  kind: 'prose' | 'notes' | 'slide';
  title: Inline[] | undefined;
  blocks: Block[];
  /** Taller than its title. */
  tall: boolean;
}

const textOf = (body: Block[], kind: BackgroundContents['kind'] = 'prose'): BackgroundContents[] => {
  const [first, ...rest] = body;
  if (!first) return [];
  if (first.t !== 'heading') return [{ kind, title: undefined, blocks: body, tall: true }];
  return [{ kind, title: first.of, blocks: rest, tall: isTall(rest) }];
};

/** What the facilitator reads beforehand, in the order written. */
export const backgroundOf = (
  document: KitDocument,
  labelled: ReadonlySet<string>,
  sources: Sources,
  level: number,
): BackgroundContents[] => {
  const prose = around(document, document.job.kit, labelled, sources);
  const contents = (block: KitBlock): BackgroundContents[] => {
    switch (block.kind) {
      // The stretch's own heading hangs in the first column at `level`; the rest lies beneath it.
      case 'background':
        return textOf(setProse(withoutDefinitions(block.body), prose, level - 1));
      case 'notes':
        return textOf(setProse(block.body, prose, level), 'notes');
      case 'slide':
        return [{ kind: 'slide', title: setText(block.title), blocks: setProse(block.body, prose, level), tall: true }];
      case 'unknown':
        return textOf(setParts([{ ...block }], prose, level - 1));
      default:
        return [];
    }
  };
  return document.job.kit.blocks.flatMap(contents);
};
