import type { Part } from '../../../kit/kit.ts';
import type { Block } from './nodes.ts';
import { type Surroundings, setProse, setText } from './prose.ts';

const titled = (title: string, level: number, of: Block[]): Block[] =>
  title ? [{ t: 'heading', level, of: setText(title) }, ...of] : of;

/**
 * What stands in a step or on a paper, as one text beneath the heading of that level; `under` is the title it stands
 * under, which is not said twice. Notes, and papers within papers, are printed elsewhere.
 */
export const setParts = (parts: readonly Part[], around: Surroundings, level: number, under = ''): Block[] =>
  parts.flatMap((part): Block[] => {
    switch (part.kind) {
      case 'prose':
        return setProse(part.body, around, level);
      case 'case': {
        const said = under.toLowerCase().includes(part.title.toLowerCase());
        return titled(said ? '' : part.title, level + 1, setParts(part.body, around, said ? level : level + 1));
      }
      case 'slide':
        return titled(part.title, level + 1, setProse(part.body, around, level + 1));
      case 'unknown':
        return titled(part.label ?? '', level + 1, setParts(part.body, around, level + 1));
      default:
        return [];
    }
  });
