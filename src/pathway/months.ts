import { type Language, localeOf } from '../platform/words/language.ts';
import { onTheWall } from '../platform/words/moments.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** The day in Britain, YYYY-MM-DD. */
export const dayOf = (at: Date): string => onTheWall(at).slice(0, 10);

/** The first day of the month in which a day lies, `months` later. */
export const monthOf = (day: string, months = 0): string => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const all = year * 12 + (month - 1) + months;
  return `${Math.floor(all / 12)}-${two((all % 12) + 1)}-01`;
};

/** The same day so many months later; the month's last one where it has no such day. */
export const dayInMonths = (at: Date, months: number): string => {
  const day = dayOf(at);
  const month = monthOf(day, months).slice(0, 7);
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return `${month}-${two(Math.min(Number(day.slice(8)), last))}`;
};

/** `December`, `December 2027`: the year when it isn't that of today. */
export const saidMonth = (language: Language, month: string, now: Date): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    month: 'long',
    ...(month.slice(0, 4) !== dayOf(now).slice(0, 4) && { year: 'numeric' }),
  }).format(new Date(`${month}T00:00:00Z`));
