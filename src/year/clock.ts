export const DAY_MS = 24 * 60 * 60 * 1000;

/** The clock of a played year. */
export interface YearClock {
  /** The time; a thousandth of a second passes each time one looks, so that no two things happen at once. */
  now(): Date;
  /** What it shows, without any passing. */
  shows(): Date;
  /** On to that time; never back. */
  moveTo(at: Date): void;
}

export const clockFrom = (begins: Date): YearClock => {
  let ms = begins.getTime();
  return {
    now: () => {
      ms += 1;
      return new Date(ms);
    },
    shows: () => new Date(ms),
    moveTo: (at) => {
      ms = Math.max(ms, at.getTime());
    },
  };
};

export const daysOn = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS);

/** The same day at that hour, as UTC has it. */
export const atHour = (day: Date, hour: number, minute = 0): Date =>
  new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), hour, minute));
