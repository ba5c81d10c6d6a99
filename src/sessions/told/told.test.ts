import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tellOfRun } from '../../../test/house/furnished.ts';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { whatIsThere } from '../../../test/house/there.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { LANGUAGES } from '../../platform/words/language.ts';

const RunSuggestion = z.object({ proposalId: z.uuid() });
const house = await aHouse();
const { kits } = await whatIsThere(house.db);
const [kit, otherKit] = kits;
const step = kit?.steps[1];
if (!kit || !otherKit || !step) throw new Error('There are no kits.');
const reviewer = await aPerson(house.db, { reviewer: true, publicName: 'Siân' });
const WORDS = 'Mrs Featherstonehaugh says: say the minutes aloud.';
const LEFT = 'Say the minutes aloud.';
const thanks = await tellOfRun(house, kit.code, { words: WORDS });
const by = house.as(reviewer);
const text = async (path: string): Promise<string> => (await by.get(path)).text();
const list = (): Promise<string> => text(paths.told(kit.slug));
const act = async (): Promise<string> => /href="(\/library\/[^"]+\/told\/[^"]+)"/.exec(await list())?.[1] ?? '';
const path = await act();
const suggestions = () => house.db.count`select count(*) from run_suggestion`;

describe('a line that somebody told after a session', () => {
  it('is there for reviewers alone, as is the form, and only as this kit’s', async () => {
    expect(await list()).toContain(WORDS);
    expect(await text(paths.proposals(kit.slug))).toContain(`href="${paths.told(kit.slug)}"`);
    const others = [house.as(await aPerson(house.db, { steward: true })), house.as(await aPerson(house.db))];
    for (const other of others) {
      for (const hidden of [paths.told(kit.slug), path]) expect((await other.get(hidden)).status).toBe(404);
      expect((await other.post(path, { words: LEFT })).status).toBe(404);
      expect(await (await other.get(paths.proposals(kit.slug))).text()).not.toContain(paths.told(kit.slug));
    }
    const elsewhere = path.replace(kit.slug, otherKit.slug);
    expect([(await by.get(elsewhere)).status, (await by.post(elsewhere, { words: LEFT })).status]).toEqual([404, 404]);
    expect(await suggestions()).toBe(0);
  });

  it('opens a form with its words and the kit’s steps, in both languages', async () => {
    for (const language of LANGUAGES) {
      const form = await text(`${path}?lang=${language}`);
      expect(await htmlFaults(form)).toEqual([]);
      expect(await htmlFaults(await text(`${paths.told(kit.slug)}?lang=${language}`))).toEqual([]);
      for (const said of [WORDS, `value="${step.id}"`]) expect(form).toContain(said);
    }
  });

  it('says what is missing or no longer there, and keeps what was typed', async () => {
    const none = await by.post(path, { words: '  ', step: step.id });
    const page = await none.text();
    expect([none.status, page.includes('href="#f-words"')]).toEqual([422, true]);
    expect(page).toMatch(new RegExp(`value="${step.id}" selected`));
    const gone = await by.post(path, { words: LEFT, step: 'no-such-step' });
    expect([gone.status, await gone.text()]).toEqual([422, expect.stringContaining(LEFT)]);
    expect((await by.post(path, { words: 'x'.repeat(4001) })).status).toBe(422);
    expect(await suggestions()).toBe(0);
  });

  it('becomes a suggestion in the words left of it, on its step, under “someone who ran it”, once; its line says so', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => by.post(path, { words: LEFT, step: step.id })));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    const places = new Set(answers.map(({ headers }) => headers.get('location') ?? ''));
    expect([places.size, await suggestions()]).toEqual([1, 1]);
    const [place = ''] = places;
    const proposal = await (await house.get(place)).text();
    for (const said of [LEFT, 'someone who ran it', 'Somebody told us this after running it.', step.title])
      expect(proposal).toContain(said);
    for (const unsaid of ['Featherstonehaugh', 'Siân']) expect(proposal).not.toContain(unsaid);
    expect(await list()).toContain(`href="${place}"`);
    expect(await act()).toBe('');
    const again = await by.get(path);
    expect([again.status, again.headers.get('location')]).toEqual([303, place]);
  });

  it('goes from the suggestion too when it is taken back', async () => {
    const token = new URL(thanks, house.origin).searchParams.get('run') ?? '';
    const { proposalId } = await house.db.one(RunSuggestion)`select proposal_id from run_suggestion`;
    expect(await (await house.get(paths.proposal(proposalId))).text()).toContain(LEFT);
    expect((await house.post(paths.withdrawal(token), {})).status).toBe(303);
    expect(await list()).not.toContain(WORDS);
    expect(await (await house.get(paths.proposal(proposalId))).text()).not.toContain(LEFT);
    expect((await by.post(path, { words: LEFT })).status).toBe(404);
  });
});
