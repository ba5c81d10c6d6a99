import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import { joined, type Part, part, type Tx } from '../../platform/db/db.ts';
import type { SoughtStories } from './forms.ts';
import { StoryId } from './store.ts';

export const STORIES_A_PAGE = 20;

const Line = z.object({
  id: StoryId,
  title: z.string(),
  tried: z.string(),
  happened: z.string(),
  technique: z.string().nullable(),
  struggle: z.string().nullable(),
  sector: z.string().nullable(),
  region: z.string().nullable(),
  shownAt: z.date(),
});
export type PublicStory = z.infer<typeof Line>;
const Found = Line.extend({ total: z.number() });

const Closed = Line.omit({ title: true, tried: true, happened: true });
export type NetworkStory = z.infer<typeof Closed>;

const SEEN = part`audience = 'public' and hidden_at is null`;

const wordsOf = (question: string): string[] =>
  (
    question
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, 12);

const questionOf = (q: string | undefined): Part | undefined => {
  const words = wordsOf(q ?? '');
  const asked = words.map((word) => `${word}:*`).join(' & ');
  return words.length === 0
    ? undefined
    : part`report_back_words(title, tried, happened, next_time) @@ (to_tsquery('english', ${asked}) || to_tsquery('simple', ${asked}))`;
};

const facets = ({ technique, struggle, sector, region }: SoughtStories): Part[] =>
  [
    technique === undefined ? undefined : part`technique = ${technique}`,
    struggle === undefined ? undefined : part`struggle = ${struggle}`,
    sector === undefined ? undefined : part`sector = ${sector}`,
    region === undefined ? undefined : part`region = ${region}`,
  ].filter((one) => one !== undefined);

/** The public report-backs that fit, the newest first. */
export const findStories = async (
  db: Tx,
  sought: SoughtStories,
): Promise<{ stories: PublicStory[]; total: number }> => {
  const asked = questionOf(sought.q);
  const where = joined([SEEN, ...facets(sought), ...(asked ? [asked] : [])], part` and `);
  const found = await db.all(Found)`
    select id, title, tried, happened, technique, struggle, sector, region, shown_at, count(*) over () as total
    from report_back where ${where} order by shown_at desc, id
    limit ${STORIES_A_PAGE} offset ${((sought.page ?? 1) - 1) * STORIES_A_PAGE}`;
  return { stories: found, total: found[0]?.total ?? 0 };
};

/** Those for the network alone: found by what stands beside their sealed words, for whoever signed in. */
export const findInNetwork = (db: Tx, actor: Actor, sought: SoughtStories): Promise<NetworkStory[]> =>
  db.all(Closed)`
    select id, technique, struggle, sector, region, shown_at from report_back
    where ${joined([part`audience = 'network' and hidden_at is null and ${actor.id}::uuid is not null`, ...facets(sought)], part` and `)}
    order by shown_at desc, id limit 50`;

/** What the filters can offer: only what some public report-back has. */
export const storyChoices = async (db: Tx) => {
  const rows = await db.all(
    z.object({ kind: z.enum(['technique', 'struggle', 'sector', 'region']), value: z.string() }),
  )`
    select distinct kind, value from report_back, lateral (values
      ('technique', technique), ('struggle', struggle), ('sector', sector), ('region', region)) as facet (kind, value)
    where ${SEEN} and value is not null order by kind, value limit 500`;
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ value }) => value);
  return { techniques: of('technique'), struggles: of('struggle'), sectors: of('sector'), regions: of('region') };
};

const About = z.object({
  id: StoryId,
  title: z.string(),
  sector: z.string().nullable(),
  region: z.string().nullable(),
});

/** The public report-backs about a kit, a technique or a struggle: those of the kit itself first, then the newest. */
export const storiesFor = (
  db: Tx,
  {
    kitId,
    techniques,
    struggles,
  }: { kitId: string | null; techniques: readonly string[]; struggles: readonly string[] },
  count: number,
): Promise<z.infer<typeof About>[]> =>
  db.all(About)`
    select id, title, sector, region from report_back
    where ${SEEN} and (kit_id = ${kitId} or technique = any (${techniques}) or struggle = any (${struggles}))
    order by coalesce(kit_id = ${kitId}, false) desc, shown_at desc, id limit ${count}`;

/** The public report-backs that have most of these words: for "who has done this?". */
export const storiesLike = async (db: Tx, words: string, count: number): Promise<z.infer<typeof About>[]> => {
  const asked = wordsOf(words)
    .filter((word) => word.length > 3)
    .map((word) => `${word}:*`)
    .join(' | ');
  if (asked === '') return [];
  const question = part`(to_tsquery('english', ${asked}) || to_tsquery('simple', ${asked}))`;
  const text = part`report_back_words(title, tried, happened, next_time)`;
  return db.all(About)`
    select id, title, sector, region from report_back where ${SEEN} and ${text} @@ ${question}
    order by ts_rank(${text}, ${question}, 1) desc, shown_at desc, id limit ${count}`;
};
