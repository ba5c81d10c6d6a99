import { arranged, type NewStep } from '../../kit/edit-kit.ts';
import type { Block, Kit } from '../../kit/kit.ts';
import { evaluationOf, everyPart, idsLinked, proseOf, stepsOf } from '../../kit/reading.ts';
import { LANGUAGES, type Language } from '../../platform/words/language.ts';
import { printedIn } from '../formats/parts.ts';
import type { Pair } from './align.ts';
import type { Changing } from './changing.ts';
import { comparedWith } from './compare-section.ts';
import { withoutDeadLinks } from './dead-links.ts';
import { blocksEdited, noEdits } from './edits.ts';
import type { Expected, Section } from './expected.ts';
import { type ExpectedKit, expectedOf } from './expected-kit.ts';
import { frontEdited, noFrontEdits } from './front-change.ts';
import { LIMITS } from './limits.ts';
import { cellRuns, plain, type Said, textOf } from './line.ts';
import { lineChange, lineGone, listingsEdited } from './line-change.ts';
import { type MarginRemark, marginRemarks } from './margin.ts';
import { putIn } from './new-lines.ts';
import { newStepOf } from './new-step.ts';
import { type NotesBook, newThingBy, notesChange, notesIn, writeNewNotes } from './notes-change.ts';
import { planChange } from './plan-change.ts';
import type { WordDocument } from './read-document.ts';
import { notesBeside } from './runs-change.ts';
import { type Stretch, stretchesOf, titleIn } from './sections.ts';
import { withMinutes } from './times.ts';
import type { WordBack } from './word-back.ts';
import { words } from './words.ts';

/** What a kit's Word file that came back asks to be otherwise. */
export interface WordChange {
  /** The kit as the file would have it; the very same when it changes nothing. */
  kit: Kit;
  /** What was not taken over, and why: sentences. */
  left: string[];
  remarks: MarginRemark[];
}

/** A stretch of the file laid beside the section that it is. */
interface Beside {
  stretch: Stretch;
  section: Section;
  pairs: Pair<Expected, Said>[];
}

/** The kit's file in the language in which the program's own headings stand in this one. */
const expectedFor = (kit: Kit, slug: string, { lines }: WordDocument): ExpectedKit => {
  const headings = new Set(
    lines.flatMap((line) => (line.kind === 'paragraph' && line.level ? [plain(textOf(line.runs))] : [])),
  );
  const found = ({ sections }: ExpectedKit): number =>
    sections.filter(({ title, heading }) => title?.is === 'own' && headings.has(heading)).length;
  const [one, other] = LANGUAGES.map((language) => expectedOf(kit, slug, language));
  if (!one || !other) throw new Error('The house speaks two languages.');
  return found(other) > found(one) ? other : one;
};

/** Sections whose lines say nothing of the kit's own, or only say again what stands elsewhere. */
const isOurs = ({ key }: Section): boolean => key === 'plan' || key === 'steps' || key === 'closing';

const besideOf = (stretches: readonly Stretch[]): Beside[] => {
  const budget = { left: LIMITS.compared };
  return stretches.flatMap((stretch) =>
    stretch.section && !isOurs(stretch.section)
      ? [{ stretch, section: stretch.section, pairs: comparedWith(stretch.section, stretch.lines, budget) }]
      : [],
  );
};

/** Learns which of the file's sources stands where one of the kit's did, so that its words are compared. */
const meetNotes = ({ known }: NotesBook, besides: readonly Beside[]): void => {
  const labels = new Set(known.values());
  for (const { a, b } of besides.flatMap(({ pairs }) => pairs)) {
    if (!a || !b) continue;
    const lines = b.kind === 'row' ? b.cells.map((cell, at) => [a.cells[at] ?? [], cellRuns(cell)] as const) : [];
    const both = b.kind === 'row' ? lines : [[a.runs, b.runs] as const];
    for (const { label, note } of both.flatMap(([own, found]) => notesBeside(own, found))) {
      if (known.has(note) || labels.has(label)) continue;
      known.set(note, label);
      labels.add(label);
    }
  }
};

const headingChange = ({ edits, left, t }: Changing, { stretch, section }: Beside): void => {
  const { heading } = stretch;
  const thing = section.title?.is === 'title' ? section.title.of : undefined;
  if (!heading) return;
  const text = plain(textOf(heading.runs));
  const isSame = text === section.heading || text.replace(/^\d{1,3}[.)]\s*/, '') === section.heading;
  if (isSame) return;
  if (!thing) {
    left.add(t.left.own(text));
    return;
  }
  const { title, minutes } = section.step ? titleIn(text) : { title: text, minutes: undefined };
  if (title !== '' && title !== section.heading) edits.titles.set(thing, title);
  if (section.step && minutes !== undefined && minutes !== section.step.minutes)
    edits.steps.set(section.step, withMinutes(section.step, minutes));
};

/** A case that lost its title and not its words keeps it: without one it would be no case. */
const keepsTitle = (line: Expected, pairs: readonly Pair<Expected, Said>[]): boolean => {
  const thing = line.origin.is === 'title' ? line.origin.of : undefined;
  if (thing?.kind !== 'case') return false;
  const words = new Set(proseOf(thing));
  return pairs.some(
    ({ a, b }) => b !== undefined && a?.place.is === 'prose' && a.place.after !== undefined && words.has(a.place.after),
  );
};

