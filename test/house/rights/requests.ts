import { randomUUID } from 'node:crypto';
import { anyone, makeLink } from '../../../src/identity/index.ts';
import { paths } from '../../../src/paths.ts';
import { ASKED, anOffer, aRequest } from '../../../src/sessions/matching/a-request.testing.ts';
import { acceptOffer } from '../../../src/sessions/matching/answer.ts';
import { addQuestion, questionsOf } from '../../../src/sessions/matching/questions.store.ts';
import { offersOf } from '../../../src/sessions/matching/store.ts';
import { REQUEST_CONFIRMATION } from '../../../src/sessions/requests/ask.ts';
import type { Fields } from '../house.ts';
import { type Cast, everyone, type Rights, right } from './right.ts';

const TIMES = ['2027-01-12T19:00:00.000Z'];

const requestOf = ({ db, owner, house }: Cast): Promise<string> => aRequest(db, owner, { now: house.now() });

const offerOf = async (cast: Cast): Promise<string> => {
  const { db, other, house } = cast;
  return anOffer(db, { requestId: await requestOf(cast), personId: other.id, now: house.now() });
};

const accepted = async (cast: Cast): Promise<string> => {
  const token = await offerOf(cast);
  const act = { actor: anyone, db: cast.db, now: cast.house.now() };
  await acceptOffer(act, token, { time: TIMES.map((at) => new Date(at)), kit: null });
  return token;
};

const confirmationOf = async (cast: Cast): Promise<string> => {
  const { db, owner, house } = cast;
  const requestId = await requestOf(cast);
  const act = { actor: anyone, db, now: house.now() };
  return db.transaction((tx) =>
    makeLink(tx, act, { purpose: REQUEST_CONFIRMATION, personId: owner.id, facts: { requestId }, days: 1 }),
  );
};

const questionIn = async (cast: Cast): Promise<string> => {
  const { db, other, house } = cast;
  const requestId = await requestOf(cast);
  await anOffer(db, { requestId, personId: other.id, now: house.now() });
  const [offer] = await offersOf(db, requestId);
  const questionSealed = db.sealer.seal('request_question.question_sealed', 'A kettle?');
  await addQuestion(db, { requestId, offerId: offer?.id ?? '', questionSealed, now: house.now() });
  const [question] = await questionsOf(db, requestId);
  return paths.requestAnswer(requestId, question?.id ?? '');
};

type Keyed = (key: string) => string;
const mine = (path: Keyed, fields?: Fields) => async (cast: Cast) => ({
  path: path(await requestOf(cast)),
  ...(fields && { fields }),
});
const byLink = (path: Keyed, fields?: Fields) => async (cast: Cast) => ({
  path: path(await offerOf(cast)),
  ...(fields && { fields }),
});

/** Asking for a training is for everybody; its page for whoever asked and for stewards, and by the secret of a link. */
export const requests: Rights = {
  'GET /host': everyone(200, () => ({ path: paths.host })),
  'POST /host': everyone(303, () => ({
    path: paths.host,
    fields: { ...ASKED, email: `${randomUUID()}@people.test` },
  })),
  'GET /host/sent': everyone(200, () => ({ path: paths.hostSent })),
  'GET /host/confirmation/:token': everyone(200, async (cast) => ({
    path: paths.requestConfirmation(await confirmationOf(cast)),
  })),
  'POST /host/confirmation/:token': everyone(303, async (cast) => ({
    path: paths.requestConfirmation(await confirmationOf(cast)),
    fields: {},
  })),
  'GET /requests/:key': right([404, 200, 404, 404, 200], mine(paths.request)),
  'GET /requests/:key/change': right([404, 200, 404, 404, 200], mine(paths.requestChange)),
  'POST /requests/:key/change': right([404, 303, 404, 404, 303], mine(paths.requestChange, { ...ASKED })),
  'POST /requests/:key/cancellation': right([404, 303, 404, 404, 303], mine(paths.requestCancellation, {})),
  'POST /requests/:key/widening': right([404, 303, 404, 404, 303], mine(paths.requestWidening, { by: 'online' })),
  'POST /requests/:key/questions/:question': right([404, 303, 404, 404, 303], async (cast) => ({
    path: await questionIn(cast),
    fields: { answer: 'There is one.' },
  })),
  // Nobody of that id can be asked: a steward is told so.
  'POST /requests/:key/choice': right(
    [404, 404, 404, 404, 422],
    mine(paths.requestChoice, { person: randomUUID(), why: 'They know the estate.' }),
  ),
  'GET /admin/requests': right([303, 404, 404, 404, 200], () => ({ path: paths.adminRequests })),
  'POST /admin/requests/holds': right([404, 404, 404, 404, 303], ({ other }) => ({
    path: paths.adminHolds,
    fields: { person: other.id, why: 'It is looked into.' },
  })),
  'POST /admin/requests/holds/:person/ending': right([404, 404, 404, 404, 303], ({ other }) => ({
    path: paths.adminHoldEnding(other.id),
    fields: {},
  })),
  'GET /offers/:token': everyone(200, byLink(paths.offer)),
  'POST /offers/:token/acceptance': everyone(303, byLink(paths.offerAcceptance, { time: TIMES })),
  'POST /offers/:token/refusal': everyone(303, byLink(paths.offerRefusal, {})),
  'POST /offers/:token/drop-out': everyone(303, async (cast) => ({
    path: paths.offerDropOut(await accepted(cast)),
    fields: {},
  })),
  'POST /offers/:token/questions': everyone(303, byLink(paths.offerQuestions, { question: 'Is there a kettle?' })),
};
