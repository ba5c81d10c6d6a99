import { type Actor, makeLink, personByEmail, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit, TooMany } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import type { Language } from '../../platform/words/language.ts';
import { ClaimWithdrawn, ElsewhereClaimed } from '../events.ts';
import { facilitatorToChange } from '../facilitators/store.ts';
import { vouchingLetter } from '../letters.ts';
import { mayBegin } from '../policy.ts';
import { NAME_FIELD, WORDS_FIELD } from '../sealed.ts';
import { DAYS, daysFrom } from '../terms.ts';
import type { ClaimTyped } from './forms.ts';
import { addClaim, addVoucher, type ClaimId, claimedSince, withdrawOpen } from './store.ts';

/** The purpose of the link by which somebody vouches. */
export const VOUCHING = 'vouching';

/** Claims a day: each brings two people a letter with words of whoever claims. */
const CLAIMS_A_DAY_MAX = 3;

const ask = async (
  tx: Tx,
  act: Act<Actor>,
  { claimId, personId, form }: { claimId: ClaimId; personId: string; form: ClaimTyped },
): Promise<void> => {
  await addVoucher(tx, claimId, personId, act.now);
  const token = await makeLink(tx, act, { purpose: VOUCHING, personId, facts: { claimId }, days: DAYS.voucherLink });
  await writeTo(tx, act, personId, {
    purpose: VOUCHING,
    rank: 'confirmation',
    letter: (language) => vouchingLetter(language, { token, name: form.name, words: form.words }),
  });
};

/**
 * Somebody tells what they led elsewhere, and two people are asked by letter to vouch for it. Resolves to 'own' when one of the
 * two addresses is their own, and then nothing is asked. While a claim waits, another changes nothing.
 * Errors: NotFound for whoever is not on the pathway; TooMany, when others were asked and taken back again and again.
 */
export const claimElsewhere = (act: Act<Actor>, form: ClaimTyped, language: Language): Promise<'asked' | 'own'> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(mayBegin(actor) && (await facilitatorToChange(tx, actor.id)) !== undefined);
    const vouchers: string[] = [];
    for (const email of [form['email-1'], form['email-2']].sort())
      vouchers.push(await personByEmail(tx, act, { email, language }));
    if (vouchers.includes(actor.id)) return 'own';
    const claimId = await addClaim(tx, {
      personId: actor.id,
      level: form.level,
      nameSealed: tx.sealer.seal(NAME_FIELD, form.name),
      wordsSealed: tx.sealer.seal(WORDS_FIELD, form.words),
      now,
    });
    if (!claimId) return 'asked';
    if ((await claimedSince(tx, actor.id, daysFrom(now, -1))) > CLAIMS_A_DAY_MAX) throw new TooMany(3600);
    for (const personId of vouchers) await ask(tx, act, { claimId, personId, form });
    await tell(tx, act, ElsewhereClaimed, { personId: actor.id, claimId });
    return 'asked';
  });

/** Takes back a claim that waits, so that two others can be asked. Harmless when there is none. Errors: NotFound without a sign-in. */
export const withdrawClaim = (act: Act<Actor>): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(mayBegin(actor));
    const claimId = await withdrawOpen(tx, actor.id, now);
    if (claimId) await tell(tx, act, ClaimWithdrawn, { personId: actor.id, claimId });
  });
