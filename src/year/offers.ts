import { hashOf } from '../identity/index.ts';
import { acceptOffer, refuseOffer } from '../sessions/matching/answer.ts';
import { dropOut } from '../sessions/matching/drop-out.ts';
import { letterWords } from '../sessions/matching/letter-words.ts';
import { offerOfLink } from '../sessions/matching/store.ts';
import { requestOf } from '../sessions/requests/store.ts';
import { DAY_MS } from './clock.ts';
import type { PlayedLetter } from './post.ts';
import { byAnyone, someTime, tried, type Year } from './year.ts';

/** In a hundred who were asked: who says no, and of those who said yes, who can't come after all. */
const NO = 20;
const DROP_OUT = 7;

const accept = async (year: Year, token: string): Promise<void> => {
  const offer = await offerOfLink(year.db, hashOf(token));
  if (!offer) return;
  const { times, kitId } = await requestOf(year.db, offer.requestId);
  const kit = kitId === null ? year.dice.oneOf(year.kits) : null;
  // Most can make every time; some can't make the first.
  const can = times.length > 1 && year.dice.chance(15) ? times.slice(1) : times;
  const said = await tried(year, () => acceptOffer(byAnyone(year), token, { time: can, kit }));
  const [first] = can.filter((time) => time > year.clock.shows());
  if (!said || !first || !year.dice.chance(DROP_OUT)) return;
  const days = (+first - +year.clock.shows()) / DAY_MS;
  year.agenda.add(someTime(year, year.dice.next() * Math.max(0, days - 0.6)), async () => {
    await tried(year, () => dropOut(byAnyone(year), token));
  });
};

/** Somebody is asked whether they could come: yes, no, or not a word. */
export const hearOffer = async (year: Year, { to, language, subject, token = '' }: PlayedLetter): Promise<void> => {
  if (subject !== letterWords[language].offerSubject) return;
  const { dice, agenda } = year;
  if (!dice.chance(to.keen)) return;
  const says = dice.chance(NO) ? 'no' : 'yes';
  agenda.add(someTime(year, dice.next() * 2), async () => {
    if (says === 'yes') await accept(year, token);
    else await tried(year, () => refuseOffer(byAnyone(year), token));
  });
};
