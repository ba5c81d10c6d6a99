import { z } from 'zod';
import { paths } from '../../../src/paths.ts';
import { aSession } from '../../../src/sessions/trainings/a-session.testing.ts';
import type { NewSession } from '../../../src/sessions/trainings/store.ts';
import { type Cast, everyone, type Rights, right } from './right.ts';

const gone = 'x'.repeat(43);
const HOUR_MS = 60 * 60 * 1000;

/** A session that the owner leads, in ten days; negative hours: it has begun. */
const led = (cast: Cast, more: Partial<NewSession> = {}, inHours = 240): Promise<string> => {
  const startsAt = new Date(cast.house.now().getTime() + inHours * HOUR_MS);
  const endsAt = new Date(startsAt.getTime() + 2 * HOUR_MS);
  return aSession(cast.db, cast.owner, { startsAt, endsAt, now: cast.house.now(), ...more });
};

const of =
  (path: (id: string) => string, fields?: Record<string, string>, more: Partial<NewSession> = {}, inHours?: number) =>
  async (cast: Cast) => ({ path: path(await led(cast, more, inHours)), ...(fields && { fields }) });

const task = async (cast: Cast) => {
  const id = await led(cast);
  await cast.house.as(cast.owner).post(paths.sessionTasks(id), { needs: 'fares' });
  const row = await cast.db.one(z.object({ id: z.uuid() }))`select id from session_task where session_id = ${id}`;
  return { path: paths.sessionTaskDone(id, row.id), fields: {} };
};

const change = { when: '12 January 2027, 7 pm', outcode: 'LS1', chairs: '12' };
const signUp = { name: 'Bo', email: 'bo@rights.test', language: 'en' };

/** Trainings: open ones are everybody's to see and join; only whoever runs one, or a steward, changes it; lists are the runners' alone. */
export const trainings: Rights = {
  'GET /sessions': everyone(200, () => ({ path: paths.sessions })),
  'GET /sessions.atom': everyone(200, () => ({ path: paths.sessionsFeed })),
  'GET /sessions.ics': everyone(200, () => ({ path: paths.sessionsCalendar })),
  'GET /sessions/new': right([303, 404, 404, 404, 200], () => ({ path: paths.newSession })),
  'POST /sessions': right([404, 404, 404, 404, 303], ({ there }) => ({
    path: paths.sessions,
    fields: { ...change, kit: there.kits[0]?.slug ?? '', audience: 'open', language: 'en' },
  })),
  'GET /sessions/:file': everyone(200, ({ there }) => ({ path: paths.sessionFile(`${there.sessions[0]}.ics`) })),
  // For the network: whoever signed in.
  'GET /sessions/:id': right([404, 200, 200, 200, 200], of(paths.session, undefined, { audience: 'network' })),
  'GET /sessions/:id/poster.pdf': right(
    [404, 200, 200, 200, 200],
    of(paths.sessionPoster, undefined, { audience: 'network' }),
  ),
  'GET /sessions/:id/wrong': right(
    [404, 200, 200, 200, 200],
    of(paths.sessionWrong, undefined, { audience: 'network' }),
  ),
  'POST /sessions/:id/sign-ups': right([404, 303, 303, 303, 303], of(paths.signUps, signUp, { audience: 'network' })),
  'GET /sessions/:id/sign-ups/sent': everyone(200, of(paths.signUpSent)),
  'GET /sessions/:id/edit': right([303, 200, 404, 404, 200], of(paths.sessionEdit)),
  'POST /sessions/:id/edit': right([404, 303, 404, 404, 303], of(paths.sessionEdit, change)),
  'GET /sessions/:id/cancellation': right([303, 200, 404, 404, 200], of(paths.sessionCancellation)),
  'POST /sessions/:id/cancellation': right([404, 303, 404, 404, 303], of(paths.sessionCancellation, {})),
  'POST /sessions/:id/heads': right([404, 303, 404, 404, 303], of(paths.sessionHeads, { heads: '12' })),
  // What people need and who they are is for whoever runs it, not for stewards.
  'POST /sessions/:id/tasks': right([404, 303, 404, 404, 404], of(paths.sessionTasks, { needs: 'fares' })),
  'POST /sessions/:id/tasks/:task/done': right([404, 303, 404, 404, 404], task),
  'GET /sessions/:id/door': right([303, 200, 404, 404, 404], of(paths.sessionDoor)),
  'GET /sessions/:id/closing': right([303, 200, 404, 404, 404], of(paths.sessionClosing, undefined, {}, -1)),
  'POST /sessions/:id/closing': right([404, 303, 404, 404, 404], of(paths.sessionClosing, { came: '9' }, {}, -1)),
  'GET /sign-ups/:token': everyone(410, () => ({ path: paths.signUp(gone) })),
  'GET /sign-ups/:token/session.ics': everyone(410, () => ({ path: paths.signUpCalendar(gone) })),
  'POST /sign-ups/:token/confirmation': everyone(410, () => ({ path: paths.signUpConfirmation(gone), fields: {} })),
  'POST /sign-ups/:token/needs': everyone(410, () => ({ path: paths.signUpNeeds(gone), fields: {} })),
  'POST /sign-ups/:token/still': everyone(410, () => ({ path: paths.signUpStill(gone), fields: {} })),
  'POST /sign-ups/:token/leaving': everyone(410, () => ({ path: paths.signUpLeaving(gone), fields: {} })),
};
