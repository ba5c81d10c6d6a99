import type { Actor } from '../../identity/index.ts';
import { newestSteps, suggestWithin } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import type { Language } from '../../platform/words/language.ts';
import type { ToldValues } from './forms.ts';
import { mayReadTold } from './policy.ts';
import { addRunSuggestion, toldToTurn } from './store.ts';
import { words } from './words.ts';

export type Turned = { ok: true; proposalId: string } | { ok: false; field: string; key: string };

/**
 * A reviewer makes a suggestion of a line that somebody told after a session: in the words that the reviewer leaves of it,
 * under the name of "someone who ran it"; the kit's people write it down. Twice is once. Refused: a step that the kit no
 * longer has. Errors: NotFound (no such line of this kit, or no reviewer).
 */
export const suggestFromRun = (
  act: Act<Actor>,
  { slug, runId, values, language }: { slug: string; runId: string; values: ToldValues; language: Language },
): Promise<Turned> =>
  act.db.transaction(async (tx) => {
    permit(mayReadTold(act.actor));
    const told = await toldToTurn(tx, slug, runId);
    if (told.proposalId) return { ok: true, proposalId: told.proposalId };
    const { base, steps } = await newestSteps(tx, slug);
    if (values.step !== '' && !steps.some(({ id }) => id === values.step))
      return { ok: false, field: 'step', key: 'stepGone' };
    const t = words[language];
    const proposed = await suggestWithin(tx, act, slug, {
      base,
      source: undefined,
      words: values.words,
      about: values.step || undefined,
      why: t.why,
      credit: t.credit,
      email: undefined,
      origin: 'words',
      language,
    });
    permit(proposed.ok);
    await addRunSuggestion(tx, { runId, proposalId: proposed.id, now: act.now });
    return { ok: true, proposalId: proposed.id };
  });
