import { type Actor, makeLink, personByEmail, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { type Session, type SessionId, sessionSeenBy, sessionToChange } from '../trainings/store.ts';
import { confirmWithin } from './confirm.ts';
import { NAME_FIELD } from './fields.ts';
import type { SignUpValues } from './forms.ts';
import { confirmLetter } from './letters.ts';
import { maySignUp } from './policy.ts';
import { heldSince, putSignUp, type SignUp } from './store.ts';
import { linkTo } from './tell-people.ts';
import { daysAfter, SIGN_UP } from './terms.ts';

/** The button in the letter works for so many days. */
const HELD_DAYS = 7;
/** Letters a day to one address about sign-ups that nobody has confirmed: past it none go, and the answer is the same. */
const HELD_A_DAY_MAX = 5;

/** How a sign-up was answered: by a letter, or, for whoever is signed in, by the token of its own page. */
export type SignedUp = { ok: true; token: string | undefined } | { ok: false; field: string; key: string };

/** One letter a day, whoever sends the form and how often. */
const writeOnce = async (
  tx: Tx,
  act: Act<Actor>,
  session: Session,
  signUp: SignUp,
  personId: string,
): Promise<void> => {
  const { startsAt, endsAt } = session;
  if ((await heldSince(tx, personId, daysAfter(act.now, -1))) > HELD_A_DAY_MAX) return;
  const token = signUp.confirmedAt
    ? await linkTo(tx, act, { id: signUp.id, personId }, session)
    : await makeLink(tx, act, {
        purpose: SIGN_UP,
        personId,
        facts: { signUpId: signUp.id, sessionId: session.id },
        days: HELD_DAYS,
      });
  await writeTo(tx, act, personId, {
    purpose: SIGN_UP,
    rank: 'confirmation',
    once: `sign-up ${signUp.id} ${signUp.confirmedAt ? 'again' : 'held'} ${act.now.toISOString().slice(0, 10)}`,
    letter: () => confirmLetter(signUp.language, { token, startsAt, endsAt, now: act.now }),
  });
};

/** Whoever is signed in has shown that the address is theirs: they stand in line at once. */
const signUpSignedIn = async (tx: Tx, act: Act<Actor>, held: SignUp, personId: string): Promise<string> => {
  const session = await sessionToChange(tx, held.sessionId);
  await confirmWithin(tx, act, session, held);
  return linkTo(tx, act, { id: held.id, personId }, session);
};

/**
 * Signs somebody up for a session. Whoever isn't signed in gives an address, is answered alike whether we know it or not,
 * and stands in line once they pressed the button behind the mailed link. The same form again is the same sign-up.
 * Refused: no address. Errors: NotFound when there is no such session, or it takes no sign-ups.
 */
export const signUp = (act: Act<Actor>, id: SessionId, values: SignUpValues): Promise<SignedUp> =>
  act.db.transaction(async (tx) => {
    const session = await sessionSeenBy(tx, act.actor, id);
    permit(maySignUp(session, act.now));
    // Others move whoever stands in line already, and hold the session: it comes before the row here too.
    if (act.actor.id) await sessionToChange(tx, id);
    const { email, language } = values;
    const personId = act.actor.id ?? (email && (await personByEmail(tx, act, { email, language })));
    if (!personId) return { ok: false, field: 'email', key: 'emailMissing' };
    const held = await putSignUp(tx, {
      sessionId: id,
      personId,
      nameSealed: tx.sealer.seal(NAME_FIELD, values.name),
      language,
      hearsAgain: values.again,
      now: act.now,
    });
    if (act.actor.id) return { ok: true, token: await signUpSignedIn(tx, act, held, personId) };
    await writeOnce(tx, act, session, held, personId);
    return { ok: true, token: undefined };
  });
