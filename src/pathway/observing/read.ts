import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { mayMentor } from '../policy.ts';
import { mentorsNow } from '../sign-offs/store.ts';
import type { Of } from './forms.ts';
import { watchedBy } from './observe.ts';
import { type Asked, publicNameOf, type WatchingId, watchingsFor } from './store.ts';

/** The form in which somebody writes down what they saw. Errors: NotFound for whoever has no right to. */
export const readObservation = async (
  { actor, db, now }: Act<Actor>,
  personId: string,
): Promise<{ personId: string; publicName: string | null; of: Of }> => {
  const watched = await watchedBy(db, actor, personId, now);
  permit(watched !== undefined);
  return { personId, publicName: await publicNameOf(db, personId), of: watched.of };
};

/** Somebody who asks to be watched, for a mentor. Errors: NotFound for others, and once another mentor said yes. */
export const readWatching = async ({ actor, db, now }: Act<Actor>, id: WatchingId): Promise<Asked> => {
  permit(mayMentor(actor, await mentorsNow(db, now)));
  const asked = (await watchingsFor(db, actor.id)).find((one) => one.id === id);
  permit(asked !== undefined);
  return asked;
};
