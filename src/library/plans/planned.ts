import type { Step } from '../../kit/kit.ts';
import type { KitId } from '../kits/store.ts';

/** A step as one evening will run it. */
export interface PlannedStep {
  /** The kit's step it comes from, on which evidence lands; undefined for a step of one's own. */
  from: { kitId: KitId; slug: string; stepId: string } | undefined;
  /** Its name in forms: the step's id; `<kit>.<id>` for a step from a second kit; `own.<n>` for one's own. */
  key: string;
  /** With this evening's title and minutes. */
  step: Step;
  /** Locked to the clock: nothing moves it. */
  locked: boolean;
}

/** What a short code stands for: an edition as written, or a plan kept from it. */
export interface Planned {
  code: string;
  isPlan: boolean;
  kitId: KitId;
  slug: string;
  title: string;
  /** BCP 47, of the kit. */
  language: string;
  editionNumber: number;
  /** The newest edition there is: the same number when this is it. */
  latestNumber: number;
  steps: PlannedStep[];
  /** HH:MM; undefined when none was chosen. */
  start: string | undefined;
}
