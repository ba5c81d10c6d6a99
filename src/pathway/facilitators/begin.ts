import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import type { Language } from '../../platform/words/language.ts';
import { PathwayBegun } from '../events.ts';
import { mayBegin } from '../policy.ts';
import { addFacilitator } from './store.ts';

/** So far, until they say how far. */
export const REACH_KM_FIRST = 20;

/** Puts somebody on the pathway as little as can be asked of anybody: nearby, once a month. Twice is once. */
export const putOnPathway = async (
  tx: Tx,
  act: Act<Actor>,
  { personId, language }: { personId: string; language: Language },
): Promise<void> => {
  const offering = { outcode: null, reachKm: REACH_KM_FIRST, online: false, setting: 'either', limitMonth: 1 } as const;
  if (await addFacilitator(tx, { ...offering, languages: [language], personId, now: act.now }))
    await tell(tx, act, PathwayBegun, { personId });
};

/** Somebody begins. Twice is once. Errors: NotFound when nobody is signed in. */
export const beginPathway = (act: Act<Actor>, { language }: { language: Language }): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor } = act;
    permit(mayBegin(actor));
    await putOnPathway(tx, act, { personId: actor.id, language });
  });
