import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { NotFound, permit } from '../../platform/errors.ts';
import { type PageRef, standingNumber } from './edit.ts';
import { parsePage } from './parse.ts';
import { mayEditPages } from './policy.ts';
import { ABOUT, type PagePart, partFrom } from './read.ts';
import { type PageWritten, sourceOf, unwritten, writtenIn } from './source.ts';
import { type NewestState, standingStates, statesOf } from './states.store.ts';
import { pageNow } from './store.ts';

/** The pages that the school has, in the order in which they are listed. */
export const SCHOOL_PAGES = [...ABOUT, 'privacy', 'safety', 'accessibility', 'licences'] as const;

/** All pages and who wrote what stands. Errors: NotFound for all but stewards. */
export const readPages = async ({ actor, db }: Act<Actor>) => {
  permit(mayEditPages(actor));
  const standing = await standingStates(db);
  const of = (id: string, language: string): NewestState | undefined =>
    standing.find((one) => one.pageId === id && one.language === language);
  return { pages: SCHOOL_PAGES.map((id) => ({ id, en: of(id, 'en'), cy: of(id, 'cy') })) };
};
export type PagesReading = Awaited<ReturnType<typeof readPages>>;

/** What a page would look like, as it is written now; undefined when it can't be read. */
export const previewOf = ({ id, language }: PageRef, written: PageWritten): PagePart | undefined => {
  const read = parsePage(sourceOf(written));
  return read.ok ? partFrom({ id, language, page: read.page }, 1) : undefined;
};

/** A page to be edited, with all its states. Errors: NotFound for all but stewards. */
export const readEditing = async ({ actor, db }: Act<Actor>, ref: PageRef) => {
  permit(mayEditPages(actor));
  const page = await pageNow(db, ref.id, ref.language);
  const base = await standingNumber(db, ref, page?.source);
  const states = await statesOf(db, ref.id, ref.language);
  return {
    ...ref,
    base,
    written: page ? writtenIn(ref.id, page.source) : unwritten(ref.language),
    states: states.map(({ source: _source, ...state }) => ({ ...state, stands: state.number === base })),
    /** A release brought another text, which waits. */
    waiting: states.find(({ fromFile, number }) => fromFile && number > base)?.number,
  };
};
export type EditingReading = Awaited<ReturnType<typeof readEditing>>;

/** One state, to be read and put back. Errors: NotFound. */
export const readState = async ({ actor, db }: Act<Actor>, ref: PageRef, number: number) => {
  permit(mayEditPages(actor));
  const page = await pageNow(db, ref.id, ref.language);
  const state = (await statesOf(db, ref.id, ref.language)).find((one) => one.number === number);
  if (!state) throw new NotFound();
  const { source, ...rest } = state;
  const stands = page?.source === source;
  const isWiped = state.wipedAt !== null;
  return {
    ...ref,
    state: rest,
    stands,
    canPutBack: !stands && !isWiped,
    canWipe: !stands && !isWiped && !state.fromFile,
    part: isWiped ? undefined : previewOf(ref, writtenIn(ref.id, source)),
  };
};
export type StateReading = Awaited<ReturnType<typeof readState>>;
