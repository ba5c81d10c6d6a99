import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { LANGUAGES, type Language } from '../../platform/words/language.ts';
import type { SchoolPage } from './store.ts';

const State = z.object({
  id: z.uuid(),
  pageId: z.string(),
  language: z.enum(LANGUAGES),
  /** From 1. */
  number: z.int(),
  title: z.string(),
  source: z.string(),
  /** It came with a release; else a steward wrote it. */
  fromFile: z.boolean(),
  /** Who wrote it, by the name they publish; null is "someone". */
  by: z.string().nullable(),
  madeAt: z.date(),
  /** The number of the state that was put back. */
  restored: z.int().nullable(),
  /** Its text was taken out for good. */
  wipedAt: z.date().nullable(),
});
export type State = z.infer<typeof State>;

const STATES_MAX = 200;

/** The states of a page in one language, the newest first. */
export const statesOf = (db: Tx, pageId: string, language: Language): Promise<State[]> =>
  db.all(State)`
    select state.id, state.page_id, state.language, state.number, state.title, state.source, state.from_file,
      public_name as by, state.made_at, before.number as restored, state.wiped_at
    from school_page_state state left join person on person.id = state.made_by
    left join school_page_state before on before.id = state.restores
    where state.page_id = ${pageId} and state.language = ${language} order by state.number desc limit ${STATES_MAX}`;

/** The last text that a file brought. */
export const lastFromFile = (tx: Tx, pageId: string, language: Language): Promise<{ source: string } | undefined> =>
  tx.maybe(z.object({ source: z.string() }))`
    select source from school_page_state where page_id = ${pageId} and language = ${language} and from_file
    order by number desc limit 1`;

export interface NewState extends SchoolPage {
  fromFile: boolean;
  madeBy: string | null;
  now: Date;
  restores?: string;
}

/** Writes a state down after those before it; the page is locked. */
export const addState = async (tx: Tx, state: NewState): Promise<string> => {
  const { id } = await tx.one(z.object({ id: z.uuid() }))`
    insert into school_page_state (page_id, language, number, title, source, from_file, made_by, made_at, restores)
    select ${state.id}, ${state.language}, coalesce(max(number), 0) + 1, ${state.title}, ${state.source}, ${state.fromFile},
      ${state.madeBy}::uuid, ${state.now}::timestamptz, ${state.restores ?? null}::uuid
    from school_page_state where page_id = ${state.id} and language = ${state.language}
    returning id`;
  return id;
};

/** Takes a state's text out for good; false when it was, when it stands, or when a release brought it. */
export const wipeState = async (tx: Tx, id: string, standing: string | undefined, now: Date): Promise<boolean> =>
  (await tx.run`
    update school_page_state set source = '', title = '', wiped_at = ${now}
    where id = ${id} and not from_file and wiped_at is null and source is distinct from ${standing ?? null}`) > 0;

const Newest = z.object({
  pageId: z.string(),
  language: z.enum(LANGUAGES),
  title: z.string(),
  fromFile: z.boolean(),
  by: z.string().nullable(),
  madeAt: z.date(),
  /** A release brought another text since, which waits among the states. */
  waits: z.boolean(),
});
export type NewestState = z.infer<typeof Newest>;

/** Every page in each of its languages, by the state that stands. */
export const standingStates = (db: Tx): Promise<NewestState[]> =>
  db.all(Newest)`
    select distinct on (page.id, page.language) page.id as page_id, page.language, page.title, from_file, public_name as by, state.made_at,
      exists (select 1 from school_page_state newer where newer.page_id = page.id and newer.language = page.language
        and newer.from_file and newer.number > state.number) as waits
    from school_page page join school_page_state state on state.page_id = page.id and state.language = page.language
      and state.source = page.source
    left join person on person.id = state.made_by
    order by page.id, page.language, state.number desc`;
