import type { Severity } from './kit.ts';

/** `<word>` in a sentence stands for a fact given when the problem is reported. */
export interface Told {
  severity: Severity;
  message: string;
  mend: string;
}
