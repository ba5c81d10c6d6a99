import type { Actor } from '../../identity/index.ts';
import { suggestWithin } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { saidDay } from '../../platform/words/dates.ts';
import type { Language } from '../../platform/words/language.ts';
import { mayReadTold } from './policy.ts';
import { addRunSuggestion, toldToTurn } from './store.ts';
import { words } from './words.ts';

/**
 * A reviewer makes a suggestion of a line that somebody told after a session: it stands under the name of "someone who ran
 * it", and the kit's people write it down. Twice is once. Resolves to the proposal. Errors: NotFound (or no reviewer).
 */
export const suggestFromRun = (act: Act<Actor>, runId: string, language: Language): Promise<string> =>
  act.db.transaction(async (tx) => {
    permit(mayReadTold(act.actor));
    const told = await toldToTurn(tx, runId);
    if (told.proposalId) return told.proposalId;
    const t = words[language];
    const proposed = await suggestWithin(tx, act, told.slug, {
      base: told.base,
      source: undefined,
      words: told.words,
      why: t.why(t.ran(saidDay(language, new Date(`${told.ranOn}T12:00:00Z`)))),
      credit: t.credit,
      email: undefined,
      origin: 'words',
      language,
    });
    permit(proposed.ok);
    await addRunSuggestion(tx, { runId, proposalId: proposed.id, now: act.now });
    return proposed.id;
  });
