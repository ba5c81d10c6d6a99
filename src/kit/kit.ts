import type { RootContent } from 'mdast';

/** The version of the format that this house reads and prints. */
export const FORMAT = 'fundi-kit/1';

export const METHODS = [
  'plenary',
  'go-round',
  'pairs',
  'small-groups',
  'role-play',
  'exercise',
  'film',
  'reading',
  'break',
  'reflection',
  'action-planning',
] as const;
export type Method = (typeof METHODS)[number];

/** Methods whose minutes are not counted as participants talking or doing. */
export const LISTENING: readonly Method[] = ['plenary', 'film', 'reading', 'break'];

export const LEVELS = ['first-steps', 'practising', 'leading'] as const;
export type Level = (typeof LEVELS)[number];
export const SETTINGS = ['community', 'workplace'] as const;
export type Setting = (typeof SETTINGS)[number];
export const ROLES = ['author', 'reviewer', 'translator', 'illustrator', 'source'] as const;
export type Role = (typeof ROLES)[number];
export const OPEN_LICENCES = ['CC-BY-SA-4.0', 'CC-BY-4.0', 'CC0-1.0'] as const;
export const PER = ['person', 'pair', 'group'] as const;
export type Per = (typeof PER)[number];
export const EXERCISE_KINDS = [
  'power-map',
  'workplace-map',
  'spectrum-of-allies',
  'structure-test',
  'follow-the-money',
  'timeline',
  'role-play',
  'conversation',
] as const;
export type ExerciseKind = (typeof EXERCISE_KINDS)[number];
export const QUESTION_KINDS = ['1-5', 'yes/no', 'words'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** CommonMark with tables and footnotes, as mdast; never holds one of this format's directives. */
export type Prose = RootContent[];

/** What a later version adds to a thing, kept as it was; present only where there is any. */
export interface Kept<Value> {
  unknown?: Record<string, Value>;
}

export interface Credit extends Kept<unknown> {
  name: string;
  role: Role;
}

/** The front matter, with the keys of kit-format.md in camel case. */
export interface FrontMatter {
  format: typeof FORMAT;
  /** Undefined when the text gives none: the importer then takes the folder's name or the title's slug. */
  id: string | undefined;
  title: string;
  summary: string;
  /** BCP 47. */
  language: string;
  /** SPDX. */
  licence: string;
  level: Level;
  participants: { min: number; max: number } & Kept<unknown>;
  setting: Setting[];
  struggles: string[];
  techniques: string[];
  outcomes: string[];
  bring: string[];
  credits: Credit[];
  adaptedFrom: ({ title: string; url: string; licence: string; credits: string[] } & Kept<unknown>) | undefined;
  translationOf: ({ kit: string; revision: string } & Kept<unknown>) | undefined;
  /** Keys that this version does not know, kept as they were. */
  unknown: Record<string, unknown>;
}

/** A stretch of background: the text before the first heading, or a heading and what follows it. */
export interface Background {
  kind: 'background';
  /** Slug of the heading, unique in the kit; `start` for the text before the first heading. */
  id: string;
  body: Prose;
}

export interface Notes extends Kept<string> {
  kind: 'notes';
  body: Prose;
}

export interface Slide extends Kept<string> {
  kind: 'slide';
  /** Only a slide that stands outside a step has one. */
  id: string | undefined;
  title: string;
  body: Prose;
}

export interface Handout extends Kept<string> {
  kind: 'handout';
  id: string;
  title: string;
  per: Per;
  body: Part[];
}

export interface Reply {
  /** What the organiser says. */
  says: Prose;
  /** What that did, said kindly. */
  feedback: Prose;
  /** Id of the node that follows. */
  to: string;
}

export interface ConversationNode {
  id: string;
  title: string;
  said: Prose;
  /** None: an ending. */
  replies: Reply[];
}

export interface Exercise extends Kept<string> {
  kind: 'exercise';
  id: string;
  title: string;
  exercise: ExerciseKind;
  body: Part[];
}

export interface Case extends Kept<string> {
  kind: 'case';
  id: string;
  title: string;
  struggle: string | undefined;
  body: Part[];
}

export interface Question {
  asks: Prose;
  answer: QuestionKind;
}

export interface Evaluation extends Kept<string> {
  kind: 'evaluation';
  /** Text before the list, if any. */
  intro: Prose;
  questions: Question[];
}

/** A directive of a later version, kept so that it prints as it was. */
export interface Unknown {
  kind: 'unknown';
  name: string;
  label: string | undefined;
  attributes: Record<string, string>;
  body: Part[];
}

/** What may stand inside a container: plain text between other containers, in order. */
export type Part = { kind: 'prose'; body: Prose } | Notes | Slide | Handout | Exercise | Case | Evaluation | Unknown;

export interface Step {
  kind: 'step';
  id: string;
  title: string;
  minutes: number;
  /** Whole minutes it can be cut to; `minutes` when the text gives none. */
  shortest: number;
  method: Method;
  keep: 'must' | 'could';
  hinge: boolean;
  screen: 'none' | 'needed';
  /** What participants see and do, notes, slides, in the order written. */
  body: Part[];
  /** Attributes of a later version, kept as they were. */
  unknown: Record<string, string>;
}

/** What stands at the top of a kit, in the order written. */
export type Block = Background | Step | Slide | Handout | Exercise | Case | Evaluation | Notes | Unknown;

/** One training, as its text says it. Equal kits print to equal text. */
export interface Kit {
  front: FrontMatter;
  blocks: Block[];
}

export type Severity = 'error' | 'notice';

/** One thing wrong with a text, said so that its author can mend it. */
export interface Problem {
  severity: Severity;
  /** 1-based, in the text as given. */
  line: number;
  /** 1-based. */
  column: number;
  /** Stable, kebab-case, for programs. */
  code: string;
  /** A sentence in plain English. */
  message: string;
  /** What to do, a sentence. */
  mend: string;
}

export interface Parsed {
  /** Absent only when there is no front matter to make a kit of; otherwise the best reading of the text, faults and all. */
  kit: Kit | undefined;
  problems: Problem[];
}
