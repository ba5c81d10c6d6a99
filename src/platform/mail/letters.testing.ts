import { z } from 'zod';
import { unseal } from '../crypto/sealer.ts';
import type { Db } from '../db/db.ts';
import { type Letter, letterOf } from './letter.tsx';
import { LETTER_FIELD, SealedLetter } from './post.ts';

const Row = z.object({ letterSealed: z.instanceof(Uint8Array), purpose: z.string() });

export interface ReadLetter extends Letter {
  purpose: string;
  /** Addresses in it, without the house's own beginning. */
  links: string[];
}

const BASE = 'http://fundi.test';

/** The letters to a person that wait to be sent, the newest first, as they will be read. */
export const lettersTo = async (db: Db, personId: string): Promise<ReadLetter[]> => {
  const rows = await db.all(Row)`
    select letter_sealed, purpose from mail
    where person_id = ${personId} and letter_sealed is not null order by made_at desc, id`;
  return rows.map(({ letterSealed, purpose }) => {
    const { unsubscribe: _, ...draft } = SealedLetter.parse(JSON.parse(unseal(db.sealer, LETTER_FIELD, letterSealed)));
    const letter = letterOf(draft, BASE);
    const links = [...letter.text.matchAll(/http:\/\/fundi\.test(\S+)/g)].map(([, path = '']) => path);
    return { ...letter, purpose, links };
  });
};
