import type { Problem, Severity } from './kit.ts';
import { LIMITS } from './limits.ts';

/** `<word>` in a sentence stands for a fact given when the problem is reported. */
interface Told {
  severity: Severity;
  message: string;
  mend: string;
}

/** Every problem a text can have: its code, how much it matters, what is said, how to mend it. */
export const PROBLEMS = {
  // The text as a whole
  'text-empty': {
    severity: 'error',
    message: 'There is no text here.',
    mend: 'Begin with front matter between two lines of ---, then the steps.',
  },
  'text-too-long': {
    severity: 'error',
    message: 'This kit is longer than 1 MiB, so only its front matter was read.',
    mend: 'Move part of it into a second kit.',
  },
  'too-many-lines': {
    severity: 'error',
    message: 'This kit has <count> lines, more than 20,000, so only its front matter was read.',
    mend: 'Move part of it into a second kit.',
  },
  'too-many-definitions': {
    severity: 'error',
    message: 'This kit has <count> footnotes, more than 2,000, so only its front matter was read.',
    mend: 'Move part of it into a second kit.',
  },
  'too-deep': {
    severity: 'error',
    message: 'Things stand inside each other more than 16 deep here, so this part was kept as plain text.',
    mend: 'Take some of the lists, quotes, emphasis or blocks out of each other.',
  },
  'too-many-blocks': {
    severity: 'error',
    message: 'This kit has more than 2,000 blocks that begin with :::, so the rest were kept as plain text.',
    mend: 'Move part of it into a second kit.',
  },
  tangled: {
    severity: 'error',
    message: 'There are too many *, _, [ or ` in this passage to pair them, so it was kept as plain text.',
    mend: 'Break the passage into paragraphs, or take marks out of it.',
  },
  'too-many-problems': {
    severity: 'error',
    message: 'There are more problems than the 200 listed here.',
    mend: 'Mend these first, then check again.',
  },
  'not-utf8': {
    severity: 'error',
    message: 'Some letters could not be read: they show as \uFFFD.',
    mend: 'Save the file again as UTF-8, and put those letters right.',
  },
  // Front matter
  'front-missing': {
    severity: 'error',
    message: 'The kit does not begin with front matter.',
    mend: 'Make the first line ---, then a line for each of format, title, summary and so on, then a line of ---.',
  },
  'front-unclosed': {
    severity: 'error',
    message: 'The front matter that begins on the first line never ends.',
    mend: 'Put a line of --- after its last key.',
  },
  'front-too-long': {
    severity: 'error',
    message: 'The front matter is longer than 32,768 characters.',
    mend: 'Move long text into the background.',
  },
  'front-too-deep': {
    severity: 'error',
    message: 'The front matter has lists or maps inside each other more than 16 deep.',
    mend: 'Write it flat: only credits, participants, adapted-from and translation-of hold anything.',
  },
  'front-not-yaml': {
    severity: 'error',
    message: 'The front matter cannot be read here: <why>.',
    mend: '<how>',
  },
  'front-not-map': {
    severity: 'error',
    message: 'The front matter is not a list of keys and values.',
    mend: 'Write each line as a key, a colon, a space and a value: title: Why won’t she sign?',
  },
  'front-alias': {
    severity: 'error',
    message: 'The front matter uses an anchor, an alias or a tag (&, * or !), which kits do not have.',
    mend: 'Write the value out, in quotes if it begins with one of these signs.',
  },
  'key-missing': {
    severity: 'error',
    message: 'The front matter has no <key>.',
    mend: 'Add a line: <example>',
  },
  'key-unknown': {
    severity: 'notice',
    message: '“<key>” is not a key that this version knows; it is kept as it was.',
    mend: 'Look for a slip of the pen, or leave it if a newer version knows it.',
  },
  'key-shape': {
    severity: 'error',
    message: '<key> should be <what>.',
    mend: 'Write it so: <example>',
  },
  'key-choice': {
    severity: 'error',
    message: '<key> is “<value>”, which is not one of <choices>.',
    mend: 'Write one of <choices>.',
  },
  'key-too-long': {
    severity: 'error',
    message: '<key> has <count> characters; it may have <most>.',
    mend: 'Shorten it.',
  },
  'format-unknown': {
    severity: 'error',
    message: 'This kit says its format is “<value>”; this house reads fundi-kit/1.',
    mend: 'Write format: fundi-kit/1, or use a newer Fundi.',
  },
  'language-unknown': {
    severity: 'error',
    message: '“<value>” is not a language tag.',
    mend: 'Write one such as en-GB, cy, gu or ur.',
  },
  'licence-closed': {
    severity: 'notice',
    message: '“<value>” is not a licence under which the library publishes.',
    mend: 'Choose CC-BY-SA-4.0, CC-BY-4.0 or CC0-1.0.',
  },
  'participants-range': {
    severity: 'error',
    message: 'participants should be whole numbers from 2 to 5,000, the smaller first.',
    mend: 'Write it so: participants: {min: 6, max: 24}',
  },
  'outcomes-many': {
    severity: 'error',
    message: 'There are <count> outcomes; there may be 8.',
    mend: 'Keep those that a participant would remember next day.',
  },
  // Blocks
  'block-broken': {
    severity: 'error',
    message: 'This line begins like a block, but cannot be read as one.',
    mend: 'Write it so: :::step[Title]{#id minutes=10 method=pairs}, brackets and braces closed, on one line.',
  },
  'block-indented': {
    severity: 'error',
    message: 'This line of ::: does not stand at the left margin, so it is plain text.',
    mend: 'Move it to the left margin, out of any list or quote.',
  },
  'block-unclosed': {
    severity: 'error',
    message: 'The <name> that begins here is never closed.',
    mend: 'Put a line of <colons> after its end; what holds another block needs more colons than it.',
  },
  'block-colons': {
    severity: 'error',
    message: 'This <name> has as many colons as the <outer> around it, so the line that should end it ends both.',
    mend: 'Write the outer one with more colons, where it begins and where it ends: <more>.',
  },
  'code-unclosed': {
    severity: 'error',
    message: 'The code that begins here with <mark> is never closed.',
    mend: 'Put a line of <mark> after it.',
  },
  'block-stray-end': {
    severity: 'error',
    message: 'This line of colons closes nothing.',
    mend: 'Take it out, or give the block around it more colons than the blocks inside it.',
  },
  'block-unknown': {
    severity: 'notice',
    message: '“:::<name>” is not a block that this version knows; it is kept as it was.',
    mend: 'Look for a slip of the pen, or leave it if a newer version knows it.',
  },
  'block-misplaced': {
    severity: 'error',
    message: '“:::<name>” cannot stand inside <outer>.',
    mend: 'Move it out of <outer>, <where>.',
  },
  'title-missing': {
    severity: 'error',
    message: 'This <name> has no title.',
    mend: 'Write one in brackets after its name: :::<name>[Title].',
  },
  'title-unused': {
    severity: 'error',
    message: 'A block of <name> has no title.',
    mend: 'Move the words in brackets on to a line of their own.',
  },
  'title-markup': {
    severity: 'notice',
    message: 'A title is plain words: its emphasis, link or code is left out.',
    mend: 'Take the marks out of the title.',
  },
  'id-missing': {
    severity: 'error',
    message: 'This <name> has no id, so nothing can be said about it later.',
    mend: 'Write {#<id>} after its title.',
  },
  'id-invalid': {
    severity: 'error',
    message: 'The id “<value>” should be small letters a to z, digits and hyphens, at most 60.',
    mend: 'Write {#<id>} instead.',
  },
  'id-duplicate': {
    severity: 'error',
    message: 'The id “<value>” is already used on line <line>.',
    mend: 'Write {#<id>} here, and change the links that mean this one.',
  },
  'attribute-unknown': {
    severity: 'notice',
    message: 'A <name> has no “<key>” that this version knows; it is kept as it was.',
    mend: 'Look for a slip of the pen, or leave it if a newer version knows it.',
  },
  'attribute-missing': {
    severity: 'error',
    message: 'This <name> does not say its <key>.',
    mend: 'Write <example> in the braces.',
  },
  'attribute-choice': {
    severity: 'error',
    message: '<key> is “<value>”, which is not one of <choices>.',
    mend: 'Write one of <choices>.',
  },
  'attribute-minutes': {
    severity: 'error',
    message: '<key> is “<value>”; it should be a whole number from 1 to 240.',
    mend: 'Write <key>=10, or as many minutes as it takes; a longer step is better as several.',
  },
  'attribute-flag': {
    severity: 'error',
    message: '<key> takes no value.',
    mend: 'Write <key> alone, or take it out.',
  },
  'struggle-id': {
    severity: 'error',
    message: '“<value>” is not the id of a struggle.',
    mend: 'Write one such as struggle=grunwick-1976.',
  },
  'shortest-longer': {
    severity: 'error',
    message: 'The shortest form of this step (<shortest> minutes) is longer than the step (<minutes>).',
    mend: 'Make shortest <minutes> or less.',
  },
  // The session
  'no-steps': {
    severity: 'error',
    message: 'The kit has no step.',
    mend: 'Add one: :::step[Title]{#id minutes=10 method=pairs}.',
  },
  'too-many-steps': {
    severity: 'error',
    message: 'The kit has <count> steps; it may have 200.',
    mend: 'Make several kits of it.',
  },
  'too-many-minutes': {
    severity: 'error',
    message: 'The steps take <count> minutes in all, more than 24 hours.',
    mend: 'Make several kits of it.',
  },
  'hinge-missing': {
    severity: 'notice',
    message: 'No step is the hinge, where “who decides, who gains?” is asked.',
    mend: 'Write hinge in the braces of the step that asks it.',
  },
  'hinge-short': {
    severity: 'notice',
    message: 'The hinge can shrink to <minutes> minutes; under 5 is not enough for people to answer.',
    mend: 'Give it minutes and shortest of at least 5.',
  },
  'hinge-could': {
    severity: 'notice',
    message: 'The hinge is marked could, but it is the last thing that should go.',
    mend: 'Take keep=could out of its braces.',
  },
  'screen-alone': {
    severity: 'notice',
    message: 'This step needs a screen, and says nothing of a hall without one.',
    mend: 'Link to a handout, or say in its notes what to read aloud.',
  },
  // Evaluation
  'question-kind': {
    severity: 'error',
    message: 'This question does not say how it is answered.',
    mend: 'End it with (1-5), (yes/no) or (words).',
  },
  'questions-missing': {
    severity: 'error',
    message: 'This evaluation asks nothing.',
    mend: 'Write a list, one question an item, each ending with (1-5), (yes/no) or (words).',
  },
  // Conversations
  'conversation-empty': {
    severity: 'error',
    message: 'This conversation has no place to begin.',
    mend: 'Begin each moment with a heading, ### a-name, then what is said, then a list of replies.',
  },
  'node-duplicate': {
    severity: 'error',
    message: 'Two moments of this conversation are called “<value>”.',
    mend: 'Rename this one, and the links that mean it.',
  },
  'node-unreachable': {
    severity: 'notice',
    message: 'No reply leads to “<value>”.',
    mend: 'Link to it with (#<value>), or take it out.',
  },
  'node-endless': {
    severity: 'notice',
    message: 'From “<value>” no reply leads to an ending.',
    mend: 'Let one reply lead to a moment with no replies.',
  },
  'reply-feedback': {
    severity: 'error',
    message: 'This reply does not say what it did.',
    mend: 'After the reply write an em-dash (—), then what it did, then a link to what follows.',
  },
  'reply-link': {
    severity: 'error',
    message: 'This reply leads nowhere.',
    mend: 'End it with a link to the moment that follows: [Next](#a-name).',
  },
  'reply-dangling': {
    severity: 'error',
    message: 'This reply leads to “#<value>”, and no moment is called so.',
    mend: 'Write one of <choices>.',
  },
  // Links, pictures, footnotes
  'link-scheme': {
    severity: 'error',
    message: 'A link may not go to “<value>”.',
    mend: 'Begin it with https://, http:// or mailto:, or with # and an id in this kit.',
  },
  'link-dangling': {
    severity: 'error',
    message: 'This links to “#<value>”, and nothing in the kit has that id.',
    mend: '<how>',
  },
  'image-address': {
    severity: 'error',
    message: 'A picture is at “<value>”; pictures are kept beside the kit.',
    mend: 'Put the file in the folder media and write media/ and its name: ![What it shows](media/march.jpg).',
  },
  'image-alt': {
    severity: 'error',
    message: 'The picture <value> does not say what it shows, so some people will not know.',
    mend: 'Say it in the brackets: ![Twelve women outside a gate](<value>).',
  },
  'footnote-missing': {
    severity: 'error',
    message: 'There is no footnote “<value>”.',
    mend: 'Add a line: [^<value>]: Author, title, year, address (read or recalled).',
  },
} as const satisfies Record<string, Told>;

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
export const problem = <C extends Code>(code: C, { line, column }: Place, facts: FactsOf<C>): Problem => {
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
