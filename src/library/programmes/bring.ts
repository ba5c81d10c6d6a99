import type { Act } from '../../platform/act.ts';
import { touch } from '../../platform/http/touch.ts';
import { type Brought, readWork, type WorkFile } from '../works/work.ts';
import { parseProgramme } from './parse.ts';
import { putProgramme } from './store.ts';

/** Brings one programme's file in. The same bytes change nothing. Errors: Invalid, one sentence that names the file. */
export const bringProgramme = async (act: Act<unknown>, file: WorkFile): Promise<Brought> => {
  const { id, language, source, page } = readWork('programme', file, parseProgramme);
  const { title, summary } = page.front;
  return act.db.transaction(async (tx) => {
    const brought = await putProgramme(tx, { id, language, title, summary, source });
    if (brought !== 'same') await touch(tx, `programme:${id}`, 'programmes', 'library');
    return brought;
  });
};
