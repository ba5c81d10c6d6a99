import type { Kit, Step } from '../../kit/kit.ts';
import type { Language } from '../../platform/words/language.ts';

/** A step as a plan has it: of this kit, of a second one, or the planner's own. */
export interface CutStep extends Step {
  /** The kit it was taken from, when that is not this one: its footnotes, handouts and exercises are looked up there. */
  from?: Kit;
}

export interface Picture {
  bytes: Uint8Array;
  /** `image/png`, `image/jpeg`, `image/webp`, `image/gif` or `image/svg+xml`. */
  type: string;
}

/** The edition that a reader holds in her hand. */
export interface PrintedEdition {
  /** 1 for a kit's first. */
  number: number;
  /** When it was published. */
  date: Date;
  /** Of the revision that it numbers; a file that comes back says by it what it was made from. */
  revisionId?: string;
  /** The short code, of the edition or of a plan kept from it. */
  code: string;
  /** The whole short address, `https://school.example/e/abc2def`. */
  address: string;
}

/** All that is needed to make any form of a kit: the text, the plan's cut of it, and where it came from. Pure data. */
export interface KitJob {
  kit: Kit;
  /** The kit's name in addresses and file names. */
  slug: string;
  /** In the order and with the minutes in which they are to be run; the kit's own steps when nobody has planned. */
  steps: CutStep[];
  /** The kit's text, byte for byte as it was given. */
  source: Uint8Array;
  /** By name, without `media/`. */
  pictures: ReadonlyMap<string, Picture>;
  /** Of the words that the program adds; the kit's own language is in its front matter. */
  language: Language;
  edition: PrintedEdition;
  /** The clock time of the first step, `19:00`; without one, times count from 0:00. */
  start?: string;
}
