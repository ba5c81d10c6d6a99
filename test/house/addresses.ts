import type { paths } from '../../src/paths.ts';
import { adminWalks } from './addresses/admin.ts';
import { decidingWalks } from './addresses/deciding.ts';
import { groundWalks } from './addresses/ground.ts';
import { identityWalks } from './addresses/identity.ts';
import { learningWalks } from './addresses/learning.ts';
import { libraryWalks } from './addresses/library.ts';
import { networkWalks } from './addresses/network.ts';
import { pathwayWalks } from './addresses/pathway.ts';
import { preparingWalks } from './addresses/preparing.ts';
import { requestsWalks } from './addresses/requests.ts';
import { runningWalks } from './addresses/running.ts';
import { sessionsWalks } from './addresses/sessions.ts';
import { trainingsWalks } from './addresses/trainings.ts';
import type { Furnished, Walks } from './addresses/walk.ts';

export type { Furnished };

/** A row for every name in paths.ts: without one a new address does not compile, and the walk fails. */
export const WALKS = {
  ...groundWalks,
  ...libraryWalks,
  ...decidingWalks,
  ...pathwayWalks,
  ...sessionsWalks,
  ...requestsWalks,
  ...preparingWalks,
  ...runningWalks,
  ...learningWalks,
  ...trainingsWalks,
  ...networkWalks,
  ...adminWalks,
  ...identityWalks,
} satisfies Walks<typeof paths>;

export type Kind = keyof typeof WALKS;

const isKind = (name: string): name is Kind => name in WALKS;

/** Every name that has a row. */
export const KINDS: readonly Kind[] = Object.keys(WALKS).filter(isKind);

/** An address, and which name in paths.ts it is of. */
export interface Address {
  kind: Kind;
  address: string;
}

/** Every page of a house. */
export const pagesOf = (there: Furnished): Address[] =>
  KINDS.flatMap((kind) => {
    const walk = WALKS[kind](there);
    return 'pages' in walk ? walk.pages.map((address) => ({ kind, address })) : [];
  });

/** Every file of a house that is not a page. */
export const filesOf = (there: Furnished): Address[] =>
  KINDS.flatMap((kind) => {
    const walk = WALKS[kind](there);
    return 'files' in walk ? walk.files.map((address) => ({ kind, address })) : [];
  });
