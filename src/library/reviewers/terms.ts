const DAY_MS = 24 * 60 * 60 * 1000;

/** In days: a term, how often a reviewer is asked "still in?", how long each waits for an answer, how long votes are open. */
export const DAYS = {
  term: 365,
  ask: 182,
  remindAfter: 14,
  lapseAfter: 28,
  pause: 30,
  /** A link in a letter about the duty; longer than it takes to lapse, so that a late answer still finds its page. */
  dutyLink: 60,
  founderLink: 14,
  nominations: 14,
  voting: 7,
  /** Before the first term ends, the clock opens an election: three weeks, and one to spare. */
  electionBefore: 28,
} as const;

export const daysFrom = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS);

/** The tag of pages that show who reviews. */
export const REVIEWERS_TAG = 'reviewers';

/** Why somebody is a reviewer, or is one no more: stands in the grant and, in words, in the ledger. */
export const REASONS = {
  founder: 'founders-rule',
  elected: 'election',
  again: 'elected-again',
  stopped: 'duty-stopped',
  lapsed: 'duty-lapsed',
  over: 'term-over',
  returned: 'duty-returned',
} as const;
