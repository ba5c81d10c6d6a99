import type { Act } from '../../platform/act.ts';
import { touch } from '../../platform/http/touch.ts';
import { putTranslatedTitles } from '../works/store.ts';
import { languageOf, textIn } from '../works/work.ts';
import { parseTitles } from './titles.ts';

/**
 * Brings in the titles and summaries of struggles and kits in another language; what the file no longer names is taken away.
 * Resolves to how many are not as they were. Errors: Invalid, one sentence.
 */
export const bringTranslatedTitles = async (
  act: Act<unknown>,
  file: { language: string; bytes: Uint8Array },
): Promise<number> => {
  const named = `The file of translated titles (${file.language})`;
  const language = languageOf(named, file.language);
  const { reviewed, struggles, kits } = parseTitles(textIn(named, file.bytes));
  const titles = [
    ...Object.entries(struggles).map(([id, title]) => ({ thing: 'struggle' as const, id, ...title, reviewed })),
    ...Object.entries(kits).map(([id, title]) => ({ thing: 'kit' as const, id, ...title, reviewed })),
  ];
  return act.db.transaction(async (tx) => {
    const changed = await putTranslatedTitles(tx, language, titles);
    if (changed.length > 0)
      await touch(tx, 'struggles', 'library', ...changed.map(({ thing, id }) => `${thing}:${id}`));
    return changed.length;
  });
};
