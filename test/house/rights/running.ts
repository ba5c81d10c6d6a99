import { paths } from '../../../src/paths.ts';
import { runKeyOf } from '../../../src/sessions/running/key.ts';
import { aSession } from '../../../src/sessions/trainings/a-session.testing.ts';
import { type Cast, everyone, type Rights, right } from './right.ts';

const made = ({ db, house, owner }: Cast) => aSession(db, owner, { now: house.now() });
const opened = async (cast: Cast): Promise<[string, string]> => {
  const id = await made(cast);
  return [id, runKeyOf(cast.db, id)];
};
const noTaps = { clock: '1', after: '0', taps: '[]' };
const aTap = { phone: crypto.randomUUID(), count: 1, at: 1, from: -1, cuts: 0, what: { kind: 'start', plannedAt: 1 } };

/** A session as it runs: its key is given to those who lead it or answer for it; then whoever holds the key taps. */
export const running: Rights = {
  'GET /power-map': everyone(200, () => ({ path: paths.powerMap })),
  'GET /sessions/:id/run': right([303, 303, 404, 404, 404], async (cast) => ({
    path: paths.sessionRun(await made(cast)),
  })),
  'GET /sessions/:id/run/:key': everyone(200, async (cast) => ({ path: paths.sessionPhone(...(await opened(cast))) })),
  'GET /sessions/:id/run/:key/taps': everyone(200, async (cast) => {
    const path = paths.sessionTaps(...(await opened(cast)));
    // Something to hear: who hears nothing waits.
    const taps = JSON.stringify([{ ...aTap, id: crypto.randomUUID() }]);
    await cast.house.post(path, { ...noTaps, taps });
    return { path };
  }),
  'POST /sessions/:id/run/:key/taps': everyone(200, async (cast) => ({
    path: paths.sessionTaps(...(await opened(cast))),
    fields: noTaps,
  })),
};
