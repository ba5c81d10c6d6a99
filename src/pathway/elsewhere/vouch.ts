import { type Actor, confirmPerson, peekLink, takeLink, writeTo } from '../../identity/index.ts';
import type { Level } from '../../kit/kit.ts';
import type { Act } from '../../platform/act.ts';
import { open } from '../../platform/crypto/open.ts';
import type { Tx } from '../../platform/db/db.ts';
import { SpentLink } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { ElsewhereVouched, PersonSignedOff, TurnRecorded } from '../events.ts';
import { pathwayLetter } from '../letters.ts';
import { dayOf } from '../months.ts';
import { NAME_FIELD, WORDS_FIELD } from '../sealed.ts';
import { addSignOff, mentorsNow } from '../sign-offs/store.ts';
import { stageOf } from '../standing.store.ts';
import { covers, VOUCHERS } from '../terms.ts';
import { addTurn } from '../turns/store.ts';
import { VOUCHING } from './claim.ts';
import { type Claim, claimById, claimToCount, markCounted, markVouched, vouchedFor } from './store.ts';

export interface VouchingReading {
  token: string;
  name: string;
  words: string;
}

/** What the link in a letter to a voucher opens; nothing changes. Errors: SpentLink. */
export const readVouching = (act: Act<Actor>, token: string): Promise<VouchingReading> =>
  act.db.transaction(async (tx) => {
    const { facts } = await peekLink(tx, act, token, VOUCHING);
    const claim = await claimById(tx, facts.claimId ?? '');
    if (!claim || claim.withdrawnAt) throw new SpentLink();
    const say = (field: string, sealed: Uint8Array): Promise<string> =>
      open(tx, act, { field, of: claim.personId, why: 'shown to whom they asked to vouch' }, sealed);
    return { token, name: await say(NAME_FIELD, claim.nameSealed), words: await say(WORDS_FIELD, claim.wordsSealed) };
  });

/**
 * Anybody can own two addresses, so two strangers' word makes the turns count and no more. It signs off only when whoever vouches
 * is signed off here themselves, for that level: both of them, or a mentor.
 */
const signsOff = async (tx: Tx, vouchers: readonly string[], level: Level, now: Date): Promise<boolean> => {
  const mentors = await mentorsNow(tx, now);
  if (vouchers.some((id) => mentors.includes(id))) return true;
  for (const id of vouchers) if (!covers((await stageOf(tx, id, now)).level, level)) return false;
  return true;
};

const count = async (tx: Tx, act: Act<Actor>, { id, personId, level }: Claim): Promise<void> => {
  const { now } = act;
  const vouchers = await vouchedFor(tx, id);
  if (vouchers.length < VOUCHERS) return;
  await markCounted(tx, id, now);
  const turn = { personId, part: 'elsewhere', sessionId: null, kitId: null, level, onDay: dayOf(now), now } as const;
  const turnId = await addTurn(tx, turn);
  if (turnId) await tell(tx, act, TurnRecorded, { personId, turnId });
  const signed = await signsOff(tx, vouchers, level, now);
  if (signed && (await addSignOff(tx, { personId, level, how: 'vouchers', byIds: vouchers, now })))
    await tell(tx, act, PersonSignedOff, { personId });
  await writeTo(tx, act, personId, {
    purpose: 'pathway',
    rank: 'word',
    letter: (language) => pathwayLetter(language, signed ? 'vouchedAndSigned' : 'vouched'),
  });
};

/** Somebody vouches, by the button behind their link; with the second voucher the turn counts. Errors: SpentLink. */
export const vouchFor = (act: Act<Actor>, token: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await takeLink(tx, act, token, VOUCHING);
    const claim = await claimToCount(tx, facts.claimId ?? '');
    if (!claim || claim.withdrawnAt) throw new SpentLink();
    await confirmPerson(tx, act, personId);
    if (claim.countedAt || !(await markVouched(tx, claim.id, personId, act.now))) return;
    await tell(tx, act, ElsewhereVouched, { personId, claimId: claim.id });
    await count(tx, act, claim);
  });
