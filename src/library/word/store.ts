import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import type { KitId } from '../kits/store.ts';
import { RevisionId } from '../revisions/store.ts';

const State = z.object({ id: RevisionId, commitId: z.string(), source: z.instanceof(Uint8Array) });
export type State = z.infer<typeof State>;

/** A kit's latest states, the newest first: as many as a file may well have been made from. */
export const lastStates = (db: Tx, kitId: KitId): Promise<State[]> =>
  db.all(State)`select id, commit_id, source from revision where kit_id = ${kitId} order by added_at desc, id limit 40`;
