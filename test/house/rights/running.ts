import { paths } from '../../../src/paths.ts';
import { aSession } from '../../../src/sessions/trainings/a-session.testing.ts';
import { type Cast, type Rights, right } from './right.ts';

const made = ({ db, house, owner }: Cast) => aSession(db, owner, { now: house.now() });
const noTaps = { clock: '1', after: '0', taps: '[]' };

/** A session as it runs: for those who lead it or answer for it, and nobody else. */
export const running: Rights = {
  'GET /sessions/:id/run': right([303, 200, 404, 404, 404], async (cast) => ({
    path: paths.sessionRun(await made(cast)),
  })),
  'GET /sessions/:id/run/taps': right([404, 200, 404, 404, 404], async (cast) => {
    const id = await made(cast);
    const tap = {
      id: crypto.randomUUID(),
      phone: crypto.randomUUID(),
      count: 1,
      at: 1,
      from: -1,
      cuts: 0,
      what: { kind: 'start', plannedAt: 1 },
    };
    // Something to hear: who hears nothing waits.
    await cast.house.as(cast.owner).post(paths.sessionTaps(id), { ...noTaps, taps: JSON.stringify([tap]) });
    return { path: `${paths.sessionTaps(id)}?after=0` };
  }),
  'POST /sessions/:id/run/taps': right([404, 200, 404, 404, 404], async (cast) => ({
    path: paths.sessionTaps(await made(cast)),
    fields: noTaps,
  })),
};
