import { type Language, localeOf } from './language.ts';

const TIME_ZONE = 'Europe/London';
const MINUTE_MS = 60_000;

const PARTS = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What a clock and a calendar in Britain show at an instant: `2026-11-12`, `19:00`. */
export const inLondon = (at: Date): { day: string; time: string } => {
  const parts = new Map(PARTS.formatToParts(at).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return { day: `${of('year')}-${of('month')}-${of('day')}`, time: `${of('hour')}:${of('minute')}` };
};

/**
 * The instant at which a calendar in Britain shows this day (YYYY-MM-DD) and its clocks this time (HH:MM). In the hour that
 * comes twice the first is meant; in the hour that is left out, the time after it.
 */
export const londonInstant = (day: string, time: string): Date => {
  const asUtc = new Date(`${day}T${time}:00Z`);
  const summer = new Date(asUtc.getTime() - 60 * MINUTE_MS);
  const shown = inLondon(summer);
  return shown.day === day && shown.time === time ? summer : asUtc;
};

/** A time of day as people write it (`7pm`, `7.30 pm`, `19:00`, `1900`), as HH:MM. Undefined when it is none. */
export const timeIn = (typed: string): string | undefined => {
  const tidy = typed
    .trim()
    .toLowerCase()
    .replace(/[\s.]+(?=[ap])|(?<=[ap])\./g, '');
  const [, hour = '', minute = '00', half] =
    /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(am|pm|yb|yh)?$/.exec(tidy.replace(/\.$/, '')) ?? [];
  const typedHour = Number(hour);
  if (hour === '' || Number(minute) > 59 || (half && (typedHour < 1 || typedHour > 12))) return undefined;
  const isAfternoon = half === 'pm' || half === 'yh';
  const whole = half ? (typedHour % 12) + (isAfternoon ? 12 : 0) : typedHour;
  return whole > 23 ? undefined : `${String(whole).padStart(2, '0')}:${minute}`;
};

/** `7 pm`, `7.30 pm`; in Welsh `7 yh`. */
const saidClock = (language: Language, at: Date): string => {
  const [hour = '', minute = ''] = inLondon(at).time.split(':');
  const isAfternoon = Number(hour) >= 12;
  const half = language === 'cy' ? (isAfternoon ? 'yh' : 'yb') : isAfternoon ? 'pm' : 'am';
  const said = Number(hour) % 12 || 12;
  return `${said}${minute === '00' ? '' : `.${minute}`} ${half}`;
};

const isSameYear = (at: Date, now: Date | undefined): boolean =>
  now === undefined || inLondon(at).day.slice(0, 4) === inLondon(now).day.slice(0, 4);

/** `Thursday 12 November`; with its year when that is another than that of `now`. */
export const saidWeekday = (language: Language, at: Date, now?: Date): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    timeZone: TIME_ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isSameYear(at, now) ? {} : { year: 'numeric' }),
  })
    .format(at)
    .replace(',', '');

/** `Thursday 12 November, 7 pm`. */
export const saidWhen = (language: Language, at: Date, now?: Date): string =>
  `${saidWeekday(language, at, now)}, ${saidClock(language, at)}`;

/** `Thursday 12 November, 7 pm to 9.15 pm`. */
export const saidFromTo = (language: Language, from: Date, to: Date, now?: Date): string =>
  `${saidWhen(language, from, now)} ${language === 'cy' ? 'tan' : 'to'} ${saidClock(language, to)}`;
