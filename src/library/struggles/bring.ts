import type { Act } from '../../platform/act.ts';
import { touch } from '../../platform/http/touch.ts';
import { type Brought, readWork, type WorkFile } from '../works/work.ts';
import { parseStruggle } from './parse.ts';
import { putStruggle } from './store.ts';

/** Brings one struggle's file in. The same bytes change nothing. Errors: Invalid, one sentence that names the file. */
export const bringStruggle = async (act: Act<unknown>, file: WorkFile): Promise<Brought> => {
  const { id, language, source, page } = readWork('struggle', file, parseStruggle);
  const { title, summary } = page.front;
  return act.db.transaction(async (tx) => {
    const brought = await putStruggle(tx, { id, language, title, summary, source });
    if (brought !== 'same') await touch(tx, `struggle:${id}`, 'struggles', 'library');
    return brought;
  });
};
