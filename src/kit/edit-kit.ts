import type { FootnoteDefinition } from 'mdast';
import { type Editable, type Rewording, reworded } from './edit.ts';
import { proseTyped } from './edit-text.ts';
import { idsBeside } from './ids.ts';
import type { Block, FrontMatter, Kit, Method, Part, Step } from './kit.ts';
import { type Anything, everyPart, footnotesOf } from './reading.ts';
import { slug } from './slug.ts';

const isEditable = (thing: Anything): thing is Editable =>
  ['step', 'handout', 'exercise', 'case', 'slide', 'background'].includes(thing.kind) &&
  'id' in thing &&
  thing.id !== undefined;

/** Whatever has a title, words and an id of its own, in the order written. */
export const editablesOf = (kit: Kit): Editable[] => kit.blocks.flatMap(everyPart).filter(isEditable);

/** The thing of that id; undefined when there is none. */
export const editableIn = (kit: Kit, id: string): Editable | undefined =>
  editablesOf(kit).find((thing) => thing.id === id);

const labelOf = ({ label, identifier }: FootnoteDefinition): string => label ?? identifier;

/** Labels that any text of the kit may call. */
export const footnoteLabels = (kit: Kit): string[] => [...footnotesOf(kit).values()].map(labelOf);

/** Reads what people type into a kit: CommonMark, with the kit's footnotes. */
export const readerFor = (kit: Kit) => {
  const labels = footnoteLabels(kit);
  return (text: string) => proseTyped(text, labels);
};

const inPart = <Thing extends Block | Part>(
  thing: Thing,
  instead: (thing: Editable) => Editable | undefined,
): Thing => {
  const other = isEditable(thing) ? instead(thing) : undefined;
  const found = other?.kind === thing.kind ? { ...thing, ...other } : thing;
  switch (found.kind) {
    case 'step':
    case 'handout':
    case 'exercise':
    case 'case':
    case 'unknown':
      return { ...found, body: found.body.map((part) => inPart(part, instead)) };
    default:
      return found;
  }
};

/** A kit in which some things say something else: by their ids. Ids that the kit does not have are passed over. */
export const withWording = (kit: Kit, changes: ReadonlyMap<string, Rewording>): Kit => {
  const read = readerFor(kit);
  const instead = (thing: Editable): Editable | undefined => {
    const change = thing.id === undefined ? undefined : changes.get(thing.id);
    return change && reworded(thing, change, read);
  };
  return { ...kit, blocks: kit.blocks.map((block) => inPart(block, instead)) };
};

type Front = Pick<FrontMatter, 'title' | 'summary' | 'outcomes' | 'bring' | 'level' | 'participants' | 'setting'>;

/** A kit about which its front matter says something else; what is left out stays. */
export const withFront = (
  kit: Kit,
  { title, summary, outcomes, bring, level, participants, setting }: { [Key in keyof Front]?: Front[Key] | undefined },
): Kit => ({
  ...kit,
  front: {
    ...kit.front,
    title: title ?? kit.front.title,
    summary: summary ?? kit.front.summary,
    outcomes: outcomes ?? kit.front.outcomes,
    bring: bring ?? kit.front.bring,
    level: level ?? kit.front.level,
    // What else it says of them stays.
    participants: { ...kit.front.participants, ...participants },
    setting: setting ?? kit.front.setting,
  },
});

export interface NewStep {
  title: string;
  minutes: number;
  method: Method;
  body: string;
  notes: string;
}

const newStep = ({ body, notes, ...said }: NewStep, id: string, kit: Kit): Step => {
  const blank: Step = {
    kind: 'step',
    id,
    title: said.title.trim(),
    minutes: said.minutes,
    shortest: said.minutes,
    method: said.method,
    keep: 'must',
    hinge: false,
    screen: 'none',
    body: [],
    unknown: {},
  };
  const worded = reworded(blank, { body, notes }, readerFor(kit));
  return worded.kind === 'step' ? worded : blank;
};

/** The longest run of steps that stand in the order they stood in: they stay, the others move. */
const staying = (was: readonly string[], is: readonly string[]): Set<string> => {
  const runs: string[][] = [];
  for (const id of is) {
    const place = was.indexOf(id);
    if (place === -1) continue;
    const before = runs.filter((run) => was.indexOf(run.at(-1) ?? '') < place);
    const longest = before.reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, id]);
  }
  return new Set(runs.reduce<string[]>((best, run) => (run.length > best.length ? run : best), []));
};

/**
 * A kit with its steps in another order, some taken out and some added. What stands between the steps stays where it is,
 * and each step that moved or is new comes right after the one before it.
 * @param order ids of steps that stay in the kit, and new steps, as they shall follow each other
 */
export const arranged = (kit: Kit, order: readonly (string | NewStep)[]): Kit => {
  const ids = idsBeside(
    new Set(kit.blocks.flatMap(everyPart).flatMap((thing) => ('id' in thing && thing.id ? [thing.id] : []))),
  );
  const steps = new Map(kit.blocks.flatMap((block) => (block.kind === 'step' ? [[block.id, block] as const] : [])));
  const wanted = order.flatMap((one): Step[] => {
    if (typeof one === 'string') return [steps.get(one)].filter((step) => step !== undefined);
    return [newStep(one, ids.fresh(slug(one.title) || 'step', 0), kit)];
  });
  const wantedIds = wanted.map(({ id }) => id);
  const stay = staying([...steps.keys()], wantedIds);
  const blocks: Block[] = kit.blocks.filter((block) => block.kind !== 'step' || stay.has(block.id));
  const placeOf = (id: string | undefined): number =>
    blocks.findIndex((block) => block.kind === 'step' && block.id === id);
  wanted.forEach((step, at) => {
    if (stay.has(step.id)) return;
    const before = placeOf(wantedIds[at - 1]);
    const first = blocks.findIndex(({ kind }) => kind === 'step');
    const place = before !== -1 ? before + 1 : first !== -1 ? first : firstPlace(kit, blocks);
    blocks.splice(place, 0, step);
  });
  return { ...kit, blocks };
};

/** Where the first step of a kit without steps stands: after the background that opens it. */
const firstPlace = (kit: Kit, blocks: readonly Block[]): number => {
  const was = kit.blocks.findIndex(({ kind }) => kind === 'step');
  const opening = kit.blocks.findIndex(({ kind }) => kind !== 'background');
  return Math.min(blocks.length, was !== -1 ? was : opening !== -1 ? opening : blocks.length);
};
