import { type Actor, isPerson } from '../../identity/index.ts';
import { type KitToTrain, kitsToTrain } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import { outcodeIn } from '../../platform/places/outcodes.ts';
import { onTheWall } from '../../platform/words/moments.ts';
import type { Expect } from './asks.ts';
import { closedBecause } from './change.ts';
import { openRequestOf } from './key.ts';
import { mayTypeIn } from './policy.ts';
import { openRequest } from './sealing.ts';
import { requestOf } from './store.ts';
import { type SuggestedKit, suggestedKits } from './suggest-kits.ts';

const AIM_MAX = 200;

/** What the fields hold before anybody types: by name, as a form sends it. */
export type Before = Partial<Record<string, readonly string[]>>;

export interface HostReading {
  kits: KitToTrain[];
  before: Before;
  /** What somebody typed to see what there is near them. */
  near: string;
  aim: string;
  expected: { outcode: string; there: number; online: number } | undefined;
  suggested: SuggestedKit[] | undefined;
  isSignedIn: boolean;
  mayTypeIn: boolean;
}

/** The page on which one asks: what there is near an outcode, what might help with an aim, before anything is asked. */
export const readHost = async (
  { actor, db, now }: Act<Actor>,
  { near = '', aim = '', kit = '' }: { near?: string | undefined; aim?: string | undefined; kit?: string | undefined },
  expect: Expect,
): Promise<HostReading> => {
  const outcode = outcodeIn(near.slice(0, 12));
  const sought = aim.trim().slice(0, AIM_MAX);
  return {
    kits: await kitsToTrain(db),
    before: { outcode: [outcode ?? ''], aim: [sought], kit: [kit], kind: ['community'], language: ['en'] },
    near: near.slice(0, 12),
    aim: sought,
    expected: outcode === undefined ? undefined : { outcode, ...(await expect(db, { outcode, now })) },
    suggested: sought === '' ? undefined : await suggestedKits(db, sought),
    isSignedIn: isPerson(actor),
    mayTypeIn: mayTypeIn(actor),
  };
};

export interface ChangeReading {
  key: string;
  kits: KitToTrain[];
  before: Before;
}

/** What was asked for, to be changed by its host or a steward. Errors: NotFound, also when it is closed. */
export const readChange = async (act: Act<Actor>, key: string): Promise<ChangeReading> => {
  const { id, as } = await openRequestOf(act.db, act, key);
  const request = await requestOf(act.db, id);
  const kits = await kitsToTrain(act.db);
  if (closedBecause(request).length > 0) return { key, kits, before: {} };
  const { name, group, aim, access, putsIn } = await openRequest(act.db, act, request, {
    why: `changing it, as ${as}`,
  });
  const chosen = kits.find(({ kitId }) => kitId === request.kitId)?.slug;
  const before: Before = {
    kit: [chosen ?? ''],
    aim: [aim ?? ''],
    group: [group ?? ''],
    kind: [request.kind],
    people: [String(request.people)],
    outcode: [request.outcode ?? ''],
    online: request.online ? ['yes'] : [],
    when: request.times.map(onTheWall),
    language: [request.language],
    access: [access ?? ''],
    'puts-in': [putsIn ?? ''],
    name: [name ?? ''],
  };
  return { key, kits, before };
};