const linesChange = (changing: Changing, { section, pairs }: Beside): void => {
  let before: Expected | undefined;
  let fresh: Said[] = [];
  const flush = (): void => {
    if (fresh.length > 0) putIn(changing, section, before, fresh);
    fresh = [];
  };
  for (const { a, b } of pairs) {
    if (a === undefined) {
      if (b !== undefined) fresh.push(b);
      continue;
    }
    flush();
    before = a;
    if (b !== undefined) lineChange(changing, a, b);
    else if (keepsTitle(a, pairs)) changing.left.add(changing.t.left.own(textOf(a.runs)));
    else lineGone(changing, a);
  }
  flush();
};

/** Papers and sheets whose headings are gone from the file. A paper that other words lead to is kept, and told. */
const sectionsGone = (changing: Changing, stretches: readonly Stretch[]): void => {
  const { kit, expected, edits, left, t } = changing;
  const there = new Set(stretches.map(({ section }) => section));
  const missing = expected.sections.filter((section) => !there.has(section));
  const goneSteps = new Set(missing.flatMap(({ step }) => (step ? [step.id] : [])));
  const asked = new Set(
    kit.blocks
      .filter((block) => block.kind !== 'step' || !goneSteps.has(block.id))
      .flatMap((block) => idsLinked(proseOf(block))),
  );
  for (const section of missing) {
    const paper = section.title?.is === 'title' && !section.step ? section.title.of : undefined;
    if (paper && asked.has(paper.id)) left.add(t.left.paperAsked(paper.title));
    else if (paper) edits.goneThings.add(paper);
    else if (section.key === 'evaluation') {
      const sheet = evaluationOf(kit);
      if (sheet) edits.goneThings.add(sheet);
    } else if (section.key === 'background') for (const line of section.lines) lineGone(changing, line);
  }
};

/** Steps that are gone leave behind the papers that stood in them, where the file still has those. */
const withoutSteps = (blocks: readonly Block[], kept: ReadonlySet<string>, was: Kit): Block[] => {
  const had = new Set(stepsOf(was).map(({ id }) => id));
  return blocks.flatMap((block): Block[] =>
    block.kind === 'step' && had.has(block.id) && !kept.has(block.id) ? printedIn(everyPart(block).slice(1)) : [block],
  );
};

const changingOf = (kit: Kit, document: WordDocument, expected: ExpectedKit, notes: NotesBook, t: Changing['t']) => {
  const left = new Set<string>();
  const changing: Changing = {
    kit,
    document,
    expected,
    t,
    edits: noEdits(),
    front: noFrontEdits(),
    listings: new Map(),
    left,
    newThing: newThingBy(kit, document, notes, (alt) => left.add(t.left.newPicture(alt))),
    setting: {
      boldIsOurs: false,
      urlOf: (link) => {
        if (!link.startsWith('in:'))
          return /^(?:https?:\/\/|mailto:)/i.test(link) && URL.canParse(link) ? link : undefined;
        const id = expected.idOf(link.slice('in:'.length));
        return id === undefined ? undefined : `#${id}`;
      },
    },
  };
  return changing;
};

/** The kit with all the edits in it, its steps in the file's order. */
const changedKit = (changing: Changing, stretches: readonly Stretch[], notes: NotesBook): Kit => {
  const { kit, edits, front: frontEdits, t, left } = changing;
  const order = stretches.flatMap((stretch): (string | NewStep)[] => {
    if (!stretch.section) return [newStepOf(changing, stretch)];
    return stretch.section.step ? [stretch.section.step.id] : [];
  });
  writeNewNotes(changing, notes, edits);
  listingsEdited(changing);
  const front = frontEdited(kit.front, frontEdits, t);
  for (const sentence of front.left) left.add(sentence);
  const kept = new Set(order.filter((one) => typeof one === 'string'));
  const blocks = withoutSteps(blocksEdited(kit.blocks, edits), kept, kit);
  const { kit: whole, gone } = withoutDeadLinks(kit, arranged({ front: front.front, blocks }, order));
  const titles = new Map(
    kit.blocks
      .flatMap(everyPart)
      .flatMap((thing) => ('id' in thing && 'title' in thing ? [[thing.id, thing.title] as const] : [])),
  );
  for (const id of gone) left.add(t.left.link(titles.get(id) ?? id));
  return whole;
};

/**
 * What a kit's Word file that came back asks to be otherwise, tracked or not. Whatever it says as it was sent stays in the
 * kit to the letter. Never throws on what a file may say.
 * @param kit as the edition had it that the file was made from
 * @param language in which it is told what was left
 */
export const changeFromWord = (
  kit: Kit,
  slug: string,
  { document }: Pick<WordBack, 'document'>,
  language: Language,
): WordChange => {
  const t = words[language];
  const expected = expectedFor(kit, slug, document);
  const stretches = stretchesOf(document.lines, expected);
  const besides = besideOf(stretches);
  const notes = notesIn(kit, document);
  meetNotes(notes, besides);
  const changing = changingOf(kit, document, expected, notes, t);
  for (const beside of besides) {
    headingChange(changing, beside);
    linesChange(changing, beside);
  }
  const plan = stretches.find(({ section }) => section?.key === 'plan');
  planChange(changing, plan?.lines ?? [], stretches);
  sectionsGone(changing, stretches);
  notesChange(changing, notes);
  const changed = changedKit(changing, stretches, notes);
  const steps = stepsOf(changed);
  let at = 0;
  const placed = stretches.map((stretch) => {
    const isStep = stretch.section === undefined || stretch.section.step !== undefined;
    const step = isStep ? steps[at] : undefined;
    if (isStep) at += 1;
    return { stretch, step: step?.id };
  });
  return { kit: changed, left: [...changing.left], remarks: marginRemarks(document, placed, t) };
};
