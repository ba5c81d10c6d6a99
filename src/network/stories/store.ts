import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import { type Part, part, type Tx } from '../../platform/db/db.ts';
import { AUDIENCES, type Audience } from './telling.ts';

export const StoryId = z.uuid().brand<'StoryId'>();
export type StoryId = z.infer<typeof StoryId>;

/** The field under which what was told is sealed. */
export const WORDS_FIELD = 'report_back.words_sealed';

/** The columns that hold what is told, whichever way its audience keeps it. */
export interface Kept {
  wordsSealed: Uint8Array | null;
  title: string | null;
  tried: string | null;
  happened: string | null;
  nextTime: string | null;
  technique: string | null;
  struggle: string | null;
  sector: string | null;
  region: string | null;
  talks: boolean;
}

export const Story = z.object({
  id: StoryId,
  authorId: z.uuid(),
  sessionId: z.uuid().nullable(),
  kit: z.string().nullable(),
  kitTitle: z.string().nullable(),
  audience: z.enum(AUDIENCES).nullable(),
  wanted: z.enum(AUDIENCES).nullable(),
  wordsSealed: z.instanceof(Uint8Array).nullable(),
  title: z.string().nullable(),
  tried: z.string().nullable(),
  happened: z.string().nullable(),
  nextTime: z.string().nullable(),
  technique: z.string().nullable(),
  struggle: z.string().nullable(),
  sector: z.string().nullable(),
  region: z.string().nullable(),
  talks: z.boolean(),
  madeAt: z.date(),
  confirmedAt: z.date().nullable(),
  shownAt: z.date().nullable(),
  hiddenAt: z.date().nullable(),
  hiddenReason: z.string().nullable(),
});
export type Story = z.infer<typeof Story>;

export const STORY = part`
  select report_back.*, (select slug from kit where kit.id = report_back.kit_id) as kit,
    (select title from kit_card where kit_card.kit_id = report_back.kit_id) as kit_title
  from report_back`;

/** Whether this reader may see a report-back: everybody a public one, whoever signed in the network's, a circle its own, its author all of theirs. */
const seenBy = (actor: Actor): Part => part`(
  report_back.author_id = ${actor.id} or (hidden_at is null and confirmed_at is not null and (
    audience = 'public'
    or (audience = 'network' and ${actor.id}::uuid is not null)
    or (audience = 'table' and exists (
      select 1 from circle_member join circle on circle.id = circle_id
      where circle.session_id = report_back.session_id and person_id = ${actor.id})))))`;

/** A report-back as this reader may see it; one that was public and is hidden, too, for the page to say so. */
export const storySeenBy = (db: Tx, actor: Actor, id: StoryId): Promise<Story> =>
  db.one(Story)`${STORY} where id = ${id} and (${seenBy(actor)} or (audience = 'public' and hidden_at is not null))`;

/** One's own, locked until the transaction ends. */
export const storyToChange = (tx: Tx, authorId: string, id: StoryId): Promise<Story> =>
  tx.one(Story)`${STORY} where id = ${id} and author_id = ${authorId} for update of report_back`;

export const storiesBy = (db: Tx, authorId: string): Promise<Story[]> =>
  db.all(Story)`${STORY} where author_id = ${authorId} order by made_at desc, id limit 500`;

/** What those who trained together may read of one another, the newest first. */
export const storiesOfTable = (tx: Tx, sessionId: string): Promise<Story[]> =>
  tx.all(Story)`
    ${STORY} where session_id = ${sessionId} and audience is not null and hidden_at is null order by shown_at desc, id limit 100`;

export interface NewStory extends Kept {
  authorId: string;
  sessionId: string | null;
  /** A kit's slug. */
  kit: string | null;
  audience: Audience | null;
  wanted: Audience | null;
  once: Uint8Array;
  now: Date;
  confirmedAt: Date | null;
}

/** Adds a report-back; undefined when the same was sent before. */
export const addStory = async (tx: Tx, story: NewStory): Promise<StoryId | undefined> => {
  const row = await tx.maybe(z.object({ id: StoryId }))`
    insert into report_back (author_id, session_id, kit_id, audience, wanted, words_sealed, title, tried, happened, next_time,
      technique, struggle, sector, region, talks, once, made_at, confirmed_at, changed_at, shown_at)
    values (${story.authorId}, ${story.sessionId}, (select id from kit where slug = ${story.kit}), ${story.audience}, ${story.wanted},
      ${story.wordsSealed}, ${story.title}, ${story.tried}, ${story.happened}, ${story.nextTime},
      ${story.technique}, ${story.struggle}, ${story.sector}, ${story.region}, ${story.talks}, ${story.once}, ${story.now},
      ${story.confirmedAt}, ${story.now}, ${story.audience === null ? null : story.now})
    on conflict (once) do nothing returning id`;
  return row?.id;
};

export const storySentBefore = (tx: Tx, once: Uint8Array): Promise<{ id: StoryId; authorId: string }> =>
  tx.one(z.object({ id: StoryId, authorId: z.uuid() }))`select id, author_id from report_back where once = ${once}`;

/** Writes a report-back anew, for this audience. It counts as shown from the first time on, as long as others see it. */
export const putStory = async (
  tx: Tx,
  id: StoryId,
  {
    audience,
    now,
    sessionId = null,
    ...kept
  }: Kept & { audience: Audience | null; now: Date; sessionId?: string | null },
): Promise<void> => {
  await tx.run`
    update report_back set audience = ${audience}, words_sealed = ${kept.wordsSealed}, title = ${kept.title}, tried = ${kept.tried},
      session_id = coalesce(session_id, ${sessionId}::uuid), happened = ${kept.happened}, next_time = ${kept.nextTime}, technique = ${kept.technique}, struggle = ${kept.struggle},
      sector = ${kept.sector}, region = ${kept.region}, talks = ${kept.talks}, changed_at = ${now},
      shown_at = case when ${audience}::text is null then null else coalesce(shown_at, ${now}) end
    where id = ${id}`;
};

/** Its author confirmed the address; false when they had before. */
export const markConfirmed = async (tx: Tx, id: StoryId, now: Date): Promise<boolean> =>
  (await tx.run`update report_back set confirmed_at = ${now}, wanted = null where id = ${id} and confirmed_at is null`) ===
  1;

export const dropStory = (tx: Tx, id: StoryId): Promise<number> => tx.run`delete from report_back where id = ${id}`;

/** The training of a circle that somebody is in; when none is named, of the one they joined last. */
export const tableOf = async (tx: Tx, personId: string, named: string | null): Promise<string | null> => {
  const row = await tx.maybe(z.object({ sessionId: z.uuid() }))`
    select session_id from circle_member join circle on circle.id = circle_id where person_id = ${personId}
      and (${named}::uuid is null or circle_id = ${named}::uuid) order by joined_at desc limit 1`;
  return row?.sessionId ?? null;
};

/** How many report-backs one address has waiting to be confirmed since then. */
export const heldSince = (tx: Tx, authorId: string, since: Date): Promise<number> =>
  tx.count`select count(*) from report_back where author_id = ${authorId} and confirmed_at is null and made_at > ${since}`;

/** Throws away what nobody confirmed; resolves to how many. */
export const dropUnconfirmed = (tx: Tx, before: Date): Promise<number> =>
  tx.run`delete from report_back where confirmed_at is null and made_at < ${before}`;
