import type { Problem } from './kit.ts';
import { LIMITS } from './limits.ts';
import { PROBLEMS_OF_BODY } from './problems-of-body.ts';
import { PROBLEMS_OF_FRONT } from './problems-of-front.ts';

/** Every problem a text can have: its code, how much it matters, what is said, how to mend it. */
export const PROBLEMS = { ...PROBLEMS_OF_FRONT, ...PROBLEMS_OF_BODY } as const;

export type Code = keyof typeof PROBLEMS;

type Facts<Sentence extends string> = Sentence extends `${string}<${infer Name}>${infer Rest}`
  ? Name | Facts<Rest>
  : never;

/** What a problem's sentences need to be told. */
export type FactsOf<C extends Code> = Record<
  Facts<(typeof PROBLEMS)[C]['message']> | Facts<(typeof PROBLEMS)[C]['mend']>,
  string | number
>;

export interface Place {
  /** 1-based, in the text as given. */
  line: number;
  /** 1-based. */
  column: number;
}

/** At most so much of the author's text is quoted back. */
const EXCERPT = 60;
/** Facts that are the author's text. */
const QUOTED = ['value', 'key', 'name'];
const excerpt = (text: string): string =>
  text.length > EXCERPT ? `${text.slice(0, EXCERPT).toWellFormed().trimEnd()}…` : text;

const fill = (sentence: string, facts: Record<string, string | number>): string =>
  sentence.replace(/<([a-z]+)>/g, (whole, name: string) => {
    const fact = facts[name];
    if (fact === undefined) return whole;
    return QUOTED.includes(name) ? excerpt(String(fact)) : String(fact);
  });

/** A problem in words. */
const problem = <C extends Code>(code: C, { line, column }: Place, facts: FactsOf<C>): Problem => {
  const { severity, message, mend } = PROBLEMS[code];
  return { severity, line, column, code, message: fill(message, facts), mend: fill(mend, facts) };
};

/** Reports a problem; beyond the limit only says that there are more. */
export type Report = <C extends Code>(code: C, at: Place, facts: FactsOf<C>) => void;

/** A list of problems and the way to add to it. */
export const problemList = (): { problems: Problem[]; report: Report } => {
  const problems: Problem[] = [];
  const report: Report = (code, at, facts) => {
    if (problems.length < LIMITS.problems) problems.push(problem(code, at, facts));
    else if (problems.length === LIMITS.problems) problems.push(problem('too-many-problems', at, {}));
  };
  return { problems, report };
};
