import { directionOf } from '../../../platform/text/direction.ts';
import { complexFontOf, officeLanguage } from './office-text.ts';

/** A language as a run of text is marked with it. */
export interface Tongue {
  /** With its region: `cy-GB`. */
  tag: string;
  rightToLeft: boolean;
  /** Written in letters that Office sets in the second font, and marks with the second language. */
  complex: boolean;
}

/** The tongue of a BCP 47 tag. */
export const tongueOf = (language: string): Tongue => ({
  tag: officeLanguage(language),
  rightToLeft: directionOf(language) === 'rtl',
  complex: complexFontOf(language) !== undefined,
});
