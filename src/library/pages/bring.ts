import type { Act } from '../../platform/act.ts';
import { touch } from '../../platform/http/touch.ts';
import { type Brought, readWork, type WorkFile } from '../works/work.ts';
import { parsePage } from './parse.ts';
import { putPage } from './store.ts';

/**
 * Brings one of the school's own pages in. One with no text is kept and shown nowhere. The same bytes change nothing.
 * Errors: Invalid, one sentence that names the file.
 */
export const bringPage = async (act: Act<unknown>, file: WorkFile): Promise<Brought> => {
  const { id, language, source, page } = readWork('page', file, parsePage);
  return act.db.transaction(async (tx) => {
    const brought = await putPage(tx, { id, language, title: page.front.title, source });
    if (brought !== 'same') await touch(tx, `page:${id}`, 'pages', 'library');
    return brought;
  });
};
