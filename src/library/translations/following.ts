import { type Editable, reworded } from '../../kit/edit.ts';
import { editableIn, footnoteLabels } from '../../kit/edit-kit.ts';
import { proseTyped } from '../../kit/edit-text.ts';
import type { Block, Credit, Evaluation, FrontMatter, Kit, Part, Prose } from '../../kit/kit.ts';
import { type Anything, backgroundOf, evaluationOf } from '../../kit/reading.ts';
import { FRONT } from '../proposals/editing/fields.ts';
import { gapParagraph } from './gap.ts';
import { type PieceWording, piecesOfKit, SHEET, wordingIn } from './pieces.ts';

/** Ids of background are its headings' slugs, in the language: which stretch is which of the source's, by their order. */
export const standingAs = ({ own, past, source }: Pick<ToFollow, 'own' | 'past' | 'source'>): Map<string, string> => {
  const [were, are] = [backgroundOf(past ?? source), own ? backgroundOf(own) : []];
  if (were.length !== are.length) return new Map();
  return new Map(were.map(({ id }, at) => [id, are[at]?.id ?? id]));
};

/** A translation as it is made: the source, what stands in the language, and what was written and not read yet. */
export interface ToFollow {
  source: Kit;
  /** The translation's kit as it stands; undefined when there is none yet. */
  own: Kit | undefined;
  /** The source as it was when `own` was made from it; undefined when we don't have that. */
  past: Kit | undefined;
  /** New words, by piece. */
  wordings: ReadonlyMap<string, PieceWording>;
  /** Pieces whose words `own` has in the language. */
  translated: ReadonlySet<string>;
  /** The front matter that is the translation's own. */
  front: { id: string; language: string; translationOf: { kit: string; revision: string }; credits: Credit[] };
}

type Bodied = Extract<Block | Part, { body: Part[] }>;

const isBodied = (thing: Block | Part): thing is Bodied =>
  ['step', 'handout', 'exercise', 'case', 'unknown'].includes(thing.kind);

const isEditable = (thing: Anything): thing is Editable =>
  ['step', 'handout', 'exercise', 'case', 'slide', 'background'].includes(thing.kind) &&
  'id' in thing &&
  thing.id !== undefined;

/** A thing that nobody translated yet, with a line that says so. */
const withGap = (thing: Editable, { front }: ToFollow, source: string): Editable => {
  const says = gapParagraph(front.language, source);
  if (thing.kind === 'slide') return { ...thing, body: [says, ...thing.body] };
  if (thing.kind === 'background') {
    const [first, ...rest] = thing.body;
    return { ...thing, body: first?.type === 'heading' ? [first, says, ...rest] : [says, ...thing.body] };
  }
  return { ...thing, body: [{ kind: 'prose', body: [says] }, ...thing.body] };
};

/** The words that stand in the language, in a thing whose minutes, method and ids are its source's. */
const inOwnWords = (thing: Editable, own: Editable): Editable | undefined => {
  if (own.kind !== thing.kind) return undefined;
  if (thing.kind === 'background') return own.kind === 'background' ? { ...thing, body: own.body } : undefined;
  if (thing.kind === 'slide') return own.kind === 'slide' ? { ...thing, title: own.title, body: own.body } : undefined;
  if (own.kind === 'background' || own.kind === 'slide') return undefined;
  return { ...thing, title: own.title, body: own.body };
};

const worded = (thing: Editable, wording: PieceWording, read: (text: string) => Prose): Editable => {
  const { title, body, notes, slides } = wording;
  return reworded(thing, { title, body, notes, slides }, read);
};

interface Following extends ToFollow {
  standsAs: ReadonlyMap<string, string>;
  read: (text: string) => Prose;
}

/** Parts that have an id of their own follow their own source; the others belong to the thing in which they stand. */
const insideOf = (thing: Bodied, source: Bodied, to: Following): Part[] => {
  const there = new Map(source.body.flatMap((part) => (isEditable(part) ? [[part.id, part] as const] : [])));
  const kept = thing.body.flatMap((part): Part[] => {
    if (part.kind === 'evaluation') return [sheetFollowing(part, to)];
    if (!isEditable(part)) return [part];
    const from = there.get(part.id);
    there.delete(part.id);
    return from ? [followed(from, to)] : [];
  });
  return [...kept, ...[...there.values()].map((part) => followed(part, to))];
};

const sheetFollowing = (source: Evaluation, { own, wordings, translated, read }: Following): Evaluation => {
  const typed = wordings.get(SHEET);
  if (typed) {
    const questions = source.questions.map((question, at) => ({
      ...question,
      asks: typed.questions?.[at] === undefined ? question.asks : read(typed.questions[at]),
    }));
    return { ...source, intro: read(typed.body), questions };
  }
  const sheet = translated.has(SHEET) && own ? evaluationOf(own) : undefined;
  if (!sheet) return source;
  const questions = source.questions.map((question, at) => ({
    ...question,
    asks: sheet.questions[at]?.asks ?? question.asks,
  }));
  return { ...source, intro: sheet.intro, questions };
};

const followed = <Thing extends Block | Part>(source: Thing, to: Following): Thing => {
  if (source.kind === 'evaluation') return { ...source, ...sheetFollowing(source, to) };
  if (!isEditable(source)) return isBodied(source) ? { ...source, body: insideOf(source, source, to) } : source;
  const { id = '' } = source;
  const typed = to.wordings.get(id);
  const standing = to.own && to.translated.has(id) ? editableIn(to.own, to.standsAs.get(id) ?? id) : undefined;
  const made = typed
    ? worded(source, typed, to.read)
    : ((standing && inOwnWords(source, standing)) ?? withGap(source, to, to.source.front.language));
  const inside = isBodied(made) && isBodied(source) ? { body: insideOf(made, source, to) } : {};
  return { ...source, ...made, ...inside };
};

const frontFollowing = ({ source, own, wordings, translated, front }: ToFollow): FrontMatter => {
  const typed = wordings.get(FRONT);
  const standing = translated.has(FRONT) ? own?.front : undefined;
  const words = typed ?? standing ?? source.front;
  return {
    ...source.front,
    title: words.title,
    summary: words.summary ?? source.front.summary,
    outcomes: words.outcomes ?? source.front.outcomes,
    bring: words.bring ?? source.front.bring,
    ...front,
  };
};

/**
 * A translation as it now reads: its source's steps, minutes, methods and ids; its own words, the new ones among them; and
 * where there are none, the source's, with a line that says so.
 */
export const following = (to: ToFollow): Kit => {
  const labels = footnoteLabels(to.source);
  const standsAs = standingAs(to);
  const all: Following = { ...to, standsAs, read: (text) => proseTyped(text, labels) };
  return { front: frontFollowing(to), blocks: to.source.blocks.map((block) => followed(block, all)) };
};

/** The pieces of its source that a translation's kit has, as far as its ids tell. */
export const piecesOfOwn = ({ own, past, source }: Pick<ToFollow, 'own' | 'past' | 'source'>): Set<string> => {
  if (!own) return new Set();
  const standsAs = standingAs({ own, past, source });
  const keys = piecesOfKit(past ?? source).map(({ key }) => key);
  return new Set(keys.filter((key) => wordingIn(own, standsAs.get(key) ?? key) !== undefined));
};
