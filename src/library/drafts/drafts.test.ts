import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { aGroup, aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { ProposalId } from '../proposals/store.ts';
import { onDay } from '../reviews/a-proposal.testing.ts';
import { publishEdition } from '../reviews/publish-kit.ts';
import { reviewProposal } from '../reviews/review.ts';

const Bytes = z.instanceof(Uint8Array);
const Sealed = z.object({ title: Bytes, text: Bytes });
const house = await aHouse();
const { db } = house;
const [author, friend, other] = [await aPerson(db, { publicName: 'Ama' }), await aPerson(db), await aPerson(db)];
const [one, two] = [
  await aPerson(db, { reviewer: true, groups: [await aGroup(db)] }),
  await aPerson(db, { reviewer: true, groups: [await aGroup(db, { name: 'Leeds' })] }),
];

const begin = async (fields: Record<string, string>): Promise<string> => {
  const answer = await house.as(author).post(paths.newKit, fields);
  expect(answer.status).toBe(303);
  return (answer.headers.get('location') ?? '').split('/').at(-1) ?? '';
};
const versionOf = async (id: string): Promise<string> =>
  /name="version" value="(\d+)"/.exec(
    await (await house.as(author).get(`${paths.draftEdit(id)}?whole=1`)).text(),
  )?.[1] ?? '';

describe('a draft of a new kit', async () => {
  const id = await begin({ title: 'Who holds the keys?', language: 'en-GB' });

  it('is there for its author alone, and leads others to sign in or nowhere', async () => {
    expect(await (await house.as(author).get(paths.draft(id))).text()).toContain('Who holds the keys?');
    expect((await house.as(other).get(paths.draft(id))).status).toBe(404);
    expect((await house.get(paths.draft(id))).status).toBe(303);
    expect((await house.as(other).post(paths.draftEdit(id), { whole: '1', version: '1' })).status).toBe(404);
    expect((await house.as(other).post(paths.draftDiscarding(id), {})).status).toBe(404);
  });

  it('is sealed: the database holds neither its title nor its text', async () => {
    const { title, text } = await db.one(
      Sealed,
    )`select title_sealed as title, text_sealed as text from draft where id = ${id}`;
    for (const bytes of [title, text]) expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/keys|fundi-kit/i);
  });

  it('is shown to somebody whom its author names, once they pressed the button in a letter that names no kit', async () => {
    expect((await house.as(author).post(paths.draftHelpers(id), { email: friend.email })).status).toBe(303);
    expect((await house.as(friend).get(paths.draft(id))).status).toBe(404);
    const [letter] = await lettersTo(db, friend.id);
    expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/keys/i);
    expect(letter?.text).toContain('Ama');
    const link = letter?.links.find((path) => path.startsWith('/drafts/helping/')) ?? '';
    expect((await house.get(link)).status).toBe(200);
    expect((await house.as(friend).get(paths.draft(id))).status).toBe(404);
    expect((await house.post(link, {})).status).toBe(303);
    expect((await house.as(friend).get(paths.draft(id))).status).toBe(200);
    expect((await house.as(friend).post(paths.draftProposal(id), { whose: 'mine', why: 'Because.' })).status).toBe(404);
  });

  it('is not proposed while something is left unsaid, and what was typed is kept', async () => {
    const answer = await house.as(author).post(paths.draftProposal(id), { whose: 'ours', why: 'Nobody else asks it.' });
    const text = await answer.text();
    expect(answer.status).toBe(422);
    expect(text).toContain('Three dots still stand');
    expect(text).toContain('Nobody else asks it.');
    expect((await house.as(author).post(paths.draftProposal(id), { why: 'x' })).status).toBe(422);
  });

  it('is written in by the same form as any kit, and a stale tab overwrites nothing', async () => {
    const version = await versionOf(id);
    const write = (fields: Record<string, string>) =>
      house.as(author).post(paths.draftEdit(id), { version, ...fields });
    const step = { step: 'opening', title: 'Who opens up?', body: 'Say who has the key to your hall.', minutes: '12' };
    expect((await write(step)).status).toBe(303);
    const stale = await write({ ...step, body: 'From another tab.' });
    expect([stale.status, await stale.text()]).toEqual([422, expect.stringContaining('From another tab.')]);
    const front = {
      version: await versionOf(id),
      part: 'front.matter',
      title: 'Who holds the keys?',
      summary: 'Keys and power.',
      outcomes: 'say who holds the keys',
    };
    const saved = await house.as(author).post(paths.draftEdit(id), front);
    expect(saved.status).toBe(303);
  });

  it('becomes a proposal, decided by two groups, then a kit with an edition of its own', async () => {
    const propose = () =>
      house.as(author).post(paths.draftProposal(id), { whose: 'mine', why: 'Nobody else asks it.', credit: 'Ama' });
    const answer = await propose();
    expect(answer.status).toBe(303);
    expect((await propose()).headers.get('location')).toBe(answer.headers.get('location'));
    const proposal = ProposalId.parse((answer.headers.get('location') ?? '').split('/').at(-1));
    expect(await (await house.get(paths.proposal(proposal))).text()).toContain('Say who has the key to your hall.');
    expect((await house.get(paths.kit('who-holds-the-keys'))).status).toBe(404);
    for (const { actor } of [one, two])
      await reviewProposal({ actor, db, now: onDay(1) }, proposal, { verdict: 'approve', reasons: 'Yes.', ran: false });
    await publishEdition({ actor: one.actor, db, now: onDay(2) }, 'who-holds-the-keys', { notes: 'First edition' });
    expect((await house.get(paths.kit('who-holds-the-keys'))).status).toBe(200);
  });
});

describe('beginning from another kit', () => {
  it('keeps its people named and says where it comes from', async () => {
    const id = await begin({ title: 'Seven points', kit: 'six-points' });
    const page = await (await house.as(author).get(paths.draft(id))).text();
    expect(page).toContain('Best or worst meeting');
    expect((await house.as(author).post(paths.newKit, { title: '' })).status).toBe(422);
    expect((await house.as(author).post(paths.newKit, { title: 'x', kit: 'no-such' })).status).toBe(404);
    expect((await house.as(author).post(paths.draftDiscarding(id), {})).status).toBe(303);
    expect((await house.as(author).get(paths.draft(id))).status).toBe(404);
  });
});
