import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { hideContribution } from '../hiding/hide.ts';
import { ProposalId } from '../proposals/store.ts';
import { aProposal } from '../reviews/a-proposal.testing.ts';
import { EditionLine, listOf } from './schemas.ts';

const house = await aHouse();
const { db } = house;
const KIT = 'six-points';
const MANY = 250;
const Paged = z.object({ items: z.array(z.looseObject({ id: z.string().optional() })), next: z.string().nullable() });

/** Every row of a list, page by page, as its own `next` leads; and how many each page held. */
const walked = async (path: string): Promise<{ rows: Record<string, unknown>[]; sizes: number[] }> => {
  const rows: Record<string, unknown>[] = [];
  const sizes: number[] = [];
  for (let at: string | undefined = path; at !== undefined; ) {
    const page: z.infer<typeof Paged> = Paged.parse(await (await house.get(at)).json());
    rows.push(...page.items);
    sizes.push(page.items.length);
    at = page.next?.slice(house.origin.length);
  }
  return { rows, sizes };
};
const idsOf = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map(({ id }) => id);

describe('a list of more than a hundred', () => {
  it('of suggestions made in one moment is told whole, each once', async () => {
    const { actor } = await aPerson(db);
    const change = ['minutes=8 shortest=5', 'minutes=9 shortest=5'] as const;
    const { id } = await aProposal(db, { slug: KIT, by: actor, change });
    await db.run`
      insert into proposal (kit_id, author_id, credit, origin, why, once, made_at, opened_at)
      select kit_id, author_id, credit, origin, 'One of many.', sha256(n::text::bytea), made_at,
        date_trunc('second', opened_at) + interval '123456 microseconds'
      from proposal, generate_series(2, ${MANY}::int) n where id = ${id}`;
    await db.run`
      insert into proposal_version (proposal_id, number, base_id, source, size, by_id, at)
      select proposal.id, 1, base_id, 'x'::bytea, size, by_id, at
      from proposal, proposal_version where proposal_id = ${id} and proposal.id <> ${id}`;
    for (const path of [paths.apiProposals, paths.apiKitProposals(KIT)]) {
      const { rows, sizes } = await walked(path);
      expect([new Set(idsOf(rows)).size, sizes]).toEqual([MANY, [100, 100, 50]]);
    }
  });

  it('of decisions made in one moment is told whole, each once, in the same order each time', async () => {
    const before = (await walked(paths.apiDecisions)).rows.length;
    await db.run`
      insert into decision (kind, by_name, what, reasons, at)
      select 'election', 'the-clock', 'One of many', n::text, timestamptz '2026-11-24T10:00:00.123456Z'
      from generate_series(1, ${MANY}::int) n`;
    const { rows, sizes } = await walked(`${paths.apiDecisions}?fresh`);
    expect([new Set(idsOf(rows)).size, Math.max(...sizes)]).toEqual([before + MANY, 100]);
    expect(idsOf((await walked(`${paths.apiDecisions}?again`)).rows)).toEqual(idsOf(rows));
  });

  it('goes on after a suggestion that was hidden meanwhile', async () => {
    const list = async (path: string) => Paged.parse(await (await house.get(path)).json());
    const first = await list(paths.apiProposals);
    const id = ProposalId.parse(first.items.map((item) => item.id).at(-1));
    const second = await list(first.next?.slice(house.origin.length) ?? '');
    const act = { actor: (await aPerson(db, { steward: true })).actor, db, now: house.now() };
    await hideContribution(act, { thing: 'proposal', id }, { reason: 'It names somebody.' });
    const again = await list(`${first.next?.slice(house.origin.length)}&fresh`);
    expect(idsOf(again.items)).toEqual(idsOf(second.items));
  });

  it('of kits and of editions goes on from a name, and from a number', async () => {
    const { rows } = await walked(paths.apiKits);
    const names = rows.map(({ kit }) => String(kit));
    expect(names).toEqual([...names].sort());
    const rest = await walked(`${paths.apiKits}?after=${names[2]}`);
    expect(rest.rows.map(({ kit }) => kit)).toEqual(names.slice(3));
    const editions = async (after: number) =>
      listOf(EditionLine).parse(await (await house.get(`${paths.apiEditions(KIT)}?after=${after}`)).json()).items;
    expect([(await editions(2)).map(({ number }) => number), await editions(1)]).toEqual([[1], []]);
  });
});
