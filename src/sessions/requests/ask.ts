import { type Actor, isPerson, makeLink, personByEmail, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { tell } from '../../platform/happenings/tell.ts';
import type { Language } from '../../platform/words/language.ts';
import { TrainingRequested } from './events.ts';
import type { Asked, ToAsk } from './forms.ts';
import { newRequestLink } from './key.ts';
import { confirmationLetter, confirmedLetter } from './letters.ts';
import { mayTypeIn } from './policy.ts';
import {
  addRequest,
  FIELDS,
  heldSince,
  putTimes,
  type RequestId,
  type RequestWritten,
  requestSentBefore,
} from './store.ts';
import { kitFor } from './suggest-kits.ts';

/** The purpose of the link by which a request is confirmed. */
export const REQUEST_CONFIRMATION = 'request-confirmation';
/** Letters about a request: they may be stopped. */
export const REQUEST_LETTERS = 'request';

const HELD_DAYS = 7;
/** Letters a day to one address about requests that nobody confirmed: past it none go, and the answer is the same. */
const HELD_A_DAY_MAX = 5;
const DAY_MS = 24 * 60 * 60 * 1000;

export type Done =
  /** `held`: the button behind a mailed link comes first. */
  { ok: true; id: RequestId; held: boolean } | { ok: false; field: string; key: string };

/** What was asked for as it is kept: what could tell who they are is sealed. Undefined: no such kit. */
export const writtenFrom = async (tx: Tx, asked: Asked): Promise<RequestWritten | undefined> => {
  const kit = await kitFor(tx, asked);
  if (asked.kit !== null && !kit) return undefined;
  const seal = (field: keyof typeof FIELDS, words: string) => tx.sealer.seal(FIELDS[field], words);
  return {
    groupNameSealed: seal('group', asked.group),
    nameSealed: seal('name', asked.name),
    kind: asked.kind,
    kitId: kit?.kitId ?? null,
    aimSealed: asked.aim === null ? null : seal('aim', asked.aim),
    people: asked.people,
    outcode: asked.outcode,
    online: asked.online,
    language: asked.language,
    accessSealed: asked.access === null ? null : seal('access', asked.access),
    putsInSealed: asked['puts-in'] === null ? null : seal('putsIn', asked['puts-in']),
  };
};

const askToConfirm = async (tx: Tx, act: Act<Actor>, personId: string, requestId: RequestId): Promise<void> => {
  if ((await heldSince(tx, personId, new Date(act.now.getTime() - DAY_MS))) > HELD_A_DAY_MAX) return;
  const facts = { requestId };
  const token = await makeLink(tx, act, { purpose: REQUEST_CONFIRMATION, personId, facts, days: HELD_DAYS });
  await writeTo(tx, act, personId, {
    purpose: REQUEST_CONFIRMATION,
    rank: 'confirmation',
    letter: (language) => confirmationLetter(language, token),
  });
};

/** The letter that brings the private link; `confirmation` to an address that nobody has shown to be theirs. */
export const sendLink = async (
  tx: Tx,
  act: Act<Actor>,
  { requestId, hostId, typed }: { requestId: RequestId; hostId: string; typed: boolean },
): Promise<void> => {
  const token = await newRequestLink(tx, act, requestId);
  await writeTo(tx, act, hostId, {
    purpose: REQUEST_LETTERS,
    rank: typed ? 'confirmation' : 'word',
    letter: (language) => confirmedLetter(language, { token, typed }),
  });
};

/** Who asks, and whether we know already that they do: somebody signed in, or a steward on the telephone. */
const whoAsks = async (tx: Tx, act: Act<Actor>, asked: ToAsk, language: Language) => {
  const byPhone = asked.typed && mayTypeIn(act.actor);
  if (!byPhone && isPerson(act.actor) && !asked.email) return { hostId: act.actor.id, byPhone, held: false };
  const hostId = asked.email ? await personByEmail(tx, act, { email: asked.email, language }) : null;
  return { hostId, byPhone, held: !byPhone };
};

/**
 * Asks for a training. Sent twice, it is one request. Whoever isn't signed in gives an address, presses the button in a
 * letter, and is answered alike whether we know it or not.
 */
export const askForTraining = (act: Act<Actor>, asked: ToAsk, language: Language): Promise<Done> =>
  act.db.transaction(async (tx) => {
    const written = await writtenFrom(tx, asked);
    if (!written) return { ok: false, field: 'kit', key: 'kitUnknown' };
    const { hostId, byPhone, held } = await whoAsks(tx, act, asked, language);
    if (hostId === null && !asked.phone) return { ok: false, field: 'email', key: 'emailMissing' };
    const { email: _, ...said } = asked;
    const once = tx.sealer.hash('training_request.once', JSON.stringify([hostId, said]));
    const id = await addRequest(tx, {
      ...written,
      hostId,
      reachSealed: byPhone && asked.phone ? tx.sealer.seal(FIELDS.reach, asked.phone) : null,
      once,
      now: act.now,
      confirmedAt: held ? null : act.now,
      typedBy: byPhone ? act.actor.id : null,
    });
    if (id === undefined) return { ok: true, id: await requestSentBefore(tx, once), held };
    await putTimes(tx, id, asked.when);
    if (held && hostId !== null) await askToConfirm(tx, act, hostId, id);
    if (held) return { ok: true, id, held };
    await tell(tx, act, TrainingRequested, { requestId: id });
    if (hostId !== null) await sendLink(tx, act, { requestId: id, hostId, typed: byPhone });
    return { ok: true, id, held };
  });
