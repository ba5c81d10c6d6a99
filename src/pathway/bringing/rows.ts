import { Email } from '../../identity/index.ts';
import { outcodeIn } from '../../platform/places/outcodes.ts';
import { readCsv } from '../../platform/text/read-csv.ts';
import { LED_IN, languageName } from '../facilitators/languages.ts';
import { SETTINGS, type Setting } from '../terms.ts';

/** So many are brought in at once. */
export const ROWS_MAX = 200;

type Column = 'email' | 'outcode' | 'languages' | 'setting';

/** What a spreadsheet may call each column, in either language. */
const NAMED: Record<Column, RegExp> = {
  email: /^(e-?mail|e-?bost|email address|cyfeiriad e-?bost)/,
  outcode: /^(outcode|post ?code|area|cod post|ardal)/,
  languages: /^(languages?|iaith|ieithoedd)/,
  setting: /^(setting|about|lle|am beth)/,
};
const COLUMNS: readonly Column[] = ['email', 'outcode', 'languages', 'setting'];

export type RowProblem = 'emailWrong' | 'emailTwice' | 'outcodeUnknown' | 'languageUnknown' | 'settingUnknown';

/** A row as it would be brought in. With a wrong address it is left out; what else is not understood is left empty. */
export interface BroughtRow {
  /** As it was typed. */
  typed: string;
  /** Undefined: left out. */
  email: string | undefined;
  outcode: string | null;
  languages: string[];
  setting: Setting;
  problems: RowProblem[];
}

export interface Sheet {
  rows: BroughtRow[];
  /** Columns that are not kept, by their names. */
  unread: string[];
  /** There is no column of addresses, or no row. */
  isEmpty: boolean;
}

const columnOf = (name: string): Column | undefined => COLUMNS.find((one) => NAMED[one].test(name.toLowerCase()));

/** Languages by their code or by their name in English or Welsh. */
const languageOf = (typed: string): string | undefined => {
  const tidy = typed.toLowerCase();
  return LED_IN.find((code) =>
    [code, languageName('en', code), languageName('cy', code)].some((name) => name.toLowerCase() === tidy),
  );
};

const settingOf = (typed: string): Setting | undefined => SETTINGS.find((one) => typed.toLowerCase().startsWith(one));

const rowFrom = (cell: (column: Column) => string, seen: Set<string>): BroughtRow => {
  const problems: RowProblem[] = [];
  const typed = cell('email');
  const read = Email.safeParse(typed);
  let email = read.success ? read.data : undefined;
  if (email === undefined) problems.push('emailWrong');
  else if (seen.has(email)) {
    problems.push('emailTwice');
    email = undefined;
  } else seen.add(email);
  const outcode = outcodeIn(cell('outcode')) ?? null;
  if (outcode === null && cell('outcode') !== '') problems.push('outcodeUnknown');
  const named = cell('languages')
    .split(/[,;/&+]|\band\b|\ba\b/i)
    .map((one) => one.trim())
    .filter(Boolean);
  const known = named.map(languageOf);
  if (known.includes(undefined)) problems.push('languageUnknown');
  const languages = [...new Set(known.flatMap((one) => one ?? []))];
  const setting = settingOf(cell('setting'));
  if (setting === undefined && cell('setting') !== '') problems.push('settingUnknown');
  return { typed, email, outcode, languages, setting: setting ?? 'either', problems };
};

/** What stewards pasted, understood: the first line names the columns. Any text gives a sheet. */
export const sheetFrom = (text: string): Sheet => {
  const [head = [], ...body] = readCsv(text, ROWS_MAX + 1);
  const columns = head.map(columnOf);
  const at = (column: Column): number => columns.indexOf(column);
  const seen = new Set<string>();
  const rows = at('email') < 0 ? [] : body.map((cells) => rowFrom((column) => cells[at(column)] ?? '', seen));
  const unread = head.filter(
    (name, place) => name !== '' && (columns[place] === undefined || columns.indexOf(columns[place]) !== place),
  );
  return { rows, unread, isEmpty: rows.length === 0 };
};
