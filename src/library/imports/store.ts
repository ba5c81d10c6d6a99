import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import type { KitId } from '../kits/store.ts';

export const schoolRow = (db: Tx) => db.maybe(z.object({ digest: z.string() }))`select digest from school_content`;

export const rememberSchool = async (tx: Tx, digest: string, now: Date): Promise<void> => {
  await tx.run`
    insert into school_content (digest, brought_at) values (${digest}, ${now})
    on conflict (id) do update set digest = excluded.digest, brought_at = excluded.brought_at`;
};

/** Whether something was taken down from a kit. */
export const isRedacted = async (tx: Tx, kitId: KitId): Promise<boolean> =>
  (await tx.count`select count(*) from redaction where kit_id = ${kitId}`) > 0;
