import { paths } from '../../../src/paths.ts';
import { codeOfSession } from '../../../src/sessions/evaluations/code.ts';
import { aSession } from '../../../src/sessions/trainings/a-session.testing.ts';
import { type Cast, everyone, type Rights, right } from './right.ts';

const HOUR_MS = 60 * 60 * 1000;

/** A session that the owner leads; it began an hour ago. */
const begun = ({ db, house, owner }: Cast) => {
  const startsAt = new Date(house.now().getTime() - HOUR_MS);
  const endsAt = new Date(startsAt.getTime() + 2 * HOUR_MS);
  return aSession(db, owner, { startsAt, endsAt, now: house.now() });
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
};
