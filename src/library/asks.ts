import type { Actor } from '../identity/index.ts';
import type { Act } from '../platform/act.ts';
import type { Tx } from '../platform/db/db.ts';
import type { Language } from '../platform/words/language.ts';
import type { KitLine } from './kits/views/kit-row.tsx';

/** What runs taught about one step. Minutes are whole. */
export interface StepEvidence {
  /** Runs in which it was done, whole or short. */
  times: number;
  /** From five timed runs on: the middle one, and the span in which all but the outermost tenths lie. */
  minutes: { count: number; low: number; median: number; high: number } | undefined;
  short: number;
  skipped: number;
}

/** What happened with a kit: runs told and not withdrawn, and what they taught about each step, by its id. */
export interface KitEvidence {
  runs: number;
  steps: ReadonlyMap<string, StepEvidence>;
}

/** Asked of sessions: what happened when this kit was run? */
export type WhatHappened = (db: Tx, kitId: string) => Promise<KitEvidence>;

export type { KitLine };

/** Asked by the pages of struggles and techniques of the kits to their right: where is this taught? */
export type TaughtIn = (
  db: Tx,
  what: { struggle: string } | { technique: string },
  language: Language,
) => Promise<KitLine[]>;

/** A technique as the page of a struggle names it. */
export interface TechniqueLine {
  id: string;
  title: string;
  summary: string;
  language: Language;
}

/** Asked by the page of a struggle of the techniques to its right: what are these called? Those that we don't have are left out. */
export type TechniquesNamed = (db: Tx, ids: readonly string[], language: Language) => Promise<TechniqueLine[]>;

/** Asked by the page of a kit of the reviewers to its right: do fewer than two of them know it? */
export type ReviewersWanted = (db: Tx, kitId: string, now: Date) => Promise<boolean>;

/** How long a step really took, over all who told: from five timed runs on. Minutes are whole. */
export interface StepTimes {
  kitId: string;
  stepId: string;
  minutes: { count: number; low: number; median: number; high: number };
}

/** Asked of sessions: how long did every step of every kit really take? One question for the whole library. */
export type StepsTimed = (db: Tx) => Promise<StepTimes[]>;

/** What somebody tried and made public. `where`: where about, in words; may be empty. */
export interface StoryLine {
  address: string;
  title: string;
  where: string;
}

/** Asked of the network: what did people try with this kit, this technique, after this struggle? The nearest first, a few. */
export type StoriesAbout = (
  db: Tx,
  about: { kitId?: string; techniques?: readonly string[]; struggles?: readonly string[] },
  language: Language,
) => Promise<StoryLine[]>;

/** The tag of every page that shows report-backs. */
export const STORIES_TAG = 'stories';

/** A version of a kit, and the group that made it. */
export interface VersionLine {
  slug: string;
  title: string;
  language: string;
  group: string;
}

/** What stands beside a kit. */
export interface Beside {
  /** Of what a group made this version; the group is its own. */
  adaptedFrom: VersionLine | undefined;
  adaptations: VersionLine[];
  /** How this translation stands: pieces behind, and whether anybody but its translators has read it. */
  translation: { sourceSlug: string; language: string; behind: number; isRead: boolean } | undefined;
  /** Undefined: nobody is signed in. */
  isFollowing: boolean | undefined;
}

/** Asked by the page of a kit of the versions and followers to its right. */
export type StandsBeside = (act: Act<Actor>, slug: string) => Promise<Beside>;

/** A translation some of whose steps have fallen behind its source. */
export interface TranslationBehind {
  /** Where it is caught up. */
  path: string;
  title: string;
  language: string;
  stepsBehind: number;
}

/** Asked by the page of changes of the translations to its right: which have fallen behind? At most so many. */
export type TranslationsBehind = (db: Tx, count: number) => Promise<TranslationBehind[]>;

/** A step usually runs over when its middle run takes at least two minutes and a tenth more than was planned. */
export const usuallyOver = (planned: number, evidence: Pick<StepEvidence, 'minutes'> | undefined): boolean =>
  evidence?.minutes !== undefined && evidence.minutes.median >= Math.max(planned + 2, planned * 1.1);
