import { CUT_LIMITS, type Cut, type CutItem, isMinutes, ownTitle, type Source, type Wanted } from './cut.ts';
import { METHODS, type Method } from './kit.ts';
import { isId } from './slug.ts';

/**
 * A cut as one short word for addresses, of letters, digits and `. _ - *` only:
 * `1.kit_3.second_1.1900l60.c-f.a8c12B10-p5*1170.Welcome` is version, kit and edition, second kit, start and length,
 * what was left out, the steps (small letters the kit's, capitals the second kit's, `-` one's own with its method), own titles.
 */
const VERSION = '1';

/** Ten own titles of the longest kind, and all else. */
const CHARACTERS_MAX = 10_000;
const EDITION_MAX = 99_999;

/** One letter a method, never to be changed: kept plans and printed addresses say them. */
const LETTERS = {
  plenary: 'p',
  'go-round': 'g',
  pairs: 'd',
  'small-groups': 's',
  'role-play': 'r',
  exercise: 'e',
  film: 'f',
  reading: 't',
  break: 'b',
  reflection: 'l',
  'action-planning': 'a',
} as const satisfies Record<Method, string>;

const A = 97;
const lettersOf = (index: number): string => {
  const last = String.fromCharCode(A + (index % 26));
  return index < 26 ? last : String.fromCharCode(A - 1 + Math.floor(index / 26)) + last;
};
const indexOf = (letters: string): number =>
  [...letters.toLowerCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - A + 1, 0) - 1;

const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`;
const clockIn = (text: string): number | undefined => {
  const [hours, minutes] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
};

const titleText = (title: string): string =>
  encodeURIComponent(title)
    .replace(/[_.*!~'()]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replaceAll('%20', '_')
    .replaceAll('%', '*');
const titleIn = (text: string): string | undefined => {
  try {
    const title = decodeURIComponent(text.replaceAll('*', '%').replaceAll('_', ' '));
    return ownTitle(title) === title ? title : undefined;
  } catch {
    return undefined;
  }
};

const sourceText = (source: Source | undefined): string => (source ? `${source.kit}_${source.edition}` : '');
const sourceIn = (text: string): Source | undefined => {
  const [kit = '', edition = '', ...rest] = text.split('_');
  const fits = isId(kit) && /^[1-9]\d{0,4}$/.test(edition) && Number(edition) <= EDITION_MAX && rest.length === 0;
  return fits ? { kit, edition: Number(edition) } : undefined;
};

const wantedText = (wanted: Wanted | undefined): string => {
  if (!wanted) return '';
  return 'until' in wanted ? `u${clockText(wanted.until)}` : `l${wanted.minutes}`;
};

const itemText = (item: CutItem): string => {
  const letters =
    item.of === 'own'
      ? `-${LETTERS[item.method]}`
      : item.of === 'main'
        ? lettersOf(item.index)
        : lettersOf(item.index).toUpperCase();
  return `${letters}${item.minutes}${item.lockedAt === undefined ? '' : `*${item.lockedAt}`}`;
};

/** The cut as a short word that any address may hold. */
export const writeCut = (cut: Cut): string =>
  [
    VERSION,
    sourceText(cut.main),
    sourceText(cut.second),
    (cut.startsAt === undefined ? '' : clockText(cut.startsAt)) + wantedText(cut.wanted),
    cut.leftOut.map(lettersOf).join('-'),
    cut.items.map(itemText).join(''),
    ...cut.items.filter((item) => item.of === 'own').map(({ title }) => titleText(title)),
  ].join('.');

const whenIn = (text: string): Pick<Cut, 'startsAt' | 'wanted'> | undefined => {
  const read = /^(\d{4})?(?:l(\d{1,4})|u(\d{4}))?$/.exec(text);
  if (!read) return undefined;
  const [, start, length, end] = read;
  const startsAt = start === undefined ? undefined : clockIn(start);
  const until = end === undefined ? undefined : clockIn(end);
  if ((start !== undefined && startsAt === undefined) || (end !== undefined && until === undefined)) return undefined;
  if (until !== undefined) return startsAt === undefined ? undefined : { startsAt, wanted: { until } };
  if (length === undefined) return { startsAt, wanted: undefined };
  const minutes = Number(length);
  return minutes >= 1 && minutes <= CUT_LIMITS.dayMinutes ? { startsAt, wanted: { minutes } } : undefined;
};

const leftOutIn = (text: string): number[] | undefined => {
  if (text === '') return [];
  const parts = text.split('-');
  if (!parts.every((part) => /^[a-z]{1,2}$/.test(part))) return undefined;
  return [...new Set(parts.map(indexOf))].sort((a, b) => a - b);
};

const ITEM = /([a-z]{1,2}|[A-Z]{1,2}|-[a-z])(\d{1,3})(?:\*(\d{1,4}))?/y;

const itemIn = ([, letters = '', minutesText, lockText]: RegExpExecArray, titles: string[]): CutItem | undefined => {
  const minutes = Number(minutesText);
  const lockedAt = lockText === undefined ? undefined : Number(lockText);
  if (!isMinutes(minutes) || (lockedAt ?? 0) > CUT_LIMITS.lockedAt) return undefined;
  if (!letters.startsWith('-')) {
    const of = letters === letters.toLowerCase() ? 'main' : 'second';
    return { of, index: indexOf(letters), minutes, lockedAt };
  }
  const method = METHODS.find((one) => LETTERS[one] === letters.slice(1));
  const title = titleIn(titles.shift() ?? '');
  return method && title !== undefined ? { of: 'own', title, method, minutes, lockedAt } : undefined;
};

/** True when no step stands twice. */
const eachOnce = (items: readonly CutItem[]): boolean => {
  const named = items.flatMap((item) => (item.of === 'own' ? [] : [`${item.of} ${item.index}`]));
  return new Set(named).size === named.length;
};

const itemsIn = (text: string, titles: string[]): CutItem[] | undefined => {
  const items: CutItem[] = [];
  if (titles.length > CUT_LIMITS.own) return undefined;
  const left = [...titles];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < text.length) {
    const found = ITEM.exec(text);
    const item = found && itemIn(found, left);
    if (!item || items.length === CUT_LIMITS.items) return undefined;
    items.push(item);
  }
  return left.length === 0 && eachOnce(items) ? items : undefined;
};

/** Reads what `writeCut` wrote. Anything else gives undefined; nothing throws, and the longest text is refused by its length. */
export const readCut = (text: string): Cut | undefined => {
  if (text.length > CHARACTERS_MAX) return undefined;
  const [version, mainText = '', secondText = '', whenText = '', leftText = '', itemsText = '', ...titles] =
    text.split('.');
  const main = sourceIn(mainText);
  const second = secondText === '' ? undefined : sourceIn(secondText);
  const when = whenIn(whenText);
  const leftOut = leftOutIn(leftText);
  const items = itemsIn(itemsText, titles);
  if (version !== VERSION || !main || !when || !leftOut || !items) return undefined;
  if ((secondText !== '' && !second) || second?.kit === main.kit) return undefined;
  if (!second && items.some(({ of }) => of === 'second')) return undefined;
  if (items.some((item) => item.of === 'main' && leftOut.includes(item.index))) return undefined;
  return { main, second, ...when, leftOut, items };
};
