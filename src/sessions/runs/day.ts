import { type Language, localeOf } from '../../platform/words/language.ts';

const LONDON = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Britain, YYYY-MM-DD. */
export const dayOf = (instant: Date): string => LONDON.format(instant);

const isReal = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** A day as a browser sends it, or as people write it by hand (24/11/2026, 24.11.26). Undefined when it is none. */
export const dayIn = (typed: string): string | undefined => {
  const tidy = typed.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(tidy)) return isReal(tidy) ? tidy : undefined;
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{2}|\d{4})$/.exec(tidy) ?? [];
  const day = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isReal(day) ? day : undefined;
};

/** `Tue 24 Nov 2026`; in Welsh with the month whole, since its short days and months look alike. */
export const saidDay = (language: Language, day: string): string => {
  const month = language === 'cy' ? 'long' : 'short';
  const weekday = language === 'cy' ? undefined : 'short';
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    weekday,
    day: 'numeric',
    month,
    year: 'numeric',
  })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(',', '');
};
