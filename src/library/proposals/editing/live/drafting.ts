import { changedBeneath, type Draft, draftOf, forgetDraft, isOf, keepDraft, sweepDrafts } from './draft.ts';
import { changedIn, fieldsIn, shownIn, write } from './form-fields.ts';
import { type Say, said, showBeside, tellAbove } from './telling.ts';

/** What is typed is kept at the next pause, and at once when the page goes away. */
const PAUSE_MS = 400;

export interface Drafting {
  /** The proposal was taken: nothing of it stays here. */
  forget(): void;
  /** Keeps what stands there now. */
  keep(): void;
}

/** Brings the words of a draft back into the form; gives the names of fields that say something new beneath it. */
const bringBack = (form: HTMLFormElement, draft: Draft): Map<string, string> => {
  const fields = fieldsIn(form);
  const beneath = changedBeneath(draft, new Map(fields.map((field) => [field.name, shownIn(field)])));
  for (const field of fields) {
    const kept = draft.fields[field.name];
    if (kept) write(field, kept.now);
  }
  return beneath;
};

const tellOfDraft = (form: HTMLFormElement, draft: Draft, isStale: boolean, begin: () => void, t: Say): void => {
  tellAbove(form, isStale ? t.draft.stale : t.draft.back, { label: t.draft.forget, act: begin });
  form.closest('.body')?.querySelector('.draft-told')?.setAttribute('data-at', String(draft.at));
};

/**
 * Keeps what is typed in this browser until it was sent, and brings it back.
 * @param makeRoom adds the fields that the draft has and the page has not, and puts all in its order
 */
export const startDrafting = (
  form: HTMLFormElement,
  makeRoom: (draft: Draft) => { settle(): void } | undefined,
  t: Say,
): Drafting => {
  const shelf = window.localStorage;
  const place = form.dataset.draft ?? '';
  const base = String(new FormData(form).get('base') ?? '');
  const tab = crypto.randomUUID?.() ?? String(Math.random());
  sweepDrafts(shelf, Date.now());
  const seen = draftOf(shelf, place);
  const origins = new Map(Object.entries(seen?.fields ?? {}).map(([name, { was }]) => [name, was]));

  let waiting = 0;
  /** Nothing is kept any more: it was sent, or she begins again. */
  let isOver = false;
  const clear = (): void => forgetDraft(shelf, place, tab, seen);
  const forget = (): void => {
    isOver = true;
    clear();
  };
  const keep = (): void => {
    window.clearTimeout(waiting);
    if (isOver) return;
    const fields = changedIn(form, origins);
    if (Object.keys(fields).length === 0) {
      clear();
      return;
    }
    const kept = keepDraft(shelf, place, { base, tab, at: Date.now(), fields }, seen);
    said(form, kept === 'not kept' ? t.draft.notKept : t.draft.kept);
  };

  const wasSentBack = form.closest('.body')?.querySelector('.summary') !== null;
  if (seen && !wasSentBack) {
    const room = makeRoom(seen);
    const beneath = bringBack(form, seen);
    room?.settle();
    const isStale = seen.base !== base;
    if (isStale) for (const [name, text] of beneath) showBeside(form, name, text, t);
    tellOfDraft(
      form,
      seen,
      isStale,
      () => {
        forget();
        window.location.reload();
      },
      t,
    );
  }
  form.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(keep, PAUSE_MS);
  });
  window.addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep();
  });
  window.addEventListener('storage', ({ key, newValue }) => {
    if (newValue !== null && isOf(key, place)) tellAbove(form, t.draft.otherTab);
  });
  return { forget, keep };
};
