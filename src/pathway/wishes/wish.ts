import {
  type Actor,
  confirmPerson,
  makeLink,
  peekLink,
  personByEmail,
  takeLink,
  writeTo,
} from '../../identity/index.ts';
import { kitToTrain } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { SpentLink } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { kmBetween } from '../../platform/places/outcodes.ts';
import type { Language } from '../../platform/words/language.ts';
import { WishConfirmed, WishEnded, WishMade } from '../events.ts';
import { wishLetter } from '../letters.ts';
import { DAYS, daysFrom, type Setting } from '../terms.ts';
import type { WishTyped } from './forms.ts';
import { addWish, dropWish, heldSince, keepWish, type Wish, type WishId, wishById, wishesStanding } from './store.ts';

/** The purpose of the link by which a wish is confirmed, kept another year, or ended. */
export const WISH = 'wish';

/** Letters a day to one address about wishes that nobody confirmed: past it none go, and the answer is the same. */
const HELD_A_DAY_MAX = 5;

/** So near is near, in kilometres. */
const NEAR_KM = 25;

const askToConfirm = async (tx: Tx, act: Act<Actor>, personId: string, wishId: WishId): Promise<void> => {
  const token = await makeLink(tx, act, { purpose: WISH, personId, facts: { wishId }, days: DAYS.wishLink });
  await writeTo(tx, act, personId, {
    purpose: WISH,
    rank: 'confirmation',
    once: `wish ${wishId} ${act.now.toISOString().slice(0, 10)}`,
    letter: (theirs) => wishLetter(theirs, 'confirm', token),
  });
};

/**
 * "Tell me when there is one near me", without an account: a letter asks whoever has the address to confirm it. A known address
 * and an unknown one take the same work and get the same answer.
 */
export const makeWish = (act: Act<Actor>, form: WishTyped, language: Language): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { now } = act;
    const personId = await personByEmail(tx, act, { email: form.email, language });
    const kitId = form.kit ? ((await kitToTrain(tx, { slug: form.kit }))?.kitId ?? null) : null;
    const wish = { personId, outcode: form.outcode, setting: form.setting, kitId };
    const wishId = await addWish(tx, { ...wish, now, until: daysFrom(now, DAYS.wishLink) });
    if ((await heldSince(tx, personId, daysFrom(now, -1))) <= HELD_A_DAY_MAX)
      await askToConfirm(tx, act, personId, wishId);
    await tell(tx, act, WishMade, { personId, wishId });
  });

/** What the link in a letter about a wish opens; nothing changes. Errors: SpentLink. */
export const readWish = async (act: Act<Actor>, token: string): Promise<{ token: string; wish: Wish }> => {
  const { facts } = await peekLink(act.db, act, token, WISH);
  const wish = await wishById(act.db, facts.wishId ?? '');
  if (!wish) throw new SpentLink();
  return { token, wish };
};

/** Confirms a wish, or keeps it for another year, by the button behind its link. Errors: SpentLink. */
export const confirmWish = (act: Act<Actor>, token: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await takeLink(tx, act, token, WISH);
    const wish = await wishById(tx, facts.wishId ?? '');
    if (!wish) throw new SpentLink();
    await confirmPerson(tx, act, personId);
    await keepWish(tx, wish.id, act.now, daysFrom(act.now, DAYS.wish));
    await tell(tx, act, WishConfirmed, { personId, wishId: wish.id });
  });

/** Ends a wish by the other button: it is forgotten at once. Errors: SpentLink. */
export const endWish = (act: Act<Actor>, token: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await takeLink(tx, act, token, WISH);
    const wishId = facts.wishId ?? '';
    if (await dropWish(tx, wishId)) await tell(tx, act, WishEnded, { personId, wishId });
  });

/** Who asked to be told of a training like this near there: for whoever announces one, the nearest first. */
export const wishesFor = async (
  tx: Tx,
  { outcode, setting, kitId, now }: { outcode: string; setting: Setting; kitId: string | null; now: Date },
): Promise<{ wishId: string; personId: string; km: number }[]> =>
  (await wishesStanding(tx, { setting, kitId, now }))
    .flatMap(({ id, personId, outcode: theirs }) => {
      const km = kmBetween(outcode, theirs);
      return km !== undefined && km <= NEAR_KM ? [{ wishId: id, personId, km }] : [];
    })
    .sort((one, other) => one.km - other.km);
