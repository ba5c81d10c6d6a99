import { localeOf } from '../../../platform/words/language.ts';

/** A day as a number: days since 1 January 1970, earlier ones below nought. */
export type Day = number;

const DAY_MS = 86_400_000;

const dayOf = (year: number, month: number, date: number): Day => {
  // Date.UTC reads years below 100 as 19xx, so the year is set by itself.
  const instant = new Date(Date.UTC(2000, month - 1, date));
  instant.setUTCFullYear(year, month - 1, date);
  return Math.round(instant.getTime() / DAY_MS);
};

const partsOf = (date: string): number[] => date.split('-').map(Number);

/** The first day of a year (1976), a month (1976-08) or a day (1976-08-20). */
export const firstDay = (date: string): Day => {
  const [year = 0, month = 1, day = 1] = partsOf(date);
  return dayOf(year, month, day);
};

const SHOWN = [
  { year: 'numeric' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'short', day: 'numeric' },
] as const satisfies readonly Intl.DateTimeFormatOptions[];

/** A date as people write it, no more exact than it was given: 1976, Aug 1976, 20 Aug 1976. */
export const shownDate = (date: string, language: 'en' | 'cy'): string => {
  const [year = 0, month = 1, day = 1] = partsOf(date);
  const exactness = SHOWN[date.split('-').length - 1] ?? SHOWN[0];
  return new Intl.DateTimeFormat(localeOf(language), { ...exactness, timeZone: 'UTC' }).format(
    dayOf(year, month, day) * DAY_MS,
  );
};

interface Dated {
  date: string;
}

/**
 * The days on which events stand, in the order told and never going back: "October", told after "7 October", is no earlier than the 7th.
 */
export const daysOf = (events: readonly Dated[]): Day[] => {
  let latest = Number.NEGATIVE_INFINITY;
  return events.map(({ date }) => {
    latest = Math.max(latest, firstDay(date));
    return latest;
  });
};

/** Where a date stands among events: with the event told for that very date, else on its first day. */
export const dayAmong = (date: string, events: readonly Dated[], days: readonly Day[]): Day => {
  const told = events.findIndex((event) => event.date === date);
  return days[told] ?? firstDay(date);
};
