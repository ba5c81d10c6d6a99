import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { NotFound, permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import type { Language } from '../../platform/words/language.ts';
import { PageEdited, PageRestored, PageStateWiped } from './events.ts';
import { parsePage } from './parse.ts';
import { mayEditPages } from './policy.ts';
import { type PageWritten, saysTheSame, sourceOf, writtenIn } from './source.ts';
import { addState, type NewState, statesOf, wipeState } from './states.store.ts';
import { pageToChange, setPage } from './store.ts';

/** One of the school's pages in one language. */
export interface PageRef {
  id: string;
  language: Language;
}

/** The number of the state that stands; 0 when nothing is written yet. */
export const standingNumber = async (db: Tx, { id, language }: PageRef, source: string | undefined): Promise<number> =>
  (await statesOf(db, id, language)).find((state) => state.source === source)?.number ?? 0;

const putState = async (tx: Tx, state: NewState): Promise<string> => {
  const stateId = await addState(tx, state);
  await setPage(tx, state);
  await touch(tx, `page:${state.id}`, 'pages', 'library');
  return stateId;
};

/** Why a page was not saved: somebody saved it since, or what was written can't be read. */
export type Unsaved = { ok: false; why: 'changedSince' | 'cantRead' };

/**
 * Writes one of the school's own pages anew, as a state of its own; what was there before stays readable. The same text again
 * changes nothing. Errors: NotFound for all but stewards.
 */
export const editPage = (
  act: Act<Actor>,
  { id, language }: PageRef,
  { base, written }: { base: number; written: PageWritten },
): Promise<{ ok: true } | Unsaved> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(mayEditPages(actor));
    const before = await pageToChange(tx, id, language);
    const source = sourceOf(written);
    if (!parsePage(source).ok) return { ok: false, why: 'cantRead' };
    if (before && saysTheSame(writtenIn(id, before.source), written)) return { ok: true };
    if ((await standingNumber(tx, { id, language }, before?.source)) !== base)
      return { ok: false, why: 'changedSince' };
    const page = { id, language, title: written.title, source };
    const stateId = await putState(tx, { ...page, fromFile: false, madeBy: actor.id, now });
    await tell(tx, act, PageEdited, { stateId });
    return { ok: true };
  });

/** Puts an older state back, as a new one. What stands already changes nothing. Errors: NotFound for all but stewards. */
export const restorePage = (act: Act<Actor>, { id, language }: PageRef, number: number): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(mayEditPages(actor));
    const before = await pageToChange(tx, id, language);
    const state = (await statesOf(tx, id, language)).find((one) => one.number === number);
    if (!state || state.wipedAt) throw new NotFound();
    if (before?.source === state.source) return;
    const page = { id, language, title: state.title, source: state.source };
    const stateId = await putState(tx, { ...page, fromFile: false, madeBy: actor.id, now, restores: state.id });
    await tell(tx, act, PageRestored, { stateId });
  });

/**
 * Takes the text of a state that stands no longer out for good, such as a name that should not be here; that there was one, when
 * and by whom stays. What releases brought is in their files. Errors: NotFound for all but stewards, and for what stands.
 */
export const wipePageState = (act: Act<Actor>, { id, language }: PageRef, number: number): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(mayEditPages(act.actor));
    const before = await pageToChange(tx, id, language);
    const state = (await statesOf(tx, id, language)).find((one) => one.number === number);
    permit(state !== undefined && !state.fromFile && state.source !== before?.source);
    if (await wipeState(tx, state.id, before?.source, act.now))
      await tell(tx, act, PageStateWiped, { stateId: state.id });
  });
