import type { Act } from '../../platform/act.ts';
import { touch } from '../../platform/http/touch.ts';
import { type Brought, readWork, type WorkFile } from '../works/work.ts';
import { parseTechnique } from './parse.ts';
import { putTechnique } from './store.ts';

/** Brings one technique's file in. The same bytes change nothing. Errors: Invalid, one sentence that names the file. */
export const bringTechnique = async (act: Act<unknown>, file: WorkFile): Promise<Brought> => {
  const { id, language, source, page } = readWork('technique', file, parseTechnique);
  const { title, summary, family } = page.front;
  return act.db.transaction(async (tx) => {
    const brought = await putTechnique(tx, { id, language, title, summary, family, source });
    if (brought !== 'same') await touch(tx, `technique:${id}`, 'techniques', 'library');
    return brought;
  });
};
