import { isMap, isScalar, isSeq } from 'yaml';
import { type Keys, keysOf } from './front-keys.ts';
import { type Credit, FORMAT, type FrontMatter, LEVELS, OPEN_LICENCES, ROLES, SETTINGS } from './kit.ts';
import { LIMITS } from './limits.ts';
import type { Lines } from './lines.ts';
import { linkAllowed } from './links.ts';
import type { Place, Report } from './problems.ts';
import { isId, slug } from './slug.ts';
import { readYaml } from './yaml.ts';

/** How each key is written, in the order of printing. */
const EXAMPLES: Readonly<Record<string, string>> = {
  format: 'format: fundi-kit/1',
  id: 'id: why-wont-she-sign',
  title: 'title: Why won’t she sign?',
  summary: 'summary: Learn to hold an organising conversation.',
  language: 'language: en-GB',
  licence: 'licence: CC-BY-SA-4.0',
  level: 'level: first-steps',
  participants: 'participants: {min: 6, max: 24}',
  setting: 'setting: [community, workplace]',
  struggles: 'struggles: [grunwick-1976]',
  techniques: 'techniques: [one-to-one, power-map]',
  outcomes: 'outcomes: [open a conversation, and listen]',
  bring: 'bring: [a big sheet of paper]',
  credits: 'credits: [{name: The school, role: author}]',
  'adapted-from': 'adapted-from: {title: T, url: https://…, licence: CC-BY-4.0}',
  'translation-of': 'translation-of: {kit: six-points, revision: 3f1c9a}',
};

interface Reading {
  report: Report;
  placeOf: (node: unknown) => Place;
}

const textOf = (keys: Keys, key: 'title' | 'summary'): string => {
  const text = keys.words(key, 'required');
  const count = [...text].length;
  const most = LIMITS[key];
  if (count > most) keys.tooLong(key, count, most);
  return text;
};

const idOf = (keys: Keys, report: Report): string | undefined => {
  const value = keys.words('id');
  if (value === '' || isId(value)) return value || undefined;
  const id = slug(value) || 'kit';
  report('id-invalid', keys.place('id'), { value, id });
  return id;
};

const idsOf = (keys: Keys, key: string): string[] => {
  const ids = keys.list(key);
  if (!ids.every(isId)) keys.shape(key, 'a list of ids in small letters, digits and hyphens');
  return ids;
};

const languageOf = (keys: Keys, report: Report): string => {
  const value = keys.words('language', 'required');
  if (value === '') return value;
  try {
    return Intl.getCanonicalLocales(value)[0] ?? value;
  } catch {
    report('language-unknown', keys.place('language'), { value });
    return value;
  }
};

const licenceOf = (keys: Keys): string => {
  const value = keys.words('licence', 'required');
  if (!/^[A-Za-z0-9.+-]*$/.test(value)) keys.shape('licence', 'an SPDX identifier');
  return value;
};

const openLicenceOf = (keys: Keys, report: Report): string => {
  const value = licenceOf(keys);
  const isOpen = OPEN_LICENCES.some((licence) => licence === value);
  if (value !== '' && !isOpen) report('licence-closed', keys.place('licence'), { value });
  return value;
};

const settingOf = (keys: Keys): FrontMatter['setting'] => {
  const words = keys.list('setting', 'required');
  const known = SETTINGS.filter((setting) => words.includes(setting));
  if (words.some((word) => !SETTINGS.some((setting) => setting === word)))
    keys.shape('setting', `a list of ${SETTINGS.join(', ')}`);
  return known;
};

/** A key's map, to be asked in turn. */
const within = (keys: Keys, key: string, node: unknown, { report, placeOf }: Reading): Keys | undefined => {
  if (isMap(node)) return keysOf(node, { report, placeOf, example: () => EXAMPLES[key] ?? '', within: `${key}: ` });
  if (node !== undefined) keys.shape(key, 'a map in braces');
  return undefined;
};

/** What a later version knows about a thing, only where there is any. */
const kept = (keys: Keys): { unknown?: Record<string, unknown> } => {
  const unknown = keys.rest();
  return Object.keys(unknown).length > 0 ? { unknown } : {};
};

const wholeOf = (node: unknown): number | undefined =>
  isScalar(node) && typeof node.value === 'number' && Number.isSafeInteger(node.value) ? node.value : undefined;

