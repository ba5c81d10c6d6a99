import { unseal } from '../platform/crypto/sealer.ts';
import { LETTER_FIELD, SealedLetter } from '../platform/mail/post.ts';
import type { Language } from '../platform/words/language.ts';
import { hashesOf } from './addresses.store.ts';
import { numbersByHash } from './addresses.ts';
import type { Played } from './cast.ts';
import { takeLetters } from './post.store.ts';
import type { Year } from './year.ts';

/** A letter as somebody invented reads it. */
export interface PlayedLetter {
  to: Played;
  purpose: string;
  language: Language;
  subject: string;
  says: readonly string[];
  /** The secret in the link of its button. */
  token: string | undefined;
}

/** Brings what lies in the outbox to those it is for: nothing leaves the house. */
export interface Post {
  /** The letters since the last time, by whom they are for. */
  fetch(): Promise<PlayedLetter[]>;
}

const TOKEN = /\/([\w-]{43})$/;

export const postOf = (year: Year): Post => {
  const { db, cast, clock } = year;
  const numbers = numbersByHash(db);
  const known = new Map<string, Played>();
  const learn = async (ids: readonly string[]): Promise<void> => {
    for (const { id, emailHash } of await hashesOf(db, ids)) {
      const number = numbers.get(Buffer.from(emailHash).toString('hex'));
      if (number === undefined) continue;
      const who = cast.numbered(number);
      who.id = id;
      known.set(id, who);
    }
  };
  const fetch = async (): Promise<PlayedLetter[]> => {
    const taken = await takeLetters(db, clock.now());
    await learn([...new Set(taken.map(({ personId }) => personId))].filter((id) => !known.has(id)));
    year.counts.letters += taken.length;
    const letters = taken.flatMap(({ personId, purpose, madeAt, letterSealed }) => {
      const to = known.get(personId);
      if (!to) return [];
      const { language, subject, parts } = SealedLetter.parse(
        JSON.parse(unseal(db.sealer, LETTER_FIELD, letterSealed)),
      );
      const says = parts.flatMap((part) => ('say' in part ? [part.say] : []));
      const token = parts.flatMap((part) => ('press' in part ? [TOKEN.exec(part.at)?.[1]] : []))[0];
      return [{ letter: { to, purpose, language, subject, says, token }, madeAt }];
    });
    // By number, so that in whichever order the jobs went through their rows, the same things follow.
    letters.sort(
      (one, other) =>
        one.letter.to.number - other.letter.to.number ||
        one.letter.purpose.localeCompare(other.letter.purpose) ||
        one.letter.subject.localeCompare(other.letter.subject) ||
        +one.madeAt - +other.madeAt,
    );
    return letters.map(({ letter }) => letter);
  };
  return { fetch };
};
