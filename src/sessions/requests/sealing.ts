import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { open } from '../../platform/crypto/open.ts';
import type { Tx } from '../../platform/db/db.ts';
import { FIELDS, type TrainingRequest } from './store.ts';

/** What a group wrote, in plain words; null: nothing, or forgotten. */
export interface Opened {
  name: string | null;
  reach: string | null;
  group: string | null;
  aim: string | null;
  access: string | null;
  putsIn: string | null;
}

/** Opens what a group wrote; that it was looked at, by whom and why, is written down. `only`: leave the rest sealed. */
export const openRequest = async (
  tx: Tx,
  act: Act<Actor>,
  request: TrainingRequest,
  { why, only }: { why: string; only?: readonly (keyof Opened)[] },
): Promise<Opened> => {
  const sealed: Record<keyof Opened, Uint8Array | null> = {
    name: request.nameSealed,
    reach: request.reachSealed,
    group: request.groupNameSealed,
    aim: request.aimSealed,
    access: request.accessSealed,
    putsIn: request.putsInSealed,
  };
  const opened = async (field: keyof Opened): Promise<string | null> => {
    const words = sealed[field];
    if (words === null || (only && !only.includes(field))) return null;
    return open(tx, act, { field: FIELDS[field], of: request.id, why }, words);
  };
  return {
    name: await opened('name'),
    reach: await opened('reach'),
    group: await opened('group'),
    aim: await opened('aim'),
    access: await opened('access'),
    putsIn: await opened('putsIn'),
  };
};
