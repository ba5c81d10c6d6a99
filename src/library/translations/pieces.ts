import { type Editable, type Wording, wordingOf } from '../../kit/edit.ts';
import { editableIn, editablesOf } from '../../kit/edit-kit.ts';
import { printProse } from '../../kit/grammar.ts';
import type { Evaluation, Kit } from '../../kit/kit.ts';
import { evaluationOf, stepsOf } from '../../kit/reading.ts';
import { FRONT } from '../proposals/editing/fields.ts';

/** Stands for the questions of the evaluation sheet where an id is asked for: no id holds a dot. */
export const SHEET = 'evaluation.sheet';

/** The words of a piece, in one language; texts are CommonMark. Minutes, method and ids are no words: they follow the source. */
export interface PieceWording extends Pick<Wording, 'title' | 'body'> {
  notes?: string | undefined;
  slides?: { title: string; body: string }[] | undefined;
  /** The front matter's. */
  summary?: string | undefined;
  outcomes?: string[] | undefined;
  bring?: string[] | undefined;
  /** The evaluation sheet's. */
  questions?: string[] | undefined;
}

export interface KitPiece {
  key: string;
  kind: Editable['kind'] | 'front' | 'evaluation';
  /** A step's place in the plan, from one. */
  number: number | undefined;
  title: string;
}

const sheetOf = ({ intro, questions }: Evaluation): PieceWording => ({
  title: '',
  body: printProse(intro),
  questions: questions.map(({ asks }) => printProse(asks).trim()),
});

const frontOf = ({ front: { title, summary, outcomes, bring } }: Kit): PieceWording => ({
  title,
  body: '',
  summary,
  outcomes,
  bring,
});

/** The words of one piece; undefined when the kit has none of that name. */
export const wordingIn = (kit: Kit, key: string): PieceWording | undefined => {
  if (key === FRONT) return frontOf(kit);
  if (key === SHEET) {
    const sheet = evaluationOf(kit);
    return sheet && sheetOf(sheet);
  }
  const thing = editableIn(kit, key);
  if (!thing) return undefined;
  const { minutes: _, method: __, ...words } = wordingOf(thing);
  return words;
};

const hasWords = ({ title, body, notes = '', slides = [] }: Wording): boolean =>
  [title, body, notes].some((text) => text.trim() !== '') || slides.length > 0;

/** All that is to be put into another language, in the order in which a reader meets it. */
export const piecesOfKit = (kit: Kit): KitPiece[] => {
  const steps = stepsOf(kit).map(({ id }) => id);
  const parts = editablesOf(kit).flatMap((thing): KitPiece[] => {
    if (thing.id === undefined || !hasWords(wordingOf(thing))) return [];
    const at = steps.indexOf(thing.id);
    const { title } = wordingOf(thing);
    return [{ key: thing.id, kind: thing.kind, number: at === -1 ? undefined : at + 1, title }];
  });
  const sheet: KitPiece[] = evaluationOf(kit) ? [{ key: SHEET, kind: 'evaluation', number: undefined, title: '' }] : [];
  return [{ key: FRONT, kind: 'front', number: undefined, title: kit.front.title }, ...parts, ...sheet];
};

/** All the words of a piece, in one order: space around them means nothing. */
export const allSaid = (wording: PieceWording | undefined): string => {
  if (!wording) return '';
  const { title, body, notes = '', slides = [], summary = '', outcomes = [], bring = [], questions = [] } = wording;
  const texts = [title, body, notes, summary].map((text) => text.trim());
  return JSON.stringify([
    texts,
    slides.map((slide) => [slide.title.trim(), slide.body.trim()]),
    outcomes,
    bring,
    questions,
  ]);
};

/** Whether two versions of a piece say the same. */
export const saysTheSame = (one: PieceWording | undefined, other: PieceWording | undefined): boolean =>
  allSaid(one) === allSaid(other);
