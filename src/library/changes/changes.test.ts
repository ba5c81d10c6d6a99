import { describe, expect, it } from 'vitest';
import { tellOfRun } from '../../../test/house/furnished.ts';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { kitThere } from '../../../test/house/there.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { kitNamed } from '../kits/store.ts';
import { suggestChange } from '../proposals/propose.ts';
import { aProposal } from '../reviews/a-proposal.testing.ts';
import { holdProposal } from '../reviews/hold.ts';
import { newestOf } from '../revisions/store.ts';
import { chosen, type SmallJob } from './small-jobs.ts';

describe('choosing small jobs', () => {
  const job = (minutes: number, slug: string): SmallJob => ({
    kind: 'reviewer',
    minutes,
    slug,
    title: slug,
    language: 'en',
  });
  it('takes of each kind in turn, and puts the shortest first', () => {
    const many = Array.from({ length: 20 }, (_, at) => job(9, `many-${at}`));
    const some = chosen([many, [job(1, 'one')], [job(5, 'other'), job(5, 'another')]]);
    expect(some).toHaveLength(10);
    expect(some.slice(0, 3).map(({ minutes }) => minutes)).toEqual([1, 5, 5]);
  });
  it('is content with fewer', () => {
    expect(chosen([[], [job(1, 'one')]])).toHaveLength(1);
    expect(chosen([])).toEqual([]);
  });
});

describe('the page of changes', async () => {
  const house = await aHouse();
  const { db } = house;
  const page = async (query = '') => (await house.get(paths.changes + query)).text();
  const author = await aPerson(db, { publicName: 'Marcia' });

  it('asks for what the kits say of themselves: facts marked uncertain, and kits that few reviewers know', async () => {
    await house.work();
    const shown = await page();
    expect(shown).toContain('Look this up, and say where it stands');
    expect(shown).toContain('Fewer than two reviewers know this kit.');
    expect(shown).toContain('Nothing waits');
    expect((shown.match(/class="kitrow"/g) ?? []).length).toBe(10);
  });
  it('asks for the steps that run over, as those who ran them told', async () => {
    const kit = await kitThere(db, 'six-points');
    const [step] = kit.steps;
    const over = { [`minutes.${step?.id}`]: String((step?.minutes ?? 0) + 9) };
    for (let time = 0; time < 5; time += 1) await tellOfRun(house, kit.code, over);
    house.later(16);
    await house.work();
    const shown = await page();
    expect(shown).toContain(`${paths.edit('six-points')}?step=${step?.id}`);
    expect(shown).toContain(`took ${(step?.minutes ?? 0) + 9} in the middle of 5 times`);
  });
  it('asks people to read what waits, a small correction first, and says where each stands', async () => {
    const slip = await aProposal(db, {
      slug: 'whose-union',
      by: author.actor,
      change: ['They may not drive', 'They maay not drive'],
      why: 'A slip of the pen.',
    });
    await aProposal(db, {
      by: author.actor,
      change: ['minutes=8 shortest=5', 'minutes=9 shortest=5'],
      why: 'It ran over.',
    });
    const base = (await newestOf(db, (await kitNamed(db, 'six-points')).id)).commitId;
    await suggestChange({ actor: author.actor, db, now: house.now() }, 'six-points', {
      base,
      source: undefined,
      words: 'Step two needs ten more minutes.',
      why: 'We never get there.',
      credit: undefined,
      email: undefined,
      origin: 'words',
      language: 'en',
    });
    await house.work();
    const shown = await page();
    expect(shown).toContain('Read a small correction, and say what you think');
    expect(shown).toContain('Write down what somebody said in words');
    expect(shown).toContain('Goes in by itself on');
    expect(shown).toContain('Nobody has it yet.');
    const minutes = [...shown.matchAll(/class="mins">(\d+)/g)].map(([, many]) => Number(many));
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    expect(minutes[0]).toBe(1);
    expect(shown.indexOf(paths.proposal(slip.id))).toBeGreaterThan(0);
  });
  it('shows a reviewer what lies with her before all else, and nobody else', async () => {
    const reviewer = await aPerson(db, { reviewer: true, publicName: 'Siân' });
    const { id } = await aProposal(db, {
      slug: 'who-works-here',
      by: author.actor,
      change: ['method=reflection', 'method=go-round'],
    });
    await holdProposal({ actor: reviewer.actor, db, now: house.now() }, id);
    const hers = await (await house.as(reviewer).get(paths.changes)).text();
    expect(hers.indexOf('With you')).toBeGreaterThan(0);
    expect(hers.indexOf('With you')).toBeLessThan(hers.indexOf('Small jobs for anyone'));
    expect(hers).toContain('With Siân until');
    expect(await (await house.as(author).get(paths.changes)).text()).not.toContain('With you');
  });
  it('leads to the ledger and its feed, and shows what was lately decided', async () => {
    const shown = await page();
    expect(shown).toContain(`href="${paths.decisions}"`);
    expect(shown).toContain(`href="${paths.decisionsFeed}"`);
  });
  it('is valid HTML in both languages', async () => {
    for (const query of ['', '?lang=cy', '?page=2', '?page=nonsense'])
      expect([query, await htmlFaults(await page(query))]).toEqual([query, []]);
    expect(await htmlFaults(await (await house.get(paths.reviewers)).text())).toEqual([]);
    expect(await htmlFaults(await (await house.get(`${paths.reviewers}?lang=cy`)).text())).toEqual([]);
    expect(await (await house.get(paths.library)).text()).toContain(`href="${paths.changes}"`);
  });
});
