import type { APerson } from '../../identity/a-person.testing.ts';
import { hashOf, newToken } from '../../identity/index.ts';
import type { Db } from '../../platform/db/db.ts';
import { askForTraining } from '../requests/ask.ts';
import { hostForm } from '../requests/forms.ts';
import type { RequestId } from '../requests/store.ts';
import { addOffer, addOfferLink } from './store.ts';

/** What a tenants' group near the middle of Birmingham types. */
export const ASKED = {
  kit: 'six-points',
  group: 'Cradley Road Tenants',
  kind: 'tenants',
  people: '15',
  outcode: 'B1',
  when: ['2027-01-12T19:00', '2027-01-14T19:00'],
  language: 'en',
  access: 'Step-free.',
  name: 'Jean',
} as const;

let nth = 0;

/** A request of somebody who is signed in, for tests; another each time. */
export const aRequest = async (
  db: Db,
  host: APerson,
  { now, ...but }: { now: Date } & Record<string, string | readonly string[] | Date>,
): Promise<RequestId> => {
  nth += 1;
  const asked = hostForm(now, { needsEmail: false }).parse({ ...ASKED, access: `Step-free ${nth}.`, ...but });
  const done = await askForTraining({ actor: host.actor, db, now }, asked, 'en');
  if (!done.ok) throw new Error(`It was refused: ${done.field}`);
  return done.id;
};

/** Somebody is asked to lead, for tests; resolves to the secret of the link in their letter. */
export const anOffer = async (
  db: Db,
  { requestId, personId, now }: { requestId: string; personId: string; now: Date },
): Promise<string> => {
  const token = newToken();
  const answerBy = new Date(now.getTime() + 3 * 24 * 60 * 60 * 1000);
  await db.transaction(async (tx) => {
    const id = await addOffer(tx, {
      requestId,
      sessionId: null,
      personId,
      part: 'leads',
      online: false,
      reasons: [{ key: 'signed-off' }],
      now,
      answerBy,
      chosenBy: null,
      whySealed: null,
    });
    await addOfferLink(tx, id, hashOf(token), now);
  });
  return token;
};
