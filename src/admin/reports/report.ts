import { createHash } from 'node:crypto';
import {
  type Actor,
  confirmPerson,
  holdersOf,
  isPerson,
  makeLink,
  personByEmail,
  takeLink,
  writeTo,
} from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { tell } from '../../platform/happenings/tell.ts';
import type { Language } from '../../platform/words/language.ts';
import { ReportMade } from './events.ts';
import type { ReportValues } from './forms.ts';
import { acknowledgement, stewardLetter } from './letters.ts';
import { newNumber } from './number.ts';
import { addPromise } from './promises.store.ts';
import {
  addEntry,
  addReport,
  markAnswerWanted,
  numberSentBefore,
  ReportId,
  readersOf,
  reportsBy,
  reportsOfThing,
} from './store.ts';

/** The purpose of the link by which somebody says: yes, answer me at this address. */
export const ANSWER_ME = 'report-answer';

/** A complaint is answered within so many days; stewards hear of it again before. */
export const DAYS = { answer: 30, remind: 7, lastCall: 25, forget: 365 } as const;
/** Past so many reports of one thing in a day, or letters to one address, no more letters go; the report is kept all the same. */
const LETTERS_A_DAY = { ofThing: 20, toAddress: 3 } as const;
const DAY_MS = 24 * 60 * 60 * 1000;

export const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS);

interface Sent {
  /** The day's salted key of whoever sends: the same form twice is one report. */
  source: string;
  language: Language;
}

const reporterOf = async (
  tx: Tx,
  act: Act<Actor>,
  { email, answer }: ReportValues,
  language: Language,
): Promise<string | null> => {
  if (isPerson(act.actor)) return answer ? act.actor.id : null;
  return email ? personByEmail(tx, act, { email, language }) : null;
};

interface Made {
  reportId: ReportId;
  number: string;
  wrong: ReportValues['wrong'];
}

const acknowledge = async (tx: Tx, act: Act<Actor>, reporterId: string, made: Made): Promise<void> => {
  if ((await reportsBy(tx, reporterId, daysAfter(act.now, -1))) > LETTERS_A_DAY.toAddress) return;
  const { reportId, number, wrong } = made;
  const signedIn = isPerson(act.actor);
  const token = signedIn
    ? undefined
    : await makeLink(tx, act, { purpose: ANSWER_ME, personId: reporterId, facts: { reportId }, days: DAYS.answer });
  const dueAt = daysAfter(act.now, DAYS.answer);
  await writeTo(tx, act, reporterId, {
    purpose: signedIn ? 'safety' : ANSWER_ME,
    rank: signedIn ? 'word' : 'confirmation',
    once: `report ${reportId}`,
    letter: (language) => acknowledgement(language, { number, dueAt, token, isAboutData: wrong === 'about-data' }),
  });
  await addEntry(tx, act, reportId, { what: 'acknowledged' });
};

/** Writes to every steward but those with a part in what it is about. `again`: they heard of it before. */
export const tellStewards = async (
  tx: Tx,
  act: Act<Actor>,
  { reportId, number, again }: { reportId: ReportId; number: string; again?: 'remind' | 'last-call' },
): Promise<void> => {
  for (const steward of await readersOf(tx, reportId, await holdersOf(tx, 'steward', act.now)))
    await writeTo(tx, act, steward, {
      purpose: 'stewarding',
      rank: 'word',
      once: `report ${reportId} ${again ?? 'new'} ${steward}`,
      letter: (language) => stewardLetter(language, { reportId, number, again }),
    });
};

/**
 * Takes a report or complaint from anybody, tells every steward, and acknowledges it at once where an address was given.
 * The answer is the same whoever sends it and whether we know the address. The same form again is the same report.
 * Resolves to its number.
 */
export const makeReport = (act: Act<Actor>, values: ReportValues, { source, language }: Sent): Promise<string> =>
  act.db.transaction(async (tx) => {
    const { of: about, about: aboutWords, wrong, words } = values;
    const reporterId = await reporterOf(tx, act, values, language);
    const once = createHash('sha256')
      .update(JSON.stringify([source, reporterId, about ?? null, wrong, aboutWords, words]))
      .digest();
    const number = newNumber();
    const answerWantedAt = reporterId && isPerson(act.actor) ? act.now : null;
    const report = { number, about, wrong, aboutWords, words, reporterId, answerWantedAt, once, now: act.now };
    const reportId = await addReport(tx, report);
    if (reportId === undefined) return (await numberSentBefore(tx, once)).number;
    const lately = about ? await reportsOfThing(tx, about, daysAfter(act.now, -1)) : 0;
    if (lately <= LETTERS_A_DAY.ofThing) await tellStewards(tx, act, { reportId, number });
    if (reporterId) await acknowledge(tx, act, reporterId, { reportId, number, wrong });
    await addPromise(tx, reportId, 'remind', daysAfter(act.now, DAYS.remind));
    await addPromise(tx, reportId, 'last-call', daysAfter(act.now, DAYS.lastCall));
    await tell(tx, act, ReportMade, { reportId });
    return number;
  });

/** Whoever gave the address pressed the button in the letter: they want an answer there. Errors: SpentLink. */
export const wantAnswer = (act: Act<Actor>, token: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await takeLink(tx, act, token, ANSWER_ME);
    await confirmPerson(tx, act, personId);
    await markAnswerWanted(tx, ReportId.parse(facts.reportId), act.now);
  });
