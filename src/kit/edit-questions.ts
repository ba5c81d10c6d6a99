import { readerFor } from './edit-kit.ts';
import { printProse } from './grammar.ts';
import {
  type Block,
  type Evaluation,
  type Kit,
  type Part,
  QUESTION_KINDS,
  type Question,
  type QuestionKind,
} from './kit.ts';
import { evaluationOf } from './reading.ts';

/** A question on one line, with how it is answered at its end. */
const lineOf = ({ asks, answer }: Question): string =>
  `${printProse(asks)
    .replace(/\s*\n\s*/g, ' ')
    .trim()} (${answer})`;

/** The questions of the evaluation sheet as a form shows them, a line each: `What will you do? (words)`. */
export const questionLines = (kit: Kit): string[] => (evaluationOf(kit)?.questions ?? []).map(lineOf);

/** How a line says that it is answered; undefined when it says nothing. */
export const answerOfLine = (line: string): QuestionKind | undefined =>
  QUESTION_KINDS.find((kind) => line.trim().replaceAll('–', '-').toLowerCase().endsWith(`(${kind})`));

const questionFrom = (line: string, was: readonly Question[], read: (text: string) => Question['asks']): Question => {
  const kept = was.find((question) => lineOf(question) === line.trim());
  if (kept) return kept;
  const answer = answerOfLine(line) ?? 'words';
  return { asks: read(line.trim().replace(/\s*\([^()]*\)$/, '')), answer };
};

/** A kit whose evaluation sheet asks other questions; a line that is as it was keeps its question to the letter. */
export const withQuestions = (kit: Kit, lines: readonly string[]): Kit => {
  const sheet = evaluationOf(kit);
  const read = readerFor(kit);
  const questions = lines.map((line) => questionFrom(line, sheet?.questions ?? [], read));
  if (!sheet) {
    const added: Evaluation = { kind: 'evaluation', intro: [], questions };
    return questions.length === 0 ? kit : { ...kit, blocks: [...kit.blocks, added] };
  }
  let left = questions;
  const instead = <Thing extends Block | Part>(thing: Thing): Thing => {
    if (thing.kind === 'evaluation') {
      // The first sheet asks them all, as it is printed.
      const asked = { ...thing, questions: left };
      left = [];
      return asked;
    }
    return thing.kind === 'step' || thing.kind === 'handout' || thing.kind === 'unknown'
      ? { ...thing, body: thing.body.map(instead) }
      : thing;
  };
  return { ...kit, blocks: kit.blocks.map(instead) };
};
