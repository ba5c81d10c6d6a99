import type { Actor } from '../../identity/index.ts';
import type { Planned } from '../../library/index.ts';
import { plannedByCode } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { NotFound, permit } from '../../platform/errors.ts';
import type { Language } from '../../platform/words/language.ts';
import { whatHappened } from '../runs/evidence.ts';
import type { ToldValues } from '../told/forms.ts';
import { addRunSuggestion } from '../told/store.ts';
import { suggestToldWords, type Turned } from '../told/suggest.ts';
import { words as told } from '../told/words.ts';
import { runsSession, type SessionId, sessionToChange } from '../trainings/store.ts';
import { addDebriefSuggestion, type DebriefId, debriefsOf, minutesTaken } from './store.ts';
import { words } from './words.ts';

type PlannedStep = Planned['steps'][number];

/** What is known of a step: how long it took that time and is planned for, and how long it has taken by all that was told. */
const evidenceFor = async (tx: Tx, runId: string, step: PlannedStep, language: Language): Promise<string[]> => {
  const t = words[language];
  if (!step.from) return [];
  const { kitId, stepId } = step.from;
  const took = await minutesTaken(tx, { runId, kitId, stepId });
  const range = (await whatHappened(tx, kitId)).steps.get(stepId)?.minutes;
  return [
    ...(took === undefined ? [] : [t.took(took, step.step.minutes)]),
    ...(range ? [t.range(range.count, range.low, range.high)] : []),
  ];
};

/**
 * Makes a suggestion of what one of those who led a session told: in the words left of it, on the step it is about, with
 * what is known of that step. Twice is once. Refused: a step that the kit no longer has. Errors: NotFound.
 */
export const suggestFromDebrief = (
  act: Act<Actor>,
  id: SessionId,
  { debriefId, values, language }: { debriefId: DebriefId; values: ToldValues; language: Language },
): Promise<Turned> =>
  act.db.transaction(async (tx) => {
    permit(await runsSession(tx, act.actor, id));
    const session = await sessionToChange(tx, id);
    const debrief = (await debriefsOf(tx, id)).find((one) => one.id === debriefId);
    if (!debrief || debrief.words === null) throw new NotFound();
    if (debrief.proposalId) return { ok: true, proposalId: debrief.proposalId };
    const planned = await plannedByCode(tx, session.code);
    const step = planned.steps.find(({ key, from }) => from && key === values.step);
    if (values.step !== '' && !step) return { ok: false, field: 'step', key: 'stepGone' };
    const known = step ? await evidenceFor(tx, debrief.runId, step, language) : [];
    const turned = await suggestToldWords(tx, act, {
      slug: step?.from?.slug ?? planned.slug,
      values: { words: values.words, step: step?.from?.stepId ?? '' },
      why: [words[language].why, ...known].join(' '),
      credit: told[language].credit,
      language,
    });
    if (!turned.ok) return turned;
    const { proposalId } = turned;
    await addDebriefSuggestion(tx, { debriefId, proposalId, now: act.now });
    await addRunSuggestion(tx, { runId: debrief.runId, proposalId, now: act.now });
    return turned;
  });
