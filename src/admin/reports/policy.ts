import { type Actor, isPerson } from '../../identity/index.ts';

export const maySeeReports = (actor: Actor): boolean => isPerson(actor) && actor.isSteward;

/** What an answer still needs. */
export const missingForAnswer = (report: { answerWantedAt: Date | null; reporterId: string | null }) =>
  report.answerWantedAt && report.reporterId ? [] : ['noAddress'];

/** Fewer can't keep the promise that a complaint reaches two people. */
export const STEWARDS_NEEDED = 2;
