import { admin } from './rights/admin.ts';
import { api } from './rights/api.ts';
import { drafts } from './rights/drafts.ts';
import { ground } from './rights/ground.ts';
import { identity } from './rights/identity.ts';
import { learning } from './rights/learning.ts';
import { library } from './rights/library.ts';
import { network } from './rights/network.ts';
import { pathway } from './rights/pathway.ts';
import { preparing } from './rights/preparing.ts';
import { proposals } from './rights/proposals.ts';
import { requests } from './rights/requests.ts';
import { reviewers } from './rights/reviewers.ts';
import type { Right, Rights } from './rights/right.ts';
import { running } from './rights/running.ts';
import { safety } from './rights/safety.ts';
import { sessions } from './rights/sessions.ts';
import { trainings } from './rights/trainings.ts';
import { versions } from './rights/versions.ts';

/**
 * Who gets what from every route of the house: a row a route, by room. A new route has a row, or the test fails:
 * say in the room's file what a reader, the owner of the thing, another person, a reviewer and a steward are answered.
 */
const ALL: readonly Rights[] = [
  ground,
  identity,
  library,
  proposals,
  reviewers,
  drafts,
  versions,
  pathway,
  sessions,
  requests,
  trainings,
  preparing,
  running,
  learning,
  network,
  admin,
  safety,
  api,
];

export const RIGHTS: ReadonlyMap<string, Right> = new Map(ALL.flatMap((rows) => Object.entries(rows)));

/** Rows that two files have. */
export const twice = (): string[] => {
  const names = ALL.flatMap((rows) => Object.keys(rows));
  return names.filter((name, at) => names.indexOf(name) !== at);
};

/** A route as a row names it: without the patterns of its parameters. */
export const plainRoute = (route: string): string => route.replace(/\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
