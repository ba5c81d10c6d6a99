import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { KIT_FORM_BYTES_MAX, readFile, readForm, type Typed } from '../../platform/http/form.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import type { Language } from '../../platform/words/language.ts';
import { errorWords } from '../proposals/editing/error-words.ts';
import { SuggestionForm, type SuggestionValues } from '../proposals/editing/forms.ts';
import { suggestChange } from '../proposals/propose.ts';
import { isSameKit, weigh } from '../proposals/weigh.ts';
import { LIMITS } from './limits.ts';
import type { MarginRemark } from './margin.ts';
import { FIELDS, noted, ticked } from './margin-form.ts';
import { pageWords } from './page-words.ts';
import { kitAt, readFileKit, readUnderstood } from './read.ts';
import { type NotUnderstood, understandFile } from './understand.ts';
import { FilePage } from './views/file-page.tsx';
import { UnderstoodPage } from './views/understood-page.tsx';
import { words } from './words.ts';

const KIT = ':kit{[a-z0-9-]+}';
const PROBLEMS_SHOWN = 10;

const saidIn = (language: Language): Record<string, string> => ({
  ...errorWords[language],
  ...words[language].faults,
  fileMissing: pageWords[language].fileMissing,
  fileTooLarge: pageWords[language].fileTooLarge,
  notOurs: pageWords[language].notOurs,
  otherKit: pageWords[language].otherKit,
  nothingChanged: pageWords[language].nothingChanged,
});

/** The page of choosing a file, with what is wrong with the one that was sent. */
const chooseAgain = async (c: Asked<Actor>, slug: string, keys: readonly string[], other?: string) => {
  const errors = keys.map((key) => ({ field: 'file', key }));
  const sent = sentBack({ typed: {}, errors }, saidIn(c.var.language));
  return page(c, <FilePage kit={await readFileKit(c.var.act, slug)} other={other} sent={sent} />, { status: 422 });
};

/** What is wrong with a file: keys where there are words for it, and what the format says of a kit's text where not. */
const notUnderstood = ({ key, problems = [] }: NotUnderstood, said: Record<string, string>): string[] => {
  if (key !== 'notAKit' || problems.length === 0) return [key];
  const faults = problems.map(({ line, code, message, mend }) => {
    if (said[code] !== undefined) return code;
    return line === undefined ? `${message} ${mend}` : `${line}: ${message} ${mend}`;
  });
  return [...new Set(faults)].slice(0, PROBLEMS_SHOWN);
};

/** The page of what was read, shown again with what is wrong; nothing of it is lost between. */
const sendAgain = async (c: Asked<Actor>, slug: string, typed: Typed, errors: { field: string; key: string }[]) => {
  const [base = '', source = ''] = [typed.base?.[0], typed.source?.[0]];
  const before = await kitAt(c.var.act, slug, base);
  if (!before) return chooseAgain(c, slug, ['unknownBase']);
  const understood = { base, before, source, left: typed[FIELDS.left] ?? [], remarks: noted(typed), isGuessed: false };
  const reading = readUnderstood(c.var.act, slug, understood);
  const sent = sentBack({ typed, errors }, errorWords[c.var.language]);
  return page(c, <UnderstoodPage reading={reading} sent={sent} />, { status: 422 });
};

/** What is suggested: the kit as the file has it; where that changes nothing, what stands in the margin. */
const whatItSays = async (c: Asked<Actor>, slug: string, base: string, source: string, remarks: MarginRemark[]) => {
  const before = await kitAt(c.var.act, slug, base);
  const bytes = Buffer.from(source);
  const found = before && weigh(before, bytes);
  if (!found?.ok || !isSameKit(found.comparison) || remarks.length === 0)
    return { source: bytes, words: undefined, remarks };
  const steps = [...new Set(remarks.map(({ step }) => step))];
  return {
    source: undefined,
    words: remarks.map((remark) => remark.words).join('\n\n'),
    about: steps.length === 1 ? steps[0] : undefined,
    remarks: [],
  };
};

const sourceOf = ({ change }: SuggestionValues): string => (change.of === 'source' ? change.source : '');

/** Where a kit's file that was edited elsewhere comes back: read, shown, and only then suggested. */
export const word = new Hono<Env<Actor>>()
  .get(paths.wordBack(KIT), async (c) => page(c, <FilePage kit={await readFileKit(c.var.act, c.req.param('kit'))} />))
  .post(paths.wordBack(KIT), async (c) => {
    const slug = c.req.param('kit');
    c.var.limits.take('making', c.var.sourceKey, c.var.act.now.getTime());
    await readFileKit(c.var.act, slug);
    const file = await readFile(c, 'file', LIMITS.fileBytes);
    if (!file.ok)
      return chooseAgain(
        c,
        slug,
        file.errors.map(({ key }) => key),
      );
    const understood = await understandFile(c.var.act, slug, file, c.var.language);
    if (!understood.ok)
      return chooseAgain(c, slug, notUnderstood(understood, saidIn(c.var.language)), understood.other);
    return page(c, <UnderstoodPage reading={readUnderstood(c.var.act, slug, understood)} />);
  })
  .post(paths.wordSuggestion(KIT), async (c) => {
    const slug = c.req.param('kit');
    const form = await readForm(c, SuggestionForm, KIT_FORM_BYTES_MAX);
    if (!form.ok) return sendAgain(c, slug, form.typed, form.errors);
    const { base, why, credit, email } = form.values;
    const done = await suggestChange(c.var.act, slug, {
      ...(await whatItSays(c, slug, base, sourceOf(form.values), ticked(form.typed))),
      base,
      why,
      credit: credit || undefined,
      email,
      origin: 'file',
      language: c.var.language,
    });
    if (!done.ok)
      return sendAgain(c, slug, form.typed, [{ field: done.field, key: done.problems[0]?.message ?? done.key }]);
    return c.redirect(done.held ? paths.proposalSent(slug) : paths.proposal(done.id), 303);
  });