const participantsOf = (keys: Keys, reading: Reading): FrontMatter['participants'] => {
  const { participantsMin, participantsMax } = LIMITS;
  const inside = within(keys, 'participants', keys.node('participants', 'required'), reading);
  if (!inside) return { min: participantsMin, max: participantsMax };
  const min = wholeOf(inside.node('min'));
  const max = wholeOf(inside.node('max'));
  const sound =
    min !== undefined && max !== undefined && participantsMin <= min && min <= max && max <= participantsMax;
  if (!sound) reading.report('participants-range', keys.place('participants'), {});
  return { min: min ?? participantsMin, max: max ?? participantsMax, ...kept(inside) };
};

const creditsOf = (keys: Keys, reading: Reading): Credit[] => {
  const node = keys.node('credits', 'required');
  if (node !== undefined && !isSeq(node)) keys.shape('credits', 'a list of maps');
  return (isSeq(node) ? node.items : []).flatMap((item) => {
    const inside = within(keys, 'credits', item, reading);
    if (!inside) return [];
    const name = inside.words('name', 'required');
    const role = inside.choice('role', ROLES, 'required');
    return name === '' ? [] : [{ name, role: role ?? 'source', ...kept(inside) }];
  });
};

const adaptedFromOf = (keys: Keys, reading: Reading): FrontMatter['adaptedFrom'] => {
  const inside = within(keys, 'adapted-from', keys.node('adapted-from'), reading);
  if (!inside) return undefined;
  const url = inside.words('url', 'required');
  if (!linkAllowed(url)) reading.report('link-scheme', inside.place('url'), { value: url });
  const title = inside.words('title', 'required');
  return { title, url, licence: licenceOf(inside), credits: inside.list('credits'), ...kept(inside) };
};

const translationOfOf = (keys: Keys, reading: Reading): FrontMatter['translationOf'] => {
  const inside = within(keys, 'translation-of', keys.node('translation-of'), reading);
  if (!inside) return undefined;
  return { kit: inside.words('kit', 'required'), revision: inside.words('revision', 'required'), ...kept(inside) };
};

const frontOf = (keys: Keys, reading: Reading): FrontMatter => {
  const { report } = reading;
  const format = keys.words('format', 'required');
  if (format !== '' && format !== FORMAT) report('format-unknown', keys.place('format'), { value: format });
  const outcomes = keys.list('outcomes', 'required');
  if (outcomes.length > LIMITS.outcomes) report('outcomes-many', keys.place('outcomes'), { count: outcomes.length });
  return {
    format: FORMAT,
    id: idOf(keys, report),
    title: textOf(keys, 'title'),
    summary: textOf(keys, 'summary'),
    language: languageOf(keys, report),
    licence: openLicenceOf(keys, report),
    level: keys.choice('level', LEVELS, 'required') ?? 'first-steps',
    participants: participantsOf(keys, reading),
    setting: settingOf(keys),
    struggles: idsOf(keys, 'struggles'),
    techniques: idsOf(keys, 'techniques'),
    outcomes,
    bring: keys.list('bring'),
    credits: creditsOf(keys, reading),
    adaptedFrom: adaptedFromOf(keys, reading),
    translationOf: translationOfOf(keys, reading),
    unknown: keys.rest(),
  };
};

/** Reads the front matter that begins at `offset`; undefined when there is none to make a kit of. */
export const readFront = (source: string, offset: number, lines: Lines, report: Report): FrontMatter | undefined => {
  const read = readYaml(source, offset, lines, report);
  if (!read) return undefined;
  const { map, isWhole } = read;
  // Below a slip, keys may be there that could not be seen, and values may not be what they seem.
  const told: Report = (code, at, facts) => {
    if (isWhole || (code !== 'key-missing' && code !== 'key-shape')) report(code, at, facts);
  };
  const placeOf = (node: unknown): Place =>
    lines.placeAt(
      offset + ((isMap(node) || isSeq(node) || isScalar(node)) && node !== map ? (node.range?.[0] ?? 0) : -1),
    );
  return frontOf(keysOf(map, { report: told, placeOf, example: (key) => EXAMPLES[key] ?? '' }), {
    report: told,
    placeOf,
  });
};
