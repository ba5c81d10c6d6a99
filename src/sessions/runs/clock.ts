import type { Language } from '../../platform/words/language.ts';
import { MINUTE_MS } from './live.ts';

const DAY_MINUTES = 24 * 60;

/** A time of day as people say it: `8:52`, in Welsh `8.52`; with `half`, `8:52pm`. */
const said = (language: Language, minuteOfDay: number, half: boolean): string => {
  const minute = ((minuteOfDay % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const hours = Math.floor(minute / 60);
  const point = language === 'cy' ? '.' : ':';
  const name = half ? (hours < 12 ? 'am' : 'pm') : '';
  return `${hours % 12 || 12}${point}${String(minute % 60).padStart(2, '0')}${name}`;
};

/** What an instant (milliseconds) is on this phone's clock, to the nearest minute. */
export const clockAt = (language: Language, instant: number, half = false): string => {
  const date = new Date(Math.round(instant / MINUTE_MS) * MINUTE_MS);
  return said(language, date.getHours() * 60 + date.getMinutes(), half);
};

const minuteOfDay = (start: string): number => {
  const [hours = 0, minutes = 0] = start.split(':').map(Number);
  return hours * 60 + minutes;
};

/** So many minutes after a start HH:MM; when there is none, `0:25` from the beginning. */
export const clockAfter = (language: Language, start: string | undefined, minutes: number, half = false): string =>
  start === undefined
    ? `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
    : said(language, minuteOfDay(start) + minutes, half);

const EARLY_MS = 30 * MINUTE_MS;
const LATE_MS = 60 * MINUTE_MS;

/**
 * When the first step begins by the plan: its start HH:MM today, if that is at most half an hour ahead or an hour ago; else
 * now, for whoever runs it at another time than was planned.
 */
export const plannedStart = (start: string | undefined, now: number): number => {
  if (start === undefined) return now;
  const minutes = minuteOfDay(start);
  const planned = new Date(now).setHours(Math.floor(minutes / 60), minutes % 60, 0, 0);
  return planned - now <= EARLY_MS && now - planned <= LATE_MS ? planned : now;
};
