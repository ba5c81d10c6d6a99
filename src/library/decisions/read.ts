import { z } from 'zod';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/db/db.ts';
import { atom } from '../../platform/text/atom.ts';
import { csv } from '../../platform/text/csv.ts';
import type { Language } from '../../platform/words/language.ts';
import { kitTitles } from '../kits/store.ts';
import { DECISIONS, type DecisionKind } from './kinds.ts';
import { type Decision, decisions } from './store.ts';
import { said, words } from './words.ts';

const A_PAGE = 50;
const IN_FEED = 100;
const IN_TABLE = 100_000;

export interface LedgerReading {
  rows: Decision[];
  kind: DecisionKind | undefined;
  slug: string | undefined;
  kits: { slug: string; title: string; language: string }[];
  /** Where the older ones are; undefined when these are all. */
  older: string | undefined;
}

const kindOf = (text: string | undefined): DecisionKind | undefined => DECISIONS.find((one) => one === text);

const Id = z.uuid().optional().catch(undefined);

/** A page of the ledger. What the address asks for wrongly is left out of the asking. */
export const readLedger = async (
  db: Tx,
  query: { kind?: string | undefined; kit?: string | undefined; after?: string | undefined },
): Promise<LedgerReading> => {
  const kind = kindOf(query.kind);
  const kits = await kitTitles(db);
  const slug = kits.find((kit) => kit.slug === query.kit)?.slug;
  const rows = await decisions(db, { kind, slug, after: Id.parse(query.after), count: A_PAGE + 1 });
  const shown = rows.slice(0, A_PAGE);
  const last = shown.at(-1);
  const search = new URLSearchParams({
    ...(kind && { kind }),
    ...(slug && { kit: slug }),
    after: last?.id ?? '',
  });
  return { rows: shown, kind, slug, kits, older: rows.length > A_PAGE ? `${paths.decisions}?${search}` : undefined };
};

/** What a decision says, in a line. */
export const headline = (decision: Decision, language: Language): string => {
  const t = words[language];
  if (decision.kind === 'edition') return t.edition(decision.what);
  return said(t, decision.what);
};

const pathOf = ({ proposalId, slug }: Decision): string => {
  if (proposalId) return paths.proposal(proposalId);
  return slug ? paths.kit(slug) : paths.decisions;
};

/** The newest decisions as a feed. */
export const ledgerFeed = async (db: Tx, language: Language, baseUrl: string): Promise<string> => {
  const t = words[language];
  const rows = await decisions(db, { count: IN_FEED });
  const entries = rows.map((row) => ({
    id: row.id,
    title: [t.kinds[row.kind], row.title ?? undefined, headline(row, language)].filter(Boolean).join(': '),
    summary: said(t, row.reasons),
    path: pathOf(row),
    author: said(t, row.byName),
    at: row.at,
  }));
  return atom({ title: t.title, page: paths.decisions, path: paths.decisionsFeed, language, entries }, baseUrl);
};

/** All decisions as a table. */
export const ledgerTable = async (db: Tx, language: Language, baseUrl: string): Promise<string> => {
  const t = words[language];
  const rows = await decisions(db, { count: IN_TABLE });
  return csv(
    t.heads,
    rows.map((row) => [
      row.at.toISOString(),
      row.kind,
      row.slug,
      headline(row, language),
      said(t, row.reasons),
      said(t, row.byName),
      row.proposalId ? baseUrl + paths.proposal(row.proposalId) : null,
    ]),
  );
};
