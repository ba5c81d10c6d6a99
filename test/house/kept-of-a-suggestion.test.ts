import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type APerson, aPerson } from '../../src/identity/a-person.testing.ts';
import { paths } from '../../src/paths.ts';
import { aServedHouse } from './house.ts';

const KIT = 'six-points';
const Report = z.object({ id: z.uuid() });

/** Only a served house keeps answers: whoever asked once must not go on being answered from before. */
describe('what was kept of a suggestion', async () => {
  const house = await aServedHouse();
  const { db } = house;
  const base = /name="base" value="([0-9a-f]+)"/.exec(
    await (await house.get(`${paths.edit(KIT)}?whole=1`)).text(),
  )?.[1];
  const suggest = async (by: APerson, fields: Record<string, string>): Promise<string> => {
    const sent = { base: base ?? '', step: 'all-the-work', minutes: '12', ...fields };
    const answer = await house.as(by).post(paths.proposals(KIT), sent);
    return (answer.headers.get('location') ?? '').split('/').at(-1) ?? '';
  };
  const placesOf = (id: string): readonly string[] => [
    paths.proposal(id),
    paths.proposedKit(id),
    paths.proposals(KIT),
    paths.changes,
    paths.apiProposal(id),
    paths.apiProposals,
    paths.apiKitProposals(KIT),
  ];
  const placesThatSay = async (id: string, words: string): Promise<string[]> => {
    const said: string[] = [];
    for (const path of placesOf(id)) if ((await (await house.get(path)).text()).includes(words)) said.push(path);
    return said;
  };

  it('goes everywhere when a steward hides it', async () => {
    const name = 'Featherstonehaugh';
    const id = await suggest(await aPerson(db), { title: `Ask Mrs ${name}`, why: `Mrs ${name} said so.` });
    const before = await placesThatSay(id, name);
    expect(before).toEqual(expect.arrayContaining([paths.proposal(id), paths.proposedKit(id), paths.apiProposal(id)]));
    await house.post(paths.report, { wrong: 'names-somebody', words: 'It does.', of: `proposal.${id}` });
    const report = await db.one(Report)`select id from report where thing_id = ${id}`;
    const steward = house.as(await aPerson(db, { steward: true }));
    expect((await steward.post(paths.adminReportHiding(report.id), { reason: 'It names somebody.' })).status).toBe(303);
    expect(await placesThatSay(id, name)).toEqual([]);
    // Its pages say that it was hidden, and why.
    const answers = await Promise.all(
      [paths.proposal(id), paths.proposedKit(id), paths.apiProposal(id)].map((path) => house.get(path)),
    );
    expect(answers.map(({ status }) => status)).toEqual([410, 410, 404]);
  });

  it('names nobody any more once its author has left', async () => {
    const credit = 'Marcia of Handsworth';
    const author = await aPerson(db);
    const id = await suggest(author, { why: 'It ran over.', credit });
    expect(await placesThatSay(id, credit)).toContain(paths.apiProposal(id));
    expect((await house.as(author).post(paths.meErasure, { credit: 'someone' })).status).toBe(303);
    expect(await placesThatSay(id, credit)).toEqual([]);
  });
});
