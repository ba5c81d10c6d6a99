import type { z } from 'zod';
import { paths } from '../../paths.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { kitTag } from '../editions/kept-for.ts';
import { proposalsTag } from '../proposals/open.ts';
import { ProposalId } from '../proposals/store.ts';
import {
  type From,
  type Paged,
  readDecisions,
  readEditions,
  readEvidence,
  readKits,
  readOneKit,
  readOneProposal,
  readPlan,
  readProposalLines,
} from './read.ts';
import {
  DecisionLine,
  EditionLine,
  KitLine,
  listOf,
  OneEvidence,
  OneKit,
  OnePlan,
  OneProposal,
  ProposalLine,
} from './schemas.ts';
import type { ApiPath } from './words.ts';

/** One address of the API: how it answers, and from what. */
export interface Resource {
  /** With its parameters as `{kit}`. */
  path: ApiPath;
  answer: z.ZodType;
  isList: boolean;
  read(from: From, asked: { named: string } & Paged): Promise<unknown>;
  /** Tags of the things it is made from. */
  keep(named: string): readonly string[];
}

const KIT = '{kit}';

/** Everything that `/api/v1` serves; the description and the routes are both made from this. */
export const RESOURCES: readonly Resource[] = [
  {
    path: paths.apiKits,
    answer: listOf(KitLine),
    isList: true,
    read: readKits,
    keep: () => ['library'],
  },
  {
    path: paths.apiKit(KIT),
    answer: OneKit,
    isList: false,
    read: (from, { named }) => readOneKit(from, named),
    keep: (slug) => [kitTag(slug), 'library'],
  },
  {
    path: paths.apiEditions(KIT),
    answer: listOf(EditionLine),
    isList: true,
    read: (from, { named, after }) => readEditions(from, named, { after }),
    keep: (slug) => [kitTag(slug), 'library'],
  },
  {
    path: paths.apiEvidence(KIT),
    answer: OneEvidence,
    isList: false,
    read: (from, { named }) => readEvidence(from, named),
    keep: (slug) => [kitTag(slug), 'library'],
  },
  {
    path: paths.apiKitProposals(KIT),
    answer: listOf(ProposalLine),
    isList: true,
    read: (from, { named, after }) => readProposalLines(from, { after, slug: named }),
    keep: (slug) => [proposalsTag(slug), 'library'],
  },
  {
    path: paths.apiPlan('{code}'),
    answer: OnePlan,
    isList: false,
    read: (from, { named }) => readPlan(from, named),
    keep: () => ['library'],
  },
  {
    path: paths.apiProposals,
    answer: listOf(ProposalLine),
    isList: true,
    read: readProposalLines,
    keep: () => ['proposals', 'library'],
  },
  {
    path: paths.apiProposal('{id}'),
    answer: OneProposal,
    isList: false,
    read: (from, { named }) => readOneProposal(from, idFrom(ProposalId, named)),
    keep: (id) => [`proposal:${id}`, 'proposals'],
  },
  {
    path: paths.apiDecisions,
    answer: listOf(DecisionLine),
    isList: true,
    read: readDecisions,
    keep: () => ['decisions', 'library'],
  },
];
