import fc from 'fast-check';
import { aKit, aStep, words } from './kit.testing.ts';
import type { Block, Kit, Step } from './kit.ts';
import { METHODS } from './kit.ts';
import { parseKit } from './parse.ts';
import { printKit } from './print.ts';

/** The kit that a kit's text says: as anyone meets it. */
const asRead = (kit: Kit): Kit => parseKit(printKit(kit)).kit ?? kit;

/** One change that a person might make. */
type Edit = (kit: Kit) => Kit;

const onBlocks =
  (change: (blocks: readonly Block[]) => Block[]): Edit =>
  (kit) => ({ ...kit, blocks: change(kit.blocks) });

const at = (blocks: readonly Block[], where: number): number => (blocks.length === 0 ? 0 : where % blocks.length);

const changed = (block: Block, change: Partial<Step>, text: string): Block => {
  if (block.kind === 'step')
    return { ...block, ...change, shortest: Math.min(block.shortest, change.minutes ?? block.minutes) };
  if (block.kind === 'background')
    return { ...block, body: [...block.body, { type: 'paragraph', children: [{ type: 'text', value: text }] }] };
  return 'title' in block ? { ...block, title: text } : block;
};

const place = fc.nat(20);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  words.map(
    (title): Edit =>
      (kit) => ({ ...kit, front: { ...kit.front, title } }),
  ),
  words.map(
    (outcome): Edit =>
      (kit) => ({ ...kit, front: { ...kit.front, outcomes: [...kit.front.outcomes, outcome].slice(-8) } }),
  ),
  place.map((where) => onBlocks((blocks) => blocks.filter((_, one) => one !== at(blocks, where)))),
  fc.tuple(place, place).map(([from, to]) =>
    onBlocks((blocks) => {
      const moved = blocks[at(blocks, from)];
      return moved ? blocks.toSpliced(at(blocks, from), 1).toSpliced(at(blocks, to), 0, moved) : [...blocks];
    }),
  ),
  fc
    .tuple(place, fc.integer({ min: 1, max: 240 }), fc.constantFrom(...METHODS), words)
    .map(([where, minutes, method, text]) =>
      onBlocks((blocks) =>
        blocks.map((block, one) => (one === at(blocks, where) ? changed(block, { minutes, method }, text) : block)),
      ),
    ),
  fc.tuple(place, aStep, fc.stringMatching(/^new-[a-z]{3}$/)).map(([where, step, id]) =>
    onBlocks((blocks) =>
      blocks.toSpliced(at(blocks, where), 0, {
        ...step,
        id,
        body: step.body.filter(({ kind }) => kind === 'prose' || kind === 'notes' || kind === 'slide'),
      }),
    ),
  ),
);

const edited = (kit: Kit, edits: readonly Edit[]): Kit => asRead(edits.reduce((before, change) => change(before), kit));

/** A kit and two changes of it, each as it reads. */
export const aKitChangedTwice: fc.Arbitrary<{ base: Kit; ours: Kit; theirs: Kit }> = fc
  .tuple(aKit, fc.array(edit, { maxLength: 4 }), fc.array(edit, { maxLength: 4 }))
  .map(([kit, ourEdits, theirEdits]) => {
    const base = asRead(kit);
    return { base, ours: edited(base, ourEdits), theirs: edited(base, theirEdits) };
  });
