import type { Act } from '../../platform/act.ts';
import { touch } from '../../platform/http/touch.ts';
import { type Brought, readWork, type WorkFile } from '../works/work.ts';
import { parsePage } from './parse.ts';
import { addState, lastFromFile } from './states.store.ts';
import { pageToChange, setPage } from './store.ts';

/**
 * Brings one of the school's own pages in. One with no text is kept and shown nowhere. The same bytes change nothing; and a page
 * that people edited here keeps their text: `edited` says that the file's waits among its states, to be put in place by a steward.
 * Errors: Invalid, one sentence that names the file.
 */
export const bringPage = async (act: Act<unknown>, file: WorkFile): Promise<Brought | 'edited'> => {
  const { id, language, source, page } = readWork('page', file, parsePage);
  const brought = { id, language, title: page.front.title, source };
  return act.db.transaction(async (tx) => {
    const before = await pageToChange(tx, id, language);
    const last = await lastFromFile(tx, id, language);
    if (last?.source === source) return 'same';
    await addState(tx, { ...brought, fromFile: true, madeBy: null, now: act.now });
    if (before && before.source !== last?.source && before.source !== source) return 'edited';
    await setPage(tx, brought);
    await touch(tx, `page:${id}`, 'pages', 'library');
    return before ? 'changed' : 'new';
  });
};
