import type { Tx } from '../../platform/db/db.ts';
import { lastConsent } from '../consents/store.ts';

/** What a consent to a kind of letter is called. */
export const lettersNamed = (purpose: string): string => `letters:${purpose}`;

/** False when a person said that they want no more letters of this kind; true when they said nothing. */
export const wantsLetters = async (tx: Tx, personId: string, purpose: string): Promise<boolean> =>
  (await lastConsent(tx, personId, lettersNamed(purpose))) ?? true;
