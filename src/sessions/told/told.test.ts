import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tellOfRun } from '../../../test/house/furnished.ts';
import { aHouse } from '../../../test/house/house.ts';
import { whatIsThere } from '../../../test/house/there.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';

const RunSuggestion = z.object({ proposalId: z.uuid() });
const house = await aHouse();
const { kits } = await whatIsThere(house.db);
const [kit] = kits;
if (!kit) throw new Error('There are no kits.');
const reviewer = await aPerson(house.db, { reviewer: true, publicName: 'Siân' });
const WORDS = 'Say the minutes aloud before the second round.';
const thanks = await tellOfRun(house, kit.code, { words: WORDS });
const page = async (): Promise<string> => (await house.as(reviewer).get(paths.told(kit.slug))).text();
const act = async (): Promise<string> => /action="(\/library\/[^"]+\/told\/[^"]+)"/.exec(await page())?.[1] ?? '';

describe('a line that somebody told after a session', () => {
  it('is there for reviewers alone', async () => {
    expect(await page()).toContain(WORDS);
    expect((await house.as(await aPerson(house.db)).get(paths.told(kit.slug))).status).toBe(404);
    expect((await house.as(await aPerson(house.db)).post(await act(), {})).status).toBe(404);
  });

  it('becomes a suggestion under the name of whoever ran it, once, and its line says so', async () => {
    const path = await act();
    const answers = await Promise.all([1, 2, 3].map(() => house.as(reviewer).post(path, {})));
    const [first] = new Set(answers.map(({ headers }) => headers.get('location')));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
    const proposal = await (await house.get(first ?? '')).text();
    expect(proposal).toContain(WORDS);
    expect(proposal).toContain('someone who ran it');
    expect(await page()).toContain(first);
    expect(await act()).toBe('');
  });

  it('goes from the suggestion too when it is taken back', async () => {
    const token = new URL(thanks, house.origin).searchParams.get('run') ?? '';
    expect(await (await house.get(paths.proposals(kit.slug))).text()).toContain('somebody told us this');
    expect((await house.post(paths.withdrawal(token), {})).status).toBe(303);
    expect(await page()).not.toContain(WORDS);
    const { proposalId } = await house.db.one(RunSuggestion)`select proposal_id from run_suggestion`;
    expect(await (await house.get(paths.proposal(proposalId))).text()).not.toContain(WORDS);
  });
});
