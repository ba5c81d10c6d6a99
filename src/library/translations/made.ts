import { checkKit } from '../../kit/check.ts';
import type { Credit, Kit, Problem } from '../../kit/kit.ts';
import { parseKit } from '../../kit/parse.ts';
import { printKit } from '../../kit/print.ts';
import { following } from './following.ts';
import type { PieceWording } from './pieces.ts';
import type { Standing } from './standing.ts';

export interface MadeText {
  kit: Kit;
  source: string;
  /** Errors in it that its source has not. */
  problems: Problem[];
}

const unread = ({ saved }: Standing): [string, PieceWording][] =>
  saved.flatMap(({ piece, wording }): [string, PieceWording][] => (wording ? [[piece, wording]] : []));

const translators = ({ saved, own }: Standing): Credit[] => {
  const before = (own?.front.credits ?? []).filter(({ role }) => role === 'translator' || role === 'reviewer');
  const names = new Set(saved.flatMap(({ wording, credit }) => (wording ? credit : [])));
  const fresh = [...names].filter((name) => !before.some((one) => one.role === 'translator' && one.name === name));
  return [...before, ...fresh.map((name): Credit => ({ name, role: 'translator' }))];
};

const errorsIn = (text: string): Problem[] => checkKit(parseKit(text)).filter(({ severity }) => severity === 'error');

/** A translation as it now reads, its new words in it. `typed`: words for one piece that are not saved yet. */
export const madeText = (
  standing: Standing,
  { slug, typed, reader }: { slug: string; typed?: { key: string; wording: PieceWording }; reader?: string },
): MadeText => {
  const { source, own, past, translated, edition, language, sourceSlug } = standing;
  const wordings = new Map([...unread(standing), ...(typed ? [[typed.key, typed.wording] as const] : [])]);
  const named = [...source.front.credits, ...translators(standing)];
  const read: Credit[] =
    reader && !named.some((one) => one.role === 'reviewer' && one.name === reader)
      ? [{ name: reader, role: 'reviewer' }]
      : [];
  const credits = [...named, ...read];
  const translationOf = { kit: sourceSlug, revision: edition.commitId };
  const kit = following({
    source,
    own,
    past,
    wordings,
    translated,
    front: { id: slug, language, translationOf, credits },
  });
  const text = printKit(kit);
  const known = new Set(errorsIn(printKit(source)).map(({ code, message }) => `${code} ${message}`));
  const problems = errorsIn(text).filter(({ code, message }) => !known.has(`${code} ${message}`));
  return { kit: parseKit(text).kit ?? kit, source: text, problems };
};

/** The address that a translation would like to have. */
export const slugFor = ({ sourceSlug, language }: Pick<Standing, 'sourceSlug' | 'language'>): string =>
  `${sourceSlug.slice(0, 40)}-${language.toLowerCase()}`.slice(0, 56);
