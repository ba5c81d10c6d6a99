import { confirmSignUp } from '../sessions/sign-ups/confirm.ts';
import { leaveSession, stillComing } from '../sessions/sign-ups/leave.ts';
import { letterWords } from '../sessions/sign-ups/letter-words.ts';
import { NEEDS } from '../sessions/sign-ups/needs.ts';
import { sayNeeds } from '../sessions/sign-ups/say-needs.ts';
import { signUp } from '../sessions/sign-ups/sign-up.ts';
import type { SessionId } from '../sessions/trainings/store.ts';
import type { Played } from './cast.ts';
import { DAY_MS } from './clock.ts';
import type { PlayedLetter } from './post.ts';
import { byAnyone, someTime, tried, type Year } from './year.ts';

/** An open training that people hear of. */
export interface Heard {
  id: SessionId;
  startsAt: Date;
  chairs: number;
  part: number;
}

const join = async (year: Year, id: SessionId, who: Played): Promise<void> => {
  const again = year.dice.chance(60);
  await tried(year, () =>
    signUp(byAnyone(year), id, { name: who.name, email: who.email, language: who.language, again }),
  );
};

/** People near a training sign up until it begins: mostly more than there are chairs. */
export const planSignUps = (year: Year, { id, startsAt, chairs, part }: Heard): void => {
  const { dice, cast, agenda, clock } = year;
  const wanted = Math.round(chairs * (1.2 + dice.next() * 0.9));
  const days = (+startsAt - +clock.shows()) / DAY_MS;
  for (const who of dice.some(cast.near(part), wanted)) {
    // More in the first days than in the last.
    const at = new Date(clock.shows().getTime() + dice.next() ** 1.5 * (days - 0.5) * DAY_MS);
    agenda.add(at, () => join(year, id, who));
  }
};

/** Presses the button in the letter; one in ten never does. */
export const confirmComing = async (year: Year, { token = '' }: PlayedLetter): Promise<void> => {
  if (year.dice.chance(90)) await tried(year, () => confirmSignUp(byAnyone(year), token));
};

const sayWhatIsNeeded = async (year: Year, token: string): Promise<void> => {
  const needs = year.dice.some(NEEDS, year.dice.whole(1, 2));
  const other = year.dice.chance(10) ? 'A seat near the door.' : '';
  await tried(year, () => sayNeeds(byAnyone(year), token, { needs, other }));
};

/** Hears how they stand; says what they need, that they are still coming, that they can't come, or nothing. */
export const hearOfPlace = async (year: Year, letter: PlayedLetter): Promise<void> => {
  const { to, language, subject, says, token = '' } = letter;
  const { dice, agenda } = year;
  const t = letterWords[language];
  const leave = async (): Promise<void> => {
    await tried(year, () => leaveSession(byAnyone(year), token));
  };
  const isPromised = says.includes(t.stands.promised);
  if (subject === t.subjects.confirmed || subject === t.subjects['moved-up']) {
    if (isPromised && dice.chance(8)) await sayWhatIsNeeded(year, token);
  } else if (subject === t.subjects['week-before']) {
    if (dice.chance(5)) agenda.add(someTime(year, dice.next() * 3), leave);
  } else if (subject === t.subjects['still-coming']) {
    const drawn = dice.next() * 100;
    if (drawn < 14) return leave();
    if (drawn < 14 + to.keen * 0.75) await tried(year, () => stillComing(byAnyone(year), token));
  }
};
