import { kitsToTrain } from '../library/index.ts';
import type { Db } from '../platform/db/db.ts';
import { anAgenda } from './agenda.ts';
import { planAnnouncing } from './announcing.ts';
import { confirmAsking, hearOfRequest, planAsking } from './asking.ts';
import { castOf } from './cast.ts';
import { atHour, clockFrom, DAY_MS, daysOn, type YearClock } from './clock.ts';
import { noComparison } from './comparison.ts';
import { diceFrom } from './dice.ts';
import { closeWhatIsOver } from './evening.ts';
import { openSchool, sayYesAsFirst } from './first.ts';
import { confirmComing, hearOfPlace } from './joining.ts';
import { hearOffer } from './offers.ts';
import { type PlayedLetter, type Post, postOf } from './post.ts';
import { sayWhatTried } from './trying.ts';
import { planWalks, sayWhetherTime, stepOn, vouch } from './walking.ts';
import { watchSomebody } from './watching.ts';
import type { Year } from './year.ts';

export interface ToPlay {
  db: Db;
  /** How many people are invented. */
  people: number;
  seed: number;
  /** At midnight. */
  begins: Date;
  days: number;
  /** Does all that the house’s jobs have to do by a clock. */
  work(now: () => Date): Promise<number>;
  /** Called after each day. */
  played?(days: number, of: number): void;
}

/** What people do when a letter of a kind comes. */
const HEARS: Record<string, (year: Year, letter: PlayedLetter) => Promise<void>> = {
  'first-facilitator': sayYesAsFirst,
  vouching: vouch,
  availability: sayWhetherTime,
  mentoring: watchSomebody,
  pathway: (year, { to }) => stepOn(year, to),
  'request-confirmation': confirmAsking,
  request: hearOfRequest,
  offer: hearOffer,
  'sign-up': confirmComing,
  'my-session': hearOfPlace,
  'what-did-you-try': sayWhatTried,
};

const MORNING = 9;
const NIGHT = 22;

/** What was meant for before a moment is done; the jobs do what is due; letters come, and are answered. */
const upTo = async (year: Year, moment: Date, work: () => Promise<unknown>, post: Post): Promise<void> => {
  for (let due = year.agenda.next(moment); due; due = year.agenda.next(moment)) {
    year.clock.moveTo(due.at);
    await due.what();
  }
  year.clock.moveTo(moment);
  await work();
  for (const letter of await post.fetch()) await HEARS[letter.purpose]?.(year, letter);
};

const opened = async ({ db, people, seed, begins, days }: ToPlay, clock: YearClock): Promise<Year> => {
  const dice = diceFrom(seed);
  const cast = castOf(dice, people);
  const counts = {
    came: 0,
    turnedAway: 0,
    promisedAndNoChair: 0,
    walkedIn: 0,
    nobodyToLead: 0,
    refused: 0,
    letters: 0,
    sheets: 0,
    triesAsked: 0,
    triesAnswered: 0,
  };
  const kits = (await kitsToTrain(db)).filter(({ language }) => language.startsWith('en')).map(({ slug }) => slug);
  const shared = { db, clock, dice, cast, agenda: anAgenda(), counts, comparison: noComparison() };
  return { ...shared, begins, ends: daysOn(begins, days), kits: kits.sort() };
};

/**
 * Plays so many days of a school through its own verbs, with a clock that is moved: nothing is written but what people and
 * the clock could have done. The same seed gives the same. The database holds the school’s kits and no people.
 */
export const playYear = async (toPlay: ToPlay): Promise<Year> => {
  const { begins, days } = toPlay;
  const clock = clockFrom(begins);
  const year = await opened(toPlay, clock);
  const post = postOf(year);
  const work = () => toPlay.work(clock.now);
  clock.moveTo(atHour(begins, MORNING - 1));
  await openSchool(year);
  planWalks(year);
  planAsking(year);
  planAnnouncing(year);
  for (let day = 0; day < days; day += 1) {
    const today = new Date(begins.getTime() + day * DAY_MS);
    await upTo(year, atHour(today, MORNING), work, post);
    await upTo(year, atHour(today, NIGHT), work, post);
    await closeWhatIsOver(year);
    toPlay.played?.(day + 1, days);
  }
  return year;
};
