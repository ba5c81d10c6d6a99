import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { aGroup, aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { type ProposalId, proposalSeenBy } from '../proposals/store.ts';
import { aProposal, newestText, onDay } from './a-proposal.testing.ts';
import { reviewProposal } from './review.ts';

const house = await aHouse();
const { db } = house;
const author = await aPerson(db, { publicName: 'Marcia' });
const other = await aPerson(db);
const [one, two] = [
  await aPerson(db, { reviewer: true, groups: [await aGroup(db)] }),
  await aPerson(db, { reviewer: true, groups: [await aGroup(db, { name: 'Leeds' })] }),
];
const approve = (by: typeof one, id: ProposalId) =>
  reviewProposal({ actor: by.actor, db, now: onDay(1) }, id, { verdict: 'approve', reasons: 'Yes.', ran: true });
const suggest = (change: readonly [string, string], why: string) => aProposal(db, { by: author.actor, change, why });
const sentence = 'We’ll write two lists.';

describe('two changes of different steps', () => {
  it('are both in the kit when they are merged in one moment', async () => {
    const minutes = await suggest(['minutes=9 shortest=4', 'minutes=10 shortest=4'], 'One.');
    const spare = await suggest(['minutes=4 shortest=3', 'minutes=5 shortest=3'], 'Two.');
    await Promise.all([approve(one, minutes.id), approve(one, spare.id)]);
    await Promise.all([approve(two, minutes.id), approve(two, spare.id)]);
    const text = await newestText(db, 'six-points');
    expect(text).toContain('minutes=10 shortest=4');
    expect(text).toContain('minutes=5 shortest=3');
  });
});

describe('two changes that meet in one sentence', async () => {
  const first = await suggest(
    [sentence, 'Somebody else, who is not the chair, writes two lists where everyone can read them.'],
    'The chair has hands full.',
  );
  const second = await suggest(
    [sentence, 'We’ll write one list of everything that people say, the good beside the bad.'],
    'One is enough.',
  );
  await approve(one, first.id);
  await approve(two, first.id);
  await approve(one, second.id);
  await approve(two, second.id);

  it('wait for a person, and the page says so', async () => {
    expect((await proposalSeenBy(db, one.actor, second.id)).mergedAt).toBe(null);
    const page = await (await house.as(author).get(paths.proposal(second.id))).text();
    expect(page).toContain('Somebody has to choose');
    expect(page).toContain(paths.meeting(second.id));
  });
  it('are not there to be answered by others', async () => {
    for (const reader of [house, house.as(other)]) {
      expect((await reader.get(paths.meeting(second.id))).status).toBe(404);
      expect((await reader.post(paths.meeting(second.id), { c1: 'ours' })).status).toBe(404);
    }
  });
  it('ask again for what is not answered, and keep what was typed', async () => {
    const answer = await house.as(author).post(paths.meeting(second.id), { own1: 'Typed and kept.' });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Typed and kept.')]);
  });
  it('say when with these answers nothing of the suggestion is left', async () => {
    const answer = await house.as(author).post(paths.meeting(second.id), { c1: 'ours' });
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining('nothing of the suggestion is left'),
    ]);
  });
  it('become one by a person’s own words, once its reviewers have seen them', async () => {
    const answer = await house.as(author).post(paths.meeting(second.id), {
      c1: 'own',
      own1: 'Somebody else, who is not the chair, writes one list where everyone can read it.',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, paths.proposal(second.id)]);
    expect((await proposalSeenBy(db, one.actor, second.id)).mergedAt).toBe(null);
    await approve(one, second.id);
    await approve(two, second.id);
    expect(await newestText(db, 'six-points')).toContain(
      'Somebody else, who is not the chair, writes one list where everyone can read it.',
    );
  });
});
