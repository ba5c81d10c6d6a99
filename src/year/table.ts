import { createHash } from 'node:crypto';
import { beyondLimit, overPromised } from './promises.store.ts';
import { type Tally, tallyOf } from './tally.store.ts';
import type { Year } from './year.ts';

/** A line of what was played. */
export interface Line {
  says: string;
  count: number;
}

const lines = (tally: Tally, counts: Year['counts'], broken: { chairs: number; limits: number }): Line[] => {
  const line = (says: string, count: number): Line => ({ says, count });
  return [
    line('people known', tally.people),
    line('on the way to lead', tally.facilitators),
    line('  signed off', tally.signedOff),
    line('  mentors', tally.mentors),
    line('  observations', tally.observations),
    line('  months answered for', tally.availabilityAnswers),
    line('  turns recorded', tally.turns),
    line('groups asked', tally.requests),
    line('  confirmed', tally.requestsConfirmed),
    line('  matched', tally.requestsMatched),
    line('  called off', tally.requestsCancelled),
    line('  told why nobody can', tally.requestsToldWhy),
    line('  being looked for', tally.requestsUnderWay),
    line('  left without a word', tally.requestsUntold),
    line('facilitators asked', tally.offers),
    line('  said yes', tally.offersYes),
    line('  said no', tally.offersNo),
    line('  said nothing', tally.offersLapsed),
    line('  dropped out', tally.dropOuts),
    line('  stand-ins summoned', tally.standInsSummoned),
    line('trainings', tally.sessions),
    line('  held', tally.sessionsHeld),
    line('  to come', tally.sessionsToCome),
    line('  with nobody to lead', counts.nobodyToLead),
    line('signed up', tally.signUps),
    line('  confirmed', tally.signUpsConfirmed),
    line('  gave up their place', tally.signUpsLeft),
    line('  had a chair promised', tally.signUpsPromised),
    line('  came', counts.came),
    line('  turned away, unpromised', counts.turnedAway),
    line('  counted without a list', counts.walkedIn),
    line('chairs in open trainings', tally.chairs),
    line('  taken', tally.chairsTaken),
    line('evaluation sheets', counts.sheets),
    line('asked what they tried', counts.triesAsked),
    line('  answered', counts.triesAnswered),
    line('letters', counts.letters),
    line('promised a chair and none there', counts.promisedAndNoChair + broken.chairs),
    line('asked beyond their own limit', broken.limits),
  ];
};

/** What was played, as counts: the same seed gives the same. */
export const linesOf = async ({ db, clock, counts }: Year): Promise<Line[]> => {
  const tally = await tallyOf(db, clock.shows());
  return lines(tally, counts, { chairs: await overPromised(db), limits: await beyondLimit(db) });
};

/** SHA-256 of the lines, in hex: two years with the same one are the same. */
export const digestOf = (all: readonly Line[]): string =>
  createHash('sha256').update(JSON.stringify(all)).digest('hex');

/** The lines as they are read. */
export const asText = (all: readonly Line[]): string => {
  const width = Math.max(...all.map(({ says }) => says.length));
  return all.map(({ says, count }) => `${says.padEnd(width)}  ${String(count).padStart(6)}`).join('\n');
};
