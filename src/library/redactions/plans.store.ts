import { z } from 'zod';
import type { Cut } from '../../kit/cut.ts';
import { readCut, writeCut } from '../../kit/cut-text.ts';
import { json, type Tx } from '../../platform/db/db.ts';
import type { KitId } from '../kits/store.ts';

const Kept = z.object({ code: z.string(), cut: z.string() });

/** Plans cut from a kit, or into which steps of it were joined. */
export const plansOfKit = async (tx: Tx, kitId: KitId): Promise<{ code: string; cut: Cut }[]> => {
  const rows = await tx.all(Kept)`
    select code, cut #>> '{}' as cut from plan
    where kit_id = ${kitId} or starts_with(split_part(cut #>> '{}', '.', 3), (select slug || '_' from kit where id = ${kitId}))
    for update`;
  return rows.flatMap(({ code, cut }) => {
    const read = readCut(cut);
    return read ? [{ code, cut: read }] : [];
  });
};

export const putCut = async (tx: Tx, code: string, cut: Cut): Promise<void> => {
  await tx.run`update plan set cut = ${json(writeCut(cut))} where code = ${code}`;
};
