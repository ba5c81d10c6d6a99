import { compareKits } from '../../../kit/compare.ts';
import type { Rewording } from '../../../kit/edit.ts';
import { arranged, editableIn, type NewStep, withFront, withWording } from '../../../kit/edit-kit.ts';
import { withQuestions } from '../../../kit/edit-questions.ts';
import type { Kit, Parsed, Problem } from '../../../kit/kit.ts';
import { printKit } from '../../../kit/print.ts';
import { stepsOf } from '../../../kit/reading.ts';
import { parsedText } from '../../revisions/parsed.ts';
import { fieldOf, isNewKey } from './fields.ts';
import type { Change, SuggestionValues, TypedStep } from './forms.ts';

/** What is wrong with a suggestion: the field, and a key of the words. */
export interface Fault {
  field: string;
  key: string;
}

export type Edited = { kit: Kit } | { errors: Fault[] };

/** A thing of this id that is gone, or that the base never had. */
const GONE: Edited = { errors: [{ field: 'words', key: 'pieceGone' }] };

const pieceEdited = (base: Kit, id: string, wording: Rewording): Edited => {
  const thing = editableIn(base, id);
  if (!thing) return GONE;
  const needsTitle = thing.kind !== 'background' || thing.body[0]?.type === 'heading';
  if (wording.title === '' && needsTitle) return { errors: [{ field: 'title', key: 'titleMissing' }] };
  return { kit: withWording(base, new Map([[id, wording]])) };
};

/**
 * Steps in the order that their numbers ask for. A number that was changed comes before, or after, the step that has it
 * already, by the way it went; a step without a number comes last.
 */
const inOrder = (base: Kit, steps: readonly TypedStep[]): TypedStep[] => {
  const was = new Map(stepsOf(base).map(({ id }, at) => [id, at + 1]));
  const weight = ({ key, place }: TypedStep): number => {
    const before = was.get(key);
    if (place === undefined) return before ?? Number.POSITIVE_INFINITY;
    if (before === undefined) return place - 0.5;
    return place + Math.sign(place - before) * 0.5;
  };
  return steps.toSorted((a, b) => weight(a) - weight(b) || 0);
};

const asNew = ({ title = '', minutes = 10, method = 'plenary', body = '', notes = '' }: Rewording): NewStep => ({
  title,
  minutes,
  method,
  body,
  notes,
});

const wholeEdited = (base: Kit, typed: readonly TypedStep[]): Edited => {
  const there = new Set(stepsOf(base).map(({ id }) => id));
  const kept = typed.filter(({ key, isDropped }) => !isDropped && (isNewKey(key) || there.has(key)));
  const untitled = kept.filter(({ wording }) => wording.title === '');
  if (untitled.length > 0)
    return { errors: untitled.map(({ key }) => ({ field: fieldOf('title', key), key: 'titleMissing' })) };
  if (kept.length === 0) return { errors: [{ field: 'words', key: 'noSteps' }] };
  const changes = new Map(kept.filter(({ key }) => !isNewKey(key)).map(({ key, wording }) => [key, wording]));
  const order = inOrder(base, kept).map(({ key, wording }) => (isNewKey(key) ? asNew(wording) : key));
  return { kit: arranged(withWording(base, changes), order) };
};

const changed = (base: Kit, change: Exclude<Change, { of: 'source' }>): Edited => {
  switch (change.of) {
    case 'nothing':
      return { kit: base };
    case 'front':
      return { kit: withFront(base, change.front) };
    case 'questions':
      return { kit: withQuestions(base, change.lines) };
    case 'piece':
      return pieceEdited(base, change.id, change.wording);
    case 'whole':
      return wholeEdited(base, change.steps);
  }
};

/** Errors that the text has and the base had not: what was wrong before is not this author's to mend. */
const newErrors = (problems: readonly Problem[], before: readonly Problem[]): Problem[] => {
  const known = new Set(before.map(({ code, message }) => `${code} ${message}`));
  return problems.filter(({ severity, code, message }) => severity === 'error' && !known.has(`${code} ${message}`));
};

/** Faults that have words of their own in every language; the others say themselves in English. */
const SAID = ['link-dangling', 'link-scheme', 'image-address', 'image-alt', 'too-many-minutes', 'too-many-steps'];

const saidOf = ({ code, message, mend, line }: Problem, isSource: boolean): string => {
  if (isSource) return `${line}: ${message} ${mend}`;
  return SAID.includes(code) ? code : `${message} ${mend}`;
};

/** Id of the step in which a line of a kit's text stands. */
const stepAt = (text: string, line: number): string | undefined =>
  text
    .split('\n')
    .slice(0, line)
    .map((one) => /^:{3,}step\[.*\]\{#([a-z0-9-]+)[ }]/.exec(one)?.[1])
    .findLast((id) => id !== undefined);

const fieldFor = (change: Change, text: string, { line }: Problem): string => {
  if (change.of === 'source') return 'source';
  if (change.of === 'piece') return 'body';
  if (change.of === 'questions') return 'questions';
  if (change.of !== 'whole') return change.of === 'front' ? 'title' : 'words';
  const id = stepAt(text, line);
  return change.steps.some(({ key, isDropped }) => key === id && !isDropped) ? fieldOf('body', id) : 'words';
};

const eachOnce = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [`${fault.field} ${fault.key}`, fault])).values(),
];

const checked = (base: Kit, { kit, problems }: Parsed, text: string, change: Change): Edited => {
  const errors = newErrors(problems, parsedText(printKit(base)).problems);
  if (!kit || errors.length > 0) {
    const isSource = change.of === 'source';
    return {
      errors: eachOnce(errors.map((one) => ({ field: fieldFor(change, text, one), key: saidOf(one, isSource) }))),
    };
  }
  return { kit };
};

const differs = (base: Kit, kit: Kit): boolean => {
  const { front, parts } = compareKits(base, kit);
  return front.length + parts.length > 0;
};

/**
 * The whole kit as a suggestion would have it, read as anyone will read it; the base itself when the suggestion is said
 * in words alone. Errors: fields and keys, for the form to be shown again.
 */
export const editedKit = (base: Kit, { change, words }: SuggestionValues): Edited => {
  const made = change.of === 'source' ? undefined : changed(base, change);
  if (made && 'errors' in made) return made;
  const text = change.of === 'source' ? change.source : printKit(made?.kit ?? base);
  const read =
    change.of === 'source' || text !== printKit(base) ? checked(base, parsedText(text), text, change) : { kit: base };
  if ('errors' in read || words !== '' || differs(base, read.kit)) return read;
  return { errors: [{ field: change.of === 'source' ? 'source' : 'words', key: 'nothingChanged' }] };
};

/** The page that a form was sent from, as its address asks for it. */
export const placeOf = (
  typed: Readonly<Record<string, readonly string[]>>,
): { step?: string; part?: string; whole?: string; source?: string } => {
  const [step, part] = [typed.step?.[0], typed.part?.[0]];
  if (typed.source !== undefined) return { source: '1' };
  if (typed.whole !== undefined) return { whole: '1' };
  if (step !== undefined) return { step };
  return part === undefined ? {} : { part };
};
