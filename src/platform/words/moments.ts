import { type Language, localeOf } from './language.ts';

const TIME_ZONE = 'Europe/London';
const HOUR_MS = 60 * 60 * 1000;

const CLOCK = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment as a clock on the wall in Britain shows it: `2027-01-12T19:00`, as the field of a browser wants it. */
export const onTheWall = (at: Date): string => {
  const parts = Object.fromEntries(CLOCK.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
};

/** The moment at which a clock in Britain shows this. In the hour that comes twice, the first; none in the hour that is left out. */
const momentOf = (wall: string): Date | undefined => {
  const asUtc = Date.parse(`${wall}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  return [1, 0].map((ahead) => new Date(asUtc - ahead * HOUR_MS)).find((at) => onTheWall(at) === wall);
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTHS_CY = ['ion', 'chw', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tac', 'rha'];

const two = (number: number | string): string => String(number).padStart(2, '0');

const dayFrom = (typed: string): string | undefined => {
  const [, iso] = /(\d{4}-\d{2}-\d{2})/.exec(typed) ?? [];
  if (iso) return iso;
  const [, date = '', month = '', year = ''] =
    /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?!\d)/.exec(typed) ?? [];
  if (date) return `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(date)}`;
  const [, named = '', name = '', inYear = ''] =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+(?:o\s+)?(\p{L}{3})\p{L}*\.?,?\s+(\d{4})/u.exec(typed) ?? [];
  const at = MONTHS.indexOf(name) < 0 ? MONTHS_CY.indexOf(name) : MONTHS.indexOf(name);
  return at < 0 ? undefined : `${inYear}-${two(at + 1)}-${two(named)}`;
};

const clockFrom = (typed: string): string | undefined => {
  const [, hours = '', minutes = '00', half] =
    /(?:^|[\s,t])(\d{1,2})(?:[:.](\d{2}))?\s*([ap]\.?m\.?|yp|yb)?\s*$/.exec(typed) ?? [];
  if (hours === '' || (minutes === '00' && half === undefined && !/[:.]\d{2}\s*$/.test(typed))) return undefined;
  const hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const isAfternoon = half?.startsWith('p') || half === 'yp';
  return `${two(half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0))}:${minutes}`;
};

/**
 * The moment that somebody in Britain typed: as a browser sends it (2027-01-12T19:00), or as people write it
 * (Tue 12 Jan 2027, 7pm; 12/1/2027 19:00). Undefined when it is none.
 */
export const momentIn = (typed: string): Date | undefined => {
  const tidy = typed.trim().toLowerCase().slice(0, 80);
  const [day, clock] = [dayFrom(tidy), clockFrom(tidy)];
  if (day === undefined || clock === undefined) return undefined;
  const wall = `${day}T${clock}`;
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall) ? momentOf(wall) : undefined;
};

/** `7 pm`, `9.15 pm`; in Welsh `7 yp`. */
export const saidClock = (language: Language, at: Date): string => {
  const [hour = 0, minute = 0] = onTheWall(at).slice(11).split(':').map(Number);
  const halves = language === 'cy' ? ['yb', 'yp'] : ['am', 'pm'];
  return `${hour % 12 || 12}${minute ? `.${two(minute)}` : ''} ${halves[hour < 12 ? 0 : 1]}`;
};

/** `Thursday 12 November, 7 pm`: how people say when something is. The year only when it isn't this one. */
export const saidMoment = (language: Language, at: Date, now: Date): string => {
  const year = (one: Date): string => onTheWall(one).slice(0, 4);
  const day = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: TIME_ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(year(at) === year(now) ? {} : { year: 'numeric' }),
  })
    .format(at)
    .replace(',', '');
  return `${day}, ${saidClock(language, at)}`;
};
