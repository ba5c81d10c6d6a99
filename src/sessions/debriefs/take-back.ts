import type { Actor } from '../../identity/index.ts';
import { forgetWords, plannedByCode } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { dropRun, RunId, suggestionOf } from '../runs/store.ts';
import { runsSession, type SessionId, sessionToChange } from '../trainings/store.ts';
import { tellOfSession } from './evidence.ts';
import { putSessionRun } from './runs.store.ts';
import { type DebriefId, debriefsOf, dropDebrief } from './store.ts';

/**
 * Takes back what one told of a session: their words go, from what was suggested of them too; once nobody tells of it any
 * more, it counts as evidence no longer. Twice is harmless. Errors: NotFound (not theirs; one told by nobody known is anybody's who runs it).
 */
export const takeBackDebrief = (act: Act<Actor>, id: SessionId, debriefId: DebriefId): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(await runsSession(tx, act.actor, id));
    const session = await sessionToChange(tx, id);
    const all = await debriefsOf(tx, id);
    const own = all.find((one) => one.id === debriefId);
    if (!own) return;
    permit(own.personId === null || own.personId === act.actor.id);
    const runId = RunId.parse(own.runId);
    const ofRun = own.words === null ? undefined : await suggestionOf(tx, runId);
    for (const proposalId of new Set([own.proposalId, ofRun])) if (proposalId) await forgetWords(tx, proposalId);
    await dropDebrief(tx, debriefId);
    const left = all.filter((one) => one !== own).map(({ words }) => words);
    const planned = await plannedByCode(tx, session.code);
    await tellOfSession(tx, act, session, { planned, words: left, people: undefined, steps: [] });
    if (left.length > 0) return;
    await putSessionRun(tx, id, null);
    await dropRun(tx, runId);
  });
