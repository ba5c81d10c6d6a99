import { type Language, localeOf } from './language.ts';

const TIME_ZONE = 'Europe/London';

/** `Tue 24 Nov 2026`; in Welsh with the month whole, since its short days and months look alike. */
export const saidDay = (language: Language, at: Date): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    timeZone: TIME_ZONE,
    weekday: language === 'cy' ? undefined : 'short',
    day: 'numeric',
    month: language === 'cy' ? 'long' : 'short',
    year: 'numeric',
  })
    .format(at)
    .replace(',', '');

/** `Tue 24 Nov 2026, 19:05`. */
export const saidTime = (language: Language, at: Date): string =>
  `${saidDay(language, at)}, ${new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit' }).format(at)}`;
