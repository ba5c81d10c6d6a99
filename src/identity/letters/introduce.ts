import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import type { Actor } from '../actor.ts';
import { addressOf } from '../people/address.ts';
import { writeTo } from './write-to.ts';

export interface Introduction {
  /** Two who both said yes: whoever calls this has seen to it. */
  between: readonly [string, string];
  once: string;
  /** The letter, with the other's e-mail address in it. */
  letter(language: Language, address: string): LetterDraft;
}

/** Gives each of two people the other's address, by letter; that both were looked up is written down. Undone when one is gone. */
export const introduce = async (
  tx: Tx,
  act: Act<Actor>,
  { between: [one, other], once, letter }: Introduction,
): Promise<void> => {
  for (const [reader, met] of [
    [one, other],
    [other, one],
  ] as const) {
    const address = await addressOf(tx, act, met, 'both said yes to being introduced');
    if (address === undefined) return;
    await writeTo(tx, act, reader, {
      purpose: 'introduction',
      rank: 'word',
      once: `${once} ${reader}`,
      letter: (language) => letter(language, address),
    });
  }
};
