import type { RootContent } from 'mdast';
import type { ComponentChildren } from 'preact';
import type { Kit, Per } from '../../../kit/kit.ts';
import { paths } from '../../../paths.ts';
import type { ProseOptions } from '../../../platform/ui/prose.tsx';
import type { Beside, StoryLine } from '../../asks.ts';
import type { EvidenceRow } from './evidence.tsx';
import type { ShownStep } from './step.tsx';

/** A page the participants hold, or an exercise: shown whole, below the plan. */
export interface Paper {
  id: string;
  title: string;
  per: Per | undefined;
  body: RootContent[];
  /** Address of the rehearsal on the screen, where there is one. */
  rehearsal: string | undefined;
  /** Ids of the rehearsal's moments: the text links to them, and each has an address of its own. */
  moments: string[];
}

export interface Source {
  label: string;
  number: number;
  body: RootContent[];
}

export interface KitReading {
  slug: string;
  kit: Kit;
  edition: { number: number; code: string; publishedAt: Date };
  /** Title and summary in the page's language, when the kit is in another. */
  shown: { title: string; summary: string; unreviewed: boolean } | undefined;
  direction: 'ltr' | 'rtl';
  total: number;
  least: number;
  doingMinutes: number;
  steps: ShownStep[];
  end: string;
  background: RootContent[];
  lengths: { minutes: number; dropped: string[]; shortened: number; plan: string }[];
  papers: Paper[];
  evaluation: { asks: RootContent[]; answer: string }[];
  struggles: { id: string; title: string }[];
  techniques: { id: string; title: string }[];
  others: { slug: string; title: string; language: string }[];
  /** What stands beside it: its source, other versions and languages. */
  beside: Beside;
  /** What people tried with it. */
  stories: StoryLine[];
  runs: number;
  evidence: EvidenceRow[];
  /** Fewer than two reviewers know it. */
  wanted: boolean;
  sources: Source[];
  /** The keeping of pages for a hall without signal; drawn by whoever does it. */
  keep: ComponentChildren;
}

/** How this kit's prose is shown: its pictures found, its footnotes numbered. */
export const proseOf = (reading: KitReading): ProseOptions => {
  const numbers = new Map(reading.sources.map(({ label, number }) => [label, number]));
  return {
    under: 1,
    media: (name) => paths.media(reading.slug, name),
    footnote: (label) => {
      const number = numbers.get(label);
      return number === undefined ? undefined : { mark: String(number), href: `#source-${number}` };
    },
  };
};
