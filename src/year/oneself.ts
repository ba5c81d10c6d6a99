import { changeProfile } from '../identity/me/profile.ts';
import type { Played } from './cast.ts';
import { by, type Year } from './year.ts';

/** Writes down what somebody wants to be called in public. */
export const nameOneself = (year: Year, who: Played): Promise<void> =>
  changeProfile(by(year, who), { name: who.name, 'public-name': who.name, language: who.language }, who.language);
