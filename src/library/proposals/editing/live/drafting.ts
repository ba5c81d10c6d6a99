import { changedBeneath, type Draft, draftOf, forgetDraft, isOf, keepDraft, type Shelf, sweepDrafts } from './draft.ts';
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

/** One form's draft, on this browser's shelf. */
interface Keeping {
  form: HTMLFormElement;
  place: string;
  base: string;
  tab: string;
  /** The draft that was brought back, if there was one. */
  seen: Draft | undefined;
  origins: ReadonlyMap<string, string | undefined>;
  waiting: number;
  /** Nothing is kept any more: it was sent, or she begins again. */
  isOver: boolean;
  t: Say;
}

/** A browser may forbid keeping anything, and then throws at the mere question. */
const shelfHere = (): Shelf => {
  try {
    return window.localStorage;
  } catch {
    const nothing = () => null;
    const refuse = (): never => {
      throw new Error('This browser keeps nothing.');
    };
    return { length: 0, key: nothing, getItem: nothing, setItem: refuse, removeItem: () => undefined };
  }
};
const shelf = shelfHere();

const keep = (keeping: Keeping): void => {
  const { form, place, base, tab, seen, origins, t } = keeping;
  window.clearTimeout(keeping.waiting);
  if (keeping.isOver) return;
  const fields = changedIn(form, origins);
  if (Object.keys(fields).length === 0) {
    forgetDraft(shelf, place, tab, seen);
    return;
  }
  const kept = keepDraft(shelf, place, { base, tab, at: Date.now(), fields }, seen);
  said(form, kept === 'not kept' ? t.draft.notKept : t.draft.kept);
};

const forget = (keeping: Keeping): void => {
  keeping.isOver = true;
  forgetDraft(shelf, keeping.place, keeping.tab, keeping.seen);
};

const listen = (keeping: Keeping): void => {
  const { form, place, t } = keeping;
  form.addEventListener('input', () => {
    window.clearTimeout(keeping.waiting);
    keeping.waiting = window.setTimeout(() => keep(keeping), PAUSE_MS);
  });
  window.addEventListener('pagehide', () => keep(keeping));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep(keeping);
  });
  window.addEventListener('storage', ({ key, newValue }) => {
    if (newValue !== null && isOf(key, place)) tellAbove(form, t.draft.otherTab);
  });
};

type MakeRoom = (draft: Draft) => { settle(): void } | undefined;

/** Brings the draft back, unless the form itself just came back with all that was typed. */
const offerBack = (keeping: Keeping, seen: Draft, makeRoom: MakeRoom): void => {
  const { form, base, t } = keeping;
  if (form.closest('.body')?.querySelector('.summary')) return;
  const room = makeRoom(seen);
  const beneath = bringBack(form, seen);
  room?.settle();
  const isStale = seen.base !== base;
  if (isStale) for (const [name, text] of beneath) showBeside(form, name, text, t);
  tellAbove(form, isStale ? t.draft.stale : t.draft.back, {
    label: t.draft.forget,
    act: () => {
      forget(keeping);
      window.location.reload();
    },
  });
};

/**
 * Keeps what is typed in this browser until it was sent, and brings it back.
 * @param makeRoom adds the fields that the draft has and the page has not, and then puts all in its order
 */
export const startDrafting = (form: HTMLFormElement, makeRoom: MakeRoom, t: Say): Drafting => {
  const place = form.dataset.draft ?? '';
  sweepDrafts(shelf, Date.now());
  const seen = draftOf(shelf, place);
  const keeping: Keeping = {
    form,
    place,
    base: String(new FormData(form).get('base') ?? ''),
    tab: crypto.randomUUID?.() ?? String(Math.random()),
    seen,
    origins: new Map(Object.entries(seen?.fields ?? {}).map(([name, { was }]) => [name, was])),
    waiting: 0,
    isOver: false,
    t,
  };
  if (seen) offerBack(keeping, seen, makeRoom);
  listen(keeping);
  return { forget: () => forget(keeping), keep: () => keep(keeping) };
};
