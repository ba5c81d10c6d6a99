import { stageOf } from '../pathway/index.ts';
import { makeSession } from '../sessions/trainings/make.ts';
import type { Played } from './cast.ts';
import { atHour, daysOn } from './clock.ts';
import { planSignUps } from './joining.ts';
import { HALLS } from './names.ts';
import { by, type Year } from './year.ts';

/** So many people to one open training. */
const PEOPLE_A_SESSION = 30;
const SESSIONS_LEAST = 3;

/** Somebody of a part of the country whom the school sends to strangers; undefined: nobody is as far yet. */
const leaderIn = async ({ cast, dice, db, clock }: Year, part: number): Promise<Played | undefined> => {
  const there = [...cast.of('founder'), ...cast.of('experienced'), ...cast.of('novice')].filter(
    (who) => who.id !== undefined && who.part === part,
  );
  for (const who of dice.some(there, there.length))
    if ((await stageOf(db, who.id ?? null, clock.shows())).level !== null) return who;
  return undefined;
};

/** A facilitator announces a training that anybody may join, some weeks ahead. */
const announce = async (year: Year, part: number): Promise<void> => {
  const { dice, clock, kits } = year;
  const who = await leaderIn(year, part);
  if (!who) return;
  const startsAt = atHour(daysOn(clock.shows(), dice.whole(15, 28)), 17, dice.whole(30, 59));
  const chairs = dice.whole(12, 26);
  const made = await makeSession(by(year, who), {
    when: startsAt,
    minutes: undefined,
    online: false,
    outcode: who.outcode,
    place: dice.oneOf(HALLS),
    link: undefined,
    chairs,
    'sign-ups': true,
    kit: dice.oneOf(kits),
    code: '',
    audience: 'open',
    group: undefined,
    language: who.language,
  });
  if (made.ok) planSignUps(year, { id: made.id, startsAt, chairs, part: who.part });
};

/** Open trainings are announced all through the year, in each part of the country. */
export const planAnnouncing = (year: Year): void => {
  const { dice, cast, begins, ends, agenda } = year;
  const days = (+ends - +begins) / 86_400_000;
  const parts = new Set(cast.all.map(({ part }) => part)).size;
  const sessions = Math.max(SESSIONS_LEAST, Math.round(cast.all.length / PEOPLE_A_SESSION));
  for (let nth = 0; nth < sessions; nth += 1)
    agenda.add(daysOn(begins, 2 + dice.next() * days * 0.9), () => announce(year, nth % parts));
  // When the year is over there is one to come.
  agenda.add(daysOn(begins, Math.max(0, days - dice.whole(6, 12))), () => announce(year, 0));
};
