import { z } from 'zod';
import { paths } from '../../../src/paths.ts';
import { codeOfSession } from '../../../src/sessions/evaluations/code.ts';
import { runKeyOf } from '../../../src/sessions/running/key.ts';
import { aSession } from '../../../src/sessions/trainings/a-session.testing.ts';
import { type Cast, everyone, type Rights, right } from './right.ts';

const HOUR_MS = 60 * 60 * 1000;

/** A session that the owner leads; it began an hour ago. */
const begun = ({ db, house, owner }: Cast) => {
  const startsAt = new Date(house.now().getTime() - HOUR_MS);
  const endsAt = new Date(startsAt.getTime() + 2 * HOUR_MS);
  return aSession(db, owner, { startsAt, endsAt, now: house.now() });
};

const opened = async (cast: Cast): Promise<[string, string]> => {
  const id = await begun(cast);
  return [id, runKeyOf(cast.db, id)];
};

const Told = z.object({ id: z.uuid() });

/** What the owner told of a session that they led. */
const told = async (cast: Cast): Promise<[string, string]> => {
  const [id, key] = await opened(cast);
  const fields = { went: 'well', words: 'Say the minutes aloud.' };
  await cast.house.as(cast.owner).post(paths.debriefPhone(id, key), fields);
  return [id, (await cast.db.one(Told)`select id from debrief where session_id = ${id}`).id];
};

/** What was learned at a session: whoever has the address hands in a sheet; who leads it reads the answers. */
export const learning: Rights = {
  'GET /v/:code': everyone(303, async (cast) => ({ path: paths.evaluationCode(codeOfSession(await begun(cast))) })),
  'GET /sessions/:id/evaluation': everyone(200, async (cast) => ({ path: paths.evaluation(await begun(cast)) })),
  'POST /sessions/:id/evaluation': everyone(303, async (cast) => ({
    path: paths.evaluation(await begun(cast)),
    fields: { q1: '4' },
  })),
  'GET /sessions/:id/evaluation/thanks': everyone(200, async (cast) => ({
    path: paths.evaluationThanks(await begun(cast)),
  })),
  'GET /sessions/:id/evaluation/answers': right([303, 200, 404, 404, 404], async (cast) => ({
    path: paths.evaluationAnswers(await begun(cast)),
  })),
  // Until somebody has told, it leads on to the form.
  'GET /sessions/:id/debrief': right([303, 200, 404, 404, 404], async (cast) => ({
    path: paths.debrief((await told(cast))[0]),
  })),
  'GET /sessions/:id/debrief/:key': everyone(200, async (cast) => ({
    path: paths.debriefPhone(...(await opened(cast))),
  })),
  'POST /sessions/:id/debrief/:key': everyone(303, async (cast) => ({
    path: paths.debriefPhone(...(await opened(cast))),
    fields: { went: 'well' },
  })),
  'GET /sessions/:id/debrief/:key/thanks': everyone(200, async (cast) => ({
    path: paths.debriefThanks(...(await opened(cast))),
  })),
  'POST /sessions/:id/debriefs/:debrief/suggestion': right([404, 303, 404, 404, 404], async (cast) => ({
    path: paths.debriefSuggestion(...(await told(cast))),
    fields: { words: 'Say the minutes aloud.', step: '' },
  })),
  'POST /sessions/:id/debriefs/:debrief/erasure': right([404, 303, 404, 404, 404], async (cast) => ({
    path: paths.debriefErasure(...(await told(cast))),
    fields: {},
  })),
};
