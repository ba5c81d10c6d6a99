import { randomUUID } from 'node:crypto';
import { paths } from '../../../src/paths.ts';
import { aFacilitator } from '../../../src/pathway/a-facilitator.testing.ts';
import { beginPathway } from '../../../src/pathway/facilitators/begin.ts';
import { addWatching } from '../../../src/pathway/observing/store.ts';
import { type Cast, everyone, type Rights, right } from './right.ts';

const at = (path: string) => () => ({ path });
const press =
  (path: string, fields: Record<string, string> = {}) =>
  () => ({ path, fields });
const gone = 'x'.repeat(43);

/** The owner is on the pathway, and asks for something. */
const asOwner = (path: string, fields?: Record<string, string>) => async (cast: Cast) => {
  await beginPathway({ actor: cast.owner.actor, db: cast.db, now: cast.house.now() }, { language: 'en' });
  return fields ? { path, fields } : { path };
};

/** Somebody asks to be watched: the owner is a mentor. */
const asMentor = (fields?: Record<string, string>) => async (cast: Cast) => {
  const person = await aFacilitator(cast.db, { coLed: 2 });
  const now = cast.house.now();
  const id = await cast.db.transaction(async (tx) => {
    await tx.run`
      insert into mentorship (person_id, from_at, until_at, by_ids)
      values (${cast.owner.id}, ${now}, ${new Date('2028-11-24T19:00:00Z')}, ${[]}::uuid[])`;
    return addWatching(tx, person.id, 'first-steps', now);
  });
  const path = paths.watchingYes(id ?? '');
  return fields ? { path, fields } : { path };
};

const OFFERING = { 'reach-km': '20', languages: 'en', setting: 'either', 'limit-month': '1' };
const CLAIM = {
  name: 'Marcia',
  words: 'I led the tutors’ course for four years.',
  level: 'first-steps',
  'email-1': 'one@rights.test',
  'email-2': 'two@rights.test',
};

/** How somebody comes to lead trainings. */
export const pathway: Rights = {
  'GET /facilitate': everyone(200, at(paths.facilitate)),
  // A reader signs in first.
  'POST /facilitate/beginning': right([303, 303, 303, 303, 303], press(paths.beginning)),
  'POST /facilitate/first': right([404, 404, 404, 404, 303], () => ({
    path: paths.firstFacilitators,
    fields: { emails: `${randomUUID()}@rights.test` },
  })),
  'GET /facilitate/first/:token': everyone(410, at(paths.firstFacilitator(gone))),
  'POST /facilitate/first/:token': everyone(410, press(paths.firstFacilitator(gone))),
  'POST /facilitate/wishes': everyone(303, () => ({
    path: paths.wishes,
    fields: { email: `${randomUUID()}@rights.test`, outcode: 'B29', setting: 'either' },
  })),
  'GET /facilitate/wishes/:token': everyone(410, at(paths.wishConfirmation(gone))),
  'POST /facilitate/wishes/:token': everyone(410, press(paths.wishConfirmation(gone))),
  'POST /facilitate/wishes/:token/ending': everyone(410, press(paths.wishEnding(gone))),
  'GET /facilitate/time/:token': everyone(410, at(paths.availability(gone))),
  'POST /facilitate/time/:token': everyone(410, press(paths.availability(gone), { answer: 'yes' })),
  'GET /facilitate/vouching/:token': everyone(410, at(paths.vouching(gone))),
  'POST /facilitate/vouching/:token': everyone(410, press(paths.vouching(gone))),
  'GET /facilitate/brought/:token': everyone(410, at(paths.broughtIn(gone))),
  'POST /facilitate/brought/:token': everyone(410, press(paths.broughtIn(gone))),
  'GET /admin/facilitators': right([303, 404, 404, 404, 200], at(paths.bringing)),
  'POST /admin/facilitators/preview': right(
    [404, 404, 404, 404, 200],
    press(paths.bringingPreview, { rows: 'email\none@rights.test' }),
  ),
  'POST /admin/facilitators': right(
    [404, 404, 404, 404, 303],
    press(paths.bringing, { rows: 'email\none@rights.test' }),
  ),
  'GET /me/pathway': right([303, 200, 200, 200, 200], at(paths.mePathway)),
  'POST /me/pathway/offering': right([404, 303, 404, 404, 404], asOwner(paths.meOffering, OFFERING)),
  'POST /me/pathway/pause': right([404, 303, 404, 404, 404], asOwner(paths.meLeadingPause, { months: '1' })),
  'POST /me/pathway/pause/ending': right([404, 303, 404, 404, 404], asOwner(paths.meLeadingPauseEnd, {})),
  'POST /me/pathway/stopping': right([404, 303, 404, 404, 404], asOwner(paths.meLeadingStop, {})),
  'POST /me/pathway/time': right(
    [404, 303, 404, 404, 404],
    asOwner(paths.meAvailability, { month: '2026-12-01', answer: 'yes' }),
  ),
  'POST /me/pathway/elsewhere': right([404, 303, 404, 404, 404], asOwner(paths.claims, CLAIM)),
  'POST /me/pathway/elsewhere/withdrawal': right([404, 303, 303, 303, 303], press(paths.claimWithdrawal)),
  // Who is on the pathway has not led enough yet, and is told so.
  'POST /me/pathway/watching': right([404, 409, 404, 404, 404], asOwner(paths.watchings, { of: 'first-steps' })),
  'POST /me/pathway/watching/withdrawal': right([404, 303, 303, 303, 303], press(paths.watchingWithdrawal)),
  'GET /me/pathway/watching/:id/yes': right([303, 200, 404, 404, 404], asMentor()),
  'POST /me/pathway/watching/:id/yes': right([404, 303, 404, 404, 404], asMentor({ words: 'Tuesdays.' })),
  'GET /me/pathway/observations/:person': right([303, 404, 404, 404, 404], ({ other }) => ({
    path: paths.observation(other.id),
  })),
  'POST /me/pathway/observations/:person': right([404, 404, 404, 404, 404], ({ other }) => ({
    path: paths.observation(other.id),
    fields: {},
  })),
};
