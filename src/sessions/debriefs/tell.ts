import type { Actor } from '../../identity/index.ts';
import { plannedByCode } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import { Invalid, permit, requireNone } from '../../platform/errors.ts';
import type { Opened } from '../running/exchange.ts';
import { mustFit } from '../running/key.ts';
import { hashOf, newTelling } from '../runs/link.ts';
import { runsSession, sessionToChange } from '../trainings/store.ts';
import { tellOfSession } from './evidence.ts';
import type { Debriefed } from './forms.ts';
import { takesDebriefs } from './policy.ts';
import { debriefsOf, putDebrief, toldBefore } from './store.ts';

/** Of one session: those who led it are two, three at most, and each has a phone or two. */
const DEBRIEFS_MAX = 8;

/**
 * Takes how a session went, from a phone that holds its key: evidence of the kit, as one run with the words of each who told.
 * The same form sent again, or the same person telling again, is the same debrief, with what it says now.
 * Errors: NotFound (another key), NotYet (before it began, or long after), Invalid (more tell of it than can have led it).
 */
export const tellDebrief = (act: Act<Actor>, { id, key }: Opened, form: Debriefed): Promise<void> =>
  act.db.transaction(async (tx) => {
    mustFit(tx, id, key);
    const session = await sessionToChange(tx, id);
    requireNone(takesDebriefs(session, act.now) ? [] : ['debriefTaken']);
    const personId = (await runsSession(tx, act.actor, id)) ? act.actor.id : null;
    const numberHash = hashOf(form.telling ?? newTelling());
    const before = await toldBefore(tx, { sessionId: id, personId, numberHash });
    const all = await debriefsOf(tx, id);
    if (!before && all.length >= DEBRIEFS_MAX) throw new Invalid('More tell of this session than can have led it.');
    const words = all.map((one) => (one.id === before ? (form.words ?? null) : one.words));
    const planned = await plannedByCode(tx, session.code);
    const said = before ? words : [...words, form.words ?? null];
    const runId = await tellOfSession(tx, act, session, {
      planned,
      words: said,
      people: form.people,
      steps: form.steps,
    });
    permit(runId !== undefined);
    const { went, time: keptTime = null, again = null, words: own = null, about = null } = form;
    const one = { sessionId: id, runId, personId, numberHash, went, keptTime, again, words: own, about, now: act.now };
    await putDebrief(tx, one, before);
  });
