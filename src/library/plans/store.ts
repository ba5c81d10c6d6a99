import { z } from 'zod';
import type { Cut } from '../../kit/cut.ts';
import { readCut, writeCut } from '../../kit/cut-text.ts';
import { json, type Tx } from '../../platform/db/db.ts';
import { KitId } from '../kits/store.ts';

/** A cut is kept as the short word that addresses hold: one way to write it, one reader. */
const KeptCut = z.string().transform((text, context): Cut => {
  const cut = readCut(text);
  if (cut) return cut;
  context.addIssue({ code: 'custom', message: 'not a cut' });
  return z.NEVER;
});

const Plan = z.object({ code: z.string(), kitId: KitId, cut: KeptCut, keptAt: z.date() });
export type Plan = z.infer<typeof Plan>;

export const planByCode = (db: Tx, code: string): Promise<Plan | undefined> =>
  db.maybe(Plan)`select * from plan where code = ${code}`;

export const isTaken = async (db: Tx, code: string): Promise<boolean> =>
  (await db.count`select count(*) from short_code where code = ${code}`) > 0;

/** The kit, locked until the transaction ends: the same plan kept twice at once gets one code. Errors: NotFound. */
export const kitToKeepPlanOf = (tx: Tx, slug: string) =>
  tx.one(z.object({ id: KitId }))`select id from kit where slug = ${slug} for update`;

export const addPlan = async (tx: Tx, { code, kitId, cut, keptAt }: Plan): Promise<void> => {
  await tx.run`insert into plan (code, kit_id, cut, kept_at) values (${code}, ${kitId}, ${json(writeCut(cut))}, ${keptAt})`;
};

const Other = z.object({ slug: z.string(), title: z.string() });
export type Other = z.infer<typeof Other>;

/** Longer than anybody reads in a list on a phone. */
const OTHERS_MAX = 60;

/** Kits to take a step from, in the language of this one: those that teach the same first. */
export const kitsBeside = (db: Tx, slug: string): Promise<Other[]> =>
  db.all(Other)`
    select kit.slug, other.title
    from kit_card this join kit as own on own.id = this.kit_id and own.slug = ${slug}
      join kit_card other on other.language = this.language and other.kit_id <> this.kit_id
      join kit on kit.id = other.kit_id
    order by (select count(*) from unnest(other.techniques || other.struggles) name where name = any (this.techniques || this.struggles)) desc,
      other.title
    limit ${OTHERS_MAX}`;
