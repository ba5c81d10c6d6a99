import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../../test/house/house.ts';
import { htmlFaults } from '../../../../test/house/html.ts';
import { kitThere } from '../../../../test/house/there.ts';
import { paths } from '../../../paths.ts';
import { FRONT } from './fields.ts';

const KIT = 'who-can-say-yes';
const EVERY = [
  '',
  '?whole=1',
  `?part=${FRONT}`,
  '?step=turn-the-chairman',
  '?part=case-part-1',
  '?part=the-history',
  '?source=1',
];

describe('the pages on which a change is suggested', async () => {
  const house = await aHouse();
  const kit = await kitThere(house.db, KIT);
  const pageAt = async (query: string, slug = KIT): Promise<string> =>
    (await house.get(`${paths.edit(slug)}${query}`)).text();

  it.each(EVERY)('are sound HTML, in both languages: %s', async (query) => {
    const [en, cy] = [await pageAt(query), await pageAt(`${query}${query ? '&' : '?'}lang=cy`)];
    expect([await htmlFaults(en), await htmlFaults(cy)]).toEqual([[], []]);
    expect(cy).toContain('lang="cy"');
  });

  it('offer every step, and the rest of the kit', async () => {
    const html = await pageAt('');
    for (const { id } of kit.steps) expect(html).toContain(`${paths.edit(KIT)}?step=${id}`);
    for (const query of EVERY.slice(1)) expect(html).toContain(`${paths.edit(KIT)}${query}`);
  });

  it('show a step’s own words, with the revision they are of, and ask those who are not signed in for an address', async () => {
    const html = await pageAt('?step=turn-the-chairman');
    expect(html).toMatch(/name="base" value="[0-9a-f]{40}"/);
    expect(html).toContain('name="email"');
    expect(html).toMatch(/<textarea[^>]*name="notes"[^>]*>\*\*Say:\*\*/);
  });

  it('say what it really took, once enough evenings were timed', async () => {
    expect(await pageAt('?step=we-cant')).not.toContain('Really took');
    for (const minutes of ['9', '10', '11', '12', '13'])
      await house.post(paths.ran(kit.code), { when: '2026-11-24', people: '12', 'minutes.we-cant': minutes });
    expect(await pageAt('?step=we-cant')).toContain('Really took 11 minutes in the middle of 5 evenings.');
    expect(await pageAt('')).toContain('Really took 11 minutes');
  });

  it('load a script only where somebody writes', async () => {
    expect(await pageAt('')).not.toMatch(/<script[^>]*type="module"/);
    expect(await pageAt('?whole=1')).toMatch(/<script[^>]*type="module"/);
  });

  it('are not there for what is not', async () => {
    const statuses = await Promise.all(
      [`${paths.edit('none')}`, `${paths.edit(KIT)}?step=none`, `${paths.edit(KIT)}?part=`].map(
        async (address) => (await house.get(address)).status,
      ),
    );
    expect(statuses).toEqual([404, 404, 404]);
  });
});
