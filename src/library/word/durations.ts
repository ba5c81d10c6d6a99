/** A length of time found in some words. */
export interface Duration {
  minutes: number;
  /** The words without it. */
  rest: string;
}

const DAY = 24 * 60;
const HALF_DAY = 12 * 60;

const CLOCK = /(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\b\.?)?/i;
const RANGE = new RegExp(
  `(?<![\\d:.])${CLOCK.source}\\s*(?:[-–—]|to|until|till|i|tan)\\s*${CLOCK.source}(?![\\d:.]*\\d)`,
  'i',
);

const HOURS = String.raw`(\d{1,2}(?:[.,]\d+)?|\d{0,2}[½¼¾]|an?|one|two|three|awr)\s*(?:(?:and|&)\s*a\s*(half)\s*)?(?:hours?|hrs?|h|awr|oriau)(?!\p{L})`;
const MINUTES = String.raw`(\d{1,3})(?:\s*(?:[-–—]|to)\s*(\d{1,3}))?\s*(?:minutes?|mins?|m|munudau|funudau|munud|funud|['′’])(?![\p{L}\p{N}])`;
const BOTH = new RegExp(
  String.raw`(?<![\p{L}\p{N}:.])(?:${HOURS}(?:\s*(?:,|and|&|a)?\s*${MINUTES}|\s?(\d{2})(?![\d:.]))?|${MINUTES})`,
  'iu',
);
const WORDS: readonly [RegExp, number][] = [
  [/\b(?:half an hour|hanner awr)\b/i, 30],
  [/\b(?:(?:a )?quarter of an hour|chwarter awr)\b/i, 15],
  [/\b(?:three quarters of an hour|tri chwarter awr)\b/i, 45],
];

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
};

const numberIn = (text: string): number => {
  const known = NUMBERS[text.toLowerCase()];
  if (known !== undefined) return known;
  const fraction = NUMBERS[text.at(-1) ?? ''];
  if (fraction !== undefined) return Number(text.slice(0, -1)) + fraction;
  return Number(text.replace(',', '.'));
};

const isSound = (minutes: number): boolean => Number.isInteger(minutes) && minutes > 0 && minutes <= DAY;

const without = (text: string, at: number, length: number): string => {
  const before = text.slice(0, at);
  const after = text.slice(at + length);
  return `${before} ${after}`
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:·|,;–—-]+|[\s:·|,;–—-]+$/gu, '')
    .trim();
};

const clock = (hours: string | undefined, minutes: string | undefined): number =>
  Number(hours) * 60 + Number(minutes ?? 0);

/** `19:00–19:15`, `7.00 to 7.08`, `7pm - 7.15pm`: how long it is. At least one side must be a clock time for sure. */
const range = (text: string): Duration | undefined => {
  const found = RANGE.exec(text);
  if (!found) return undefined;
  const [whole, hour, minute, half, hourAfter, minuteAfter, halfAfter] = found;
  const isClock = (minute !== undefined && minuteAfter !== undefined) || half !== undefined || halfAfter !== undefined;
  if (
    !isClock ||
    Number(hour) > 24 ||
    Number(hourAfter) > 24 ||
    Number(minute ?? 0) > 59 ||
    Number(minuteAfter ?? 0) > 59
  )
    return undefined;
  const length = clock(hourAfter, minuteAfter) - clock(hour, minute);
  // Past twelve a clock of twelve hours begins anew, one of twenty-four at midnight.
  const minutes = length > 0 ? length : length + HALF_DAY > 0 ? length + HALF_DAY : length + DAY;
  return isSound(minutes) ? { minutes, rest: without(text, found.index, whole.length) } : undefined;
};

const spoken = (text: string): Duration | undefined => {
  for (const [pattern, minutes] of WORDS.toReversed()) {
    const found = pattern.exec(text);
    if (found) return { minutes, rest: without(text, found.index, found[0].length) };
  }
  return undefined;
};

const counted = (text: string): Duration | undefined => {
  const found = BOTH.exec(text);
  if (!found) return undefined;
  const [whole, hours, half, minutesBeside, , bare, minutesAlone, upTo] = found;
  const minutes =
    hours === undefined
      ? Number(upTo ?? minutesAlone)
      : Math.round(60 * numberIn(hours)) + (half ? 30 : 0) + Number(minutesBeside ?? bare ?? 0);
  return isSound(minutes) ? { minutes, rest: without(text, found.index, whole.length) } : undefined;
};

/** A length of time that some words say: `10 mins`, `1 hr 15`, `half an hour`, `19:00–19:15`, in English or Welsh. */
export const durationIn = (text: string): Duration | undefined => {
  const said = text.slice(0, 400);
  return spoken(said) ?? counted(said) ?? range(said);
};

/** The same where it stands at the beginning or the end of a heading, or in brackets: elsewhere it is part of what is said. */
export const durationBeside = (heading: string): Duration | undefined => {
  const found = durationIn(heading);
  if (!found || found.rest === '') return undefined;
  const at = heading.replace(/\s+/g, ' ').trim();
  const isBeside = at.startsWith(found.rest) || at.endsWith(found.rest) || /[([][^()[\]]*\d[^()[\]]*[)\]]/.test(at);
  return isBeside ? found : undefined;
};

/** How long the clock times in some words lie apart. */
export const clockLength = (text: string): number | undefined => range(text.slice(0, 400))?.minutes;

/** In a column of lengths: `0:15` is a quarter of an hour, `15` are minutes. */
export const lengthIn = (text: string): number | undefined => {
  const said = text.trim();
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)$/.exec(said) ?? [];
  if (minutes !== undefined) {
    const length = clock(hours, minutes);
    return isSound(length) ? length : undefined;
  }
  if (/^\d{1,3}$/.test(said)) return isSound(Number(said)) ? Number(said) : undefined;
  return durationIn(said)?.minutes;
};

/** A clock time alone, in minutes since midnight: `19:00`, `7.15pm`. */
export const clockIn = (text: string): number | undefined => {
  const [, hour, minute, half] =
    /^\s*(\d{1,2})[:.](\d{2})\s*([ap])?\.?m?\.?\s*$/i.exec(text) ??
    /^\s*(\d{1,2})()\s*([ap])\.?m\.?\s*$/i.exec(text) ??
    [];
  if (hour === undefined || Number(hour) > 24 || Number(minute || 0) > 59) return undefined;
  const afternoon = half?.toLowerCase() === 'p' && Number(hour) < 12 ? HALF_DAY : 0;
  return clock(hour, minute || '0') + afternoon;
};
