import type { Actor } from '../../identity/index.ts';
import { newestSteps, suggestWithin } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import type { Language } from '../../platform/words/language.ts';
import type { ToldValues } from './forms.ts';
import { mayReadTold } from './policy.ts';
import { addRunSuggestion, toldToTurn } from './store.ts';
import { words } from './words.ts';

export type Turned = { ok: true; proposalId: string } | { ok: false; field: string; key: string };

/** What is suggested of a line that was told: for which kit, in which words, why, and in whose name. */
export interface ToldSuggestion {
  slug: string;
  values: ToldValues;
  why: string;
  credit: string;
  language: Language;
}

/** Makes a suggestion of words that were told; the kit's people write it down. Refused: a step that the kit no longer has. */
export const suggestToldWords = async (
  tx: Tx,
  act: Act<Actor>,
  { slug, values, why, credit, language }: ToldSuggestion,
): Promise<Turned> => {
  const { base, steps } = await newestSteps(tx, slug);
  if (values.step !== '' && !steps.some(({ id }) => id === values.step))
    return { ok: false, field: 'step', key: 'stepGone' };
  const proposed = await suggestWithin(tx, act, slug, {
    base,
    source: undefined,
    words: values.words,
    about: values.step || undefined,
    why,
    credit,
    email: undefined,
    origin: 'words',
    language,
  });
  permit(proposed.ok);
  return { ok: true, proposalId: proposed.id };
};

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
    const { why, credit } = words[language];
    const turned = await suggestToldWords(tx, act, { slug, values, why, credit, language });
    if (turned.ok) await addRunSuggestion(tx, { runId, proposalId: turned.proposalId, now: act.now });
    return turned;
  });
