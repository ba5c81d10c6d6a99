import { type Actor, makeLink, personByEmail, writeTo } from '../../identity/index.ts';
import { STORIES_TAG } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import type { Language } from '../../platform/words/language.ts';
import { StoryShown } from './events.ts';
import type { StoryValues } from './forms.ts';
import { confirmationLetter } from './letters.ts';
import { isKnown } from './own.store.ts';
import { addStory, heldSince, type StoryId, storySentBefore, tableOf } from './store.ts';
import type { Audience, Telling } from './telling.ts';
import { kept } from './words-of.ts';

/** The purpose of the link by which whoever told something says: yes, that was me. */
export const CONFIRMATION = 'story-confirmation';
export const HELD_DAYS = 7;
/** Letters a day to one address about report-backs that nobody confirmed: past it none go, and the answer is the same. */
const HELD_A_DAY_MAX = 5;
const DAY_MS = 24 * 60 * 60 * 1000;

export const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS);

export type Told =
  /** `held`: its author has to press the button behind a mailed link first. */
  { ok: true; id: StoryId; held: boolean } | { ok: false; field: string; key: string };

/** Which field names a technique or struggle that we don't have. */
export const unknownIn = async (tx: Tx, telling: Telling): Promise<'technique' | 'struggle' | undefined> => {
  for (const of of ['technique', 'struggle'] as const) {
    const id = telling[of];
    if (id !== null && !(await isKnown(tx, of, id))) return of;
  }
  return undefined;
};

/** Tells the house that others see a report-back, or no longer do. */
export const shown = async (tx: Tx, act: Act<Actor>, storyId: StoryId, audience: Audience | null): Promise<void> => {
  if (audience !== null) await tell(tx, act, StoryShown, { storyId });
  await touch(tx, STORIES_TAG, `story:${storyId}`);
};

const askToConfirm = async (tx: Tx, act: Act<Actor>, personId: string, storyId: StoryId): Promise<void> => {
  if ((await heldSince(tx, personId, daysAfter(act.now, -1))) > HELD_A_DAY_MAX) return;
  const token = await makeLink(tx, act, { purpose: CONFIRMATION, personId, facts: { storyId }, days: HELD_DAYS });
  await writeTo(tx, act, personId, {
    purpose: CONFIRMATION,
    rank: 'confirmation',
    letter: (language) => confirmationLetter(language, token),
  });
};

/**
 * Tells what somebody tried. It is theirs alone until they say for whom it is; said by mail, once they press the button in
 * the letter. Sent twice, it is one. Whoever isn't signed in is answered alike whether we know the address or not.
 */
export const tellStory = (
  act: Act<Actor>,
  { telling, audience, kit, table }: StoryValues,
  from: { email: string | undefined; language: Language },
): Promise<Told> =>
  act.db.transaction(async (tx) => {
    const unknown = await unknownIn(tx, telling);
    if (unknown) return { ok: false, field: unknown, key: 'choose' };
    const { email, language } = from;
    const authorId =
      act.actor.id ?? (email === undefined ? undefined : await personByEmail(tx, act, { email, language }));
    if (authorId === undefined) return { ok: false, field: 'email', key: 'emailMissing' };
    const held = act.actor.id === null;
    const once = new Uint8Array(tx.sealer.hash('report_back', JSON.stringify([authorId, telling, audience, kit])));
    const now = held ? null : audience;
    const id = await addStory(tx, {
      ...kept(tx, now, telling),
      authorId,
      sessionId: audience === 'table' ? await tableOf(tx, authorId, table) : null,
      kit,
      audience: now,
      wanted: held ? audience : null,
      once,
      now: act.now,
      confirmedAt: held ? null : act.now,
    });
    if (id === undefined) return { ok: true, id: (await storySentBefore(tx, once)).id, held };
    if (held) await askToConfirm(tx, act, authorId, id);
    else await shown(tx, act, id, audience);
    return { ok: true, id, held };
  });
