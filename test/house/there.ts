import { z } from 'zod';
import { conversationOf } from '../../src/kit/conversation.ts';
import { papersOf } from '../../src/kit/papers.ts';
import { parseKit } from '../../src/kit/parse.ts';
import { stepsOf } from '../../src/kit/reading.ts';
import type { Db } from '../../src/platform/db/db.ts';

export interface ThereKit {
  slug: string;
  code: string;
  title: string;
  language: string;
  steps: { id: string; title: string; minutes: number; hinge: boolean }[];
  /** Conversations that are rehearsed, with the ids of their moments. */
  rehearsals: { id: string; nodes: string[] }[];
}

/** What a house holds, asked of its database: what there is a page for. */
export interface There {
  kits: ThereKit[];
  struggles: string[];
  techniques: string[];
  programmes: string[];
  /** Short codes of plans that somebody kept. */
  plans: string[];
}

const KitRow = z.object({
  slug: z.string(),
  code: z.string(),
  title: z.string(),
  language: z.string(),
  source: z.instanceof(Uint8Array),
});
const Id = z.object({ id: z.string() });

const kitOf = ({ source, ...row }: z.infer<typeof KitRow>): ThereKit => {
  const { kit } = parseKit(new TextDecoder().decode(source));
  if (!kit) throw new Error(`The kit ${row.slug} cannot be read.`);
  const rehearsals = papersOf(kit).flatMap((paper) =>
    paper.kind === 'exercise' && paper.exercise === 'conversation'
      ? [{ id: paper.id, nodes: conversationOf(paper).nodes.map(({ id }) => id) }]
      : [],
  );
  const steps = stepsOf(kit).map(({ id, title, minutes, hinge }) => ({ id, title, minutes, hinge }));
  return { ...row, steps, rehearsals };
};

const ids = async (rows: Promise<{ id: string }[]>): Promise<string[]> => (await rows).map(({ id }) => id);

/** The kits of a house, or those of them that are named. */
export const kitsThere = async (db: Db, slugs?: readonly string[]): Promise<ThereKit[]> => {
  const rows = await db.all(KitRow)`
    select kit.slug, edition.code, kit_card.title, kit_card.language, revision.source
    from kit_card join kit on kit.id = kit_card.kit_id join edition on edition.id = kit_card.edition_id
    join revision on revision.id = edition.revision_id
    where ${slugs === undefined} or kit.slug = any (${[...(slugs ?? [])]}) order by kit.slug`;
  return rows.map(kitOf);
};

/** The kit of that name. Throws when the house has none. */
export const kitThere = async (db: Db, slug: string): Promise<ThereKit> => {
  const [kit] = await kitsThere(db, [slug]);
  if (!kit) throw new Error(`There is no kit ${slug}.`);
  return kit;
};

/** Asks a house's database what it holds now. */
export const whatIsThere = async (db: Db): Promise<There> => {
  return {
    kits: await kitsThere(db),
    struggles: await ids(db.all(Id)`select distinct id from struggle order by id`),
    techniques: await ids(db.all(Id)`select distinct id from technique order by id`),
    programmes: await ids(db.all(Id)`select distinct id from programme order by id`),
    plans: await ids(db.all(Id)`select code as id from plan order by code`),
  };
};
