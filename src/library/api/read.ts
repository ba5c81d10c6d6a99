import { z } from 'zod';
import { anyone } from '../../identity/index.ts';
import { stepsOf } from '../../kit/reading.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/db/db.ts';
import { Invalid } from '../../platform/errors.ts';
import type { WhatHappened } from '../asks.ts';
import { type Decision, decisions } from '../decisions/store.ts';
import { editionsOf, latestEdition } from '../editions/store.ts';
import { type Card, kitNamed } from '../kits/store.ts';
import { plannedByCode } from '../plans/read.ts';
import { type ListedProposal, listedProposals, type ProposalId, proposalSeenBy } from '../proposals/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import { cardOf, cardsAfter } from './store.ts';

const A_PAGE = 100;

/** What every answer needs: the database, and an origin without a slash at its end. */
export interface From {
  db: Tx;
  baseUrl: string;
  whatHappened: WhatHappened;
}

export interface Paged {
  after: string | undefined;
}

/** A page of rows that were asked for one more than it holds. */
const paged = <Row>(rows: readonly Row[], path: string, from: From, keyOf: (row: Row) => string) => {
  const items = rows.slice(0, A_PAGE);
  const last = items.at(-1);
  const next =
    rows.length > A_PAGE && last !== undefined
      ? `${from.baseUrl}${path}?${new URLSearchParams({ after: keyOf(last) })}`
      : null;
  return { items, next };
};

const KitName = z.string().regex(/^[a-z0-9-]*$/);
const Id = z.uuid();
const EditionNumber = z.coerce.number().int().min(0).max(1_000_000);

/** Where a list goes on, as its own last row says it; undefined at its beginning. */
const afterIn = <S extends z.ZodType>(schema: S, after: string | undefined): z.output<S> | undefined => {
  if (after === undefined) return undefined;
  const read = schema.safeParse(after);
  if (!read.success) throw new Invalid('“after” can’t be understood: take the address in “next” as it is.');
  return read.data;
};

const lineOf = ({ baseUrl }: From, card: Card) => ({
  kit: card.slug,
  title: card.title,
  summary: card.summary,
  language: card.language,
  level: card.level,
  settings: card.settings,
  struggles: card.struggles,
  techniques: card.techniques,
  participants: { min: card.peopleMin, max: card.peopleMax },
  minutes: card.minutes,
  'minutes-least': card.minutesLeast,
  'translation-of': card.translationOf,
  page: baseUrl + paths.kit(card.slug),
});

export const readKits = async (from: From, { after }: Paged) => {
  const rows = await cardsAfter(from.db, { after: afterIn(KitName, after) ?? '', count: A_PAGE + 1 });
  const { items, next } = paged(rows, paths.apiKits, from, ({ slug }) => slug);
  return { items: items.map((card) => lineOf(from, card)), next };
};

const editionLine = ({
  number,
  code,
  notes,
  publishedAt,
}: {
  number: number;
  code: string;
  notes: string;
  publishedAt: Date;
}) => ({
  number,
  code,
  notes,
  'published-at': publishedAt.toISOString(),
});

export const readOneKit = async (from: From, slug: string) => {
  const { db, baseUrl } = from;
  const card = await cardOf(db, slug);
  const edition = await latestEdition(db, slug);
  const kit = kitIn(edition);
  return {
    ...lineOf(from, card),
    edition: editionLine(edition),
    source: `${baseUrl}${paths.kitFile(slug, 'md')}`,
    whole: `${baseUrl}${paths.kitFile(slug, 'json')}`,
    clone: baseUrl + paths.git(`${slug}.git`),
    steps: stepsOf(kit).map(({ id, title, minutes, method, hinge }) => ({ id, title, minutes, method, hinge })),
  };
};

export const readEditions = async (from: From, slug: string, { after }: Paged) => {
  const { kitId } = await cardOf(from.db, slug);
  const before = afterIn(EditionNumber, after) ?? Number.POSITIVE_INFINITY;
  const rows = (await editionsOf(from.db, kitId)).filter(({ number }) => number < before);
  const { items, next } = paged(rows, paths.apiEditions(slug), from, ({ number }) => String(number));
  return { items: items.map(editionLine), next };
};

export const readEvidence = async ({ db, whatHappened }: From, slug: string) => {
  const { kitId } = await cardOf(db, slug);
  const { runs, steps } = await whatHappened(db, kitId);
  return {
    kit: slug,
    runs,
    steps: [...steps].map(([step, { times, short, skipped, minutes }]) => ({
      step,
      times,
      short,
      skipped,
      minutes: minutes ?? null,
    })),
  };
};

export const readPlan = async ({ db }: From, code: string) => {
  const planned = await plannedByCode(db, code);
  return {
    code: planned.code,
    kit: planned.slug,
    edition: planned.editionNumber,
    'latest-edition': planned.latestNumber,
    start: planned.start ?? null,
    steps: planned.steps.map(({ from, step }) => ({
      kit: from?.slug ?? null,
      step: from?.stepId ?? null,
      title: step.title,
      minutes: step.minutes,
      method: step.method,
    })),
  };
};

const stateOf = ({ mergedAt, endedAt }: Pick<ListedProposal, 'mergedAt' | 'endedAt'>) => {
  if (mergedAt) return 'merged';
  return endedAt ? 'closed' : 'waiting';
};

const proposalLine = ({ baseUrl }: From, proposal: ListedProposal) => ({
  id: proposal.id,
  kit: proposal.slug,
  why: proposal.why,
  credit: proposal.credit,
  size: proposal.size,
  state: stateOf(proposal),
  'opened-at': proposal.openedAt.toISOString(),
  page: baseUrl + paths.proposal(proposal.id),
});

export const readProposalLines = async (from: From, { after, slug }: Paged & { slug?: string }) => {
  if (slug !== undefined) await kitNamed(from.db, slug);
  const rows = await listedProposals(from.db, { slug, after: afterIn(Id, after), count: A_PAGE + 1 });
  const path = slug === undefined ? paths.apiProposals : paths.apiKitProposals(slug);
  const { items, next } = paged(rows, path, from, ({ id }) => id);
  return { items: items.map((proposal) => proposalLine(from, proposal)), next };
};

/** As anybody sees it. */
export const readOneProposal = async (from: From, id: ProposalId) => {
  const proposal = await proposalSeenBy(from.db, anyone, id);
  const openedAt = proposal.openedAt ?? proposal.madeAt;
  return {
    ...proposalLine(from, { ...proposal, openedAt, title: '', language: '', holder: null, holdsUntil: null }),
    base: proposal.baseCommitId,
    source: from.baseUrl + paths.proposedSource(id),
    version: proposal.number,
  };
};

const decisionLine = ({ id, kind, slug, proposalId, what, reasons, byName, at }: Decision) => ({
  id,
  kind,
  kit: slug,
  proposal: proposalId,
  what,
  reasons,
  by: byName,
  at: at.toISOString(),
});

export const readDecisions = async (from: From, { after }: Paged) => {
  const rows = await decisions(from.db, { after: afterIn(Id, after), count: A_PAGE + 1 });
  const { items, next } = paged(rows, paths.apiDecisions, from, ({ id }) => id);
  return { items: items.map(decisionLine), next };
};
