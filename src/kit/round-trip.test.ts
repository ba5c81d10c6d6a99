import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { aKit } from './kit.testing.ts';
import type { Block, Kit, Part } from './kit.ts';
import { parseKit } from './parse.ts';
import { printKit } from './print.ts';

const kitIn = (text: string): Kit => {
  const { kit } = parseKit(text);
  if (!kit) throw new Error('no kit');
  return kit;
};

/** The ids of background come from headings and neighbours: the one thing of a kit that its text does not say. */
const withoutBackgroundIds = ({ front, blocks }: Kit): Kit => ({
  front,
  blocks: blocks.map((block) => (block.kind === 'background' ? { ...block, id: '' } : block)),
});

describe('printing a kit and reading it again', () => {
  it('gives an equal kit, whatever its words', () => {
    fc.assert(
      fc.property(aKit, (kit) => {
        expect(withoutBackgroundIds(kitIn(printKit(kit)))).toEqual(withoutBackgroundIds(kit));
      }),
    );
  });
  it('prints the same again, byte for byte', () => {
    fc.assert(
      fc.property(aKit, (kit) => {
        const text = printKit(kit);
        expect(printKit(kitIn(text))).toBe(text);
      }),
    );
  });
});

describe('a printed kit, read by what else reads Markdown with directives', () => {
  const everyone = unified().use(remarkParse).use(remarkFrontmatter).use(remarkDirective).use(remarkGfm).freeze();
  const outlineOfTree = (node: Nodes): string[] => {
    const inside = 'children' in node ? node.children.flatMap(outlineOfTree) : [];
    return node.type === 'containerDirective'
      ? [`${node.name} ${node.attributes?.id ?? ''} (`, ...inside, ')']
      : inside;
  };
  const outlineOfPart = (part: Block | Part): string[] => {
    if (part.kind === 'prose' || part.kind === 'background') return [];
    const inside =
      'body' in part && part.kind !== 'notes' && part.kind !== 'slide' ? part.body.flatMap(outlineOfPart) : [];
    const id = 'id' in part ? (part.id ?? '') : '';
    return [`${part.kind === 'unknown' ? part.name : part.kind} ${id} (`, ...inside, ')'];
  };
  it('has the same blocks in the same blocks', () => {
    fc.assert(
      fc.property(aKit, (kit) => {
        expect(outlineOfTree(everyone.parse(printKit(kit)))).toEqual(kit.blocks.flatMap(outlineOfPart));
      }),
    );
  });
});
