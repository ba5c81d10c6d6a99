import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

/** What people chose to be called in public, by id; whoever chose nothing is left out. */
export const namesOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, string>> => {
  const rows = await tx.all(z.object({ id: z.uuid(), publicName: z.string() }))`
    select id, public_name from person where id = any (${[...ids]}::uuid[]) and public_name is not null`;
  return new Map(rows.map(({ id, publicName }) => [id, publicName]));
};
