import { describe, expect, it } from 'vitest';
import { words } from '../../src/library/editions/rehearsal-words.ts';
import { words as kitWords } from '../../src/library/editions/words.ts';
import { paths } from '../../src/paths.ts';
import { readPage } from '../house/read-page.ts';
import { kitsThere } from '../house/there.ts';
import { aStory, READERS, withJavaScript } from './story.ts';

describe('a learner rehearses the conversation', async () => {
  const { house, visitor } = await aStory();
  const kits = await kitsThere(house.db, ['why-wont-she-sign', 'why-wont-she-sign-cy']);
  const rehearsed = kits.flatMap(({ slug, rehearsals }) => rehearsals.map((rehearsal) => ({ slug, ...rehearsal })));
  const [{ slug, id } = { slug: '', id: '' }] = rehearsed;

  it.each(READERS)('talks until it ends, is told what each answer did, and begins again, $who', async (reader) => {
    const her = await visitor(reader);
    const t = her.read(words);
    await her.opens(paths.kit(slug));
    await her.page.locator(`#${id} summary`).click();
    await her.page
      .locator(`#${id}`)
      .getByRole('link', { name: her.read(kitWords).rehearse })
      .click();
    await her.sees(t.how);
    const opening = (await her.page.getByRole('heading', { level: 2 }).first().textContent()) ?? '';
    let answers = 0;
    for (; answers < 20 && (await her.page.locator('.replies a').count()) > 0; answers += 1) {
      const before = her.page.url();
      await her.page.locator('.replies a').last().click();
      await her.page.waitForURL((url) => url.href !== before);
      await her.sees(t.whatItDid);
    }
    expect(answers).toBeGreaterThan(1);
    await her.sees(t.ending);
    await her.presses(t.again);
    await her.page.getByRole('heading', { level: 2, name: opening }).waitFor();
  });

  it.each(withJavaScript)('sends nothing anywhere, and needs no signal once it is open, $who', async (reader) => {
    const her = await visitor(reader);
    await her.opens(paths.rehearsal(slug, id));
    const asked: string[] = [];
    her.page.on('request', (request) => asked.push(request.url()));
    await her.losesSignal();
    const opening = (await her.page.getByRole('heading', { level: 2 }).first().textContent()) ?? '';
    await her.page.locator('.replies a').first().click();
    await her.sees(her.read(words).whatItDid);
    await her.page.goBack();
    await her.page.getByRole('heading', { level: 2, name: opening }).waitFor();
    expect(asked).toEqual([]);
    await her.hasSignal();
  });

  it.each(rehearsed)(
    'reaches every moment by links alone, each at an address of its own: $slug',
    async ({ slug: kit, id: exercise, nodes }) => {
      const opening = paths.rehearsal(kit, exercise);
      const known = new Map<string, string>([['', opening]]);
      for (const [, address] of known) {
        const { links } = readPage(await (await house.get(address)).text());
        for (const link of links.filter((one) => one.startsWith(`${opening}/`))) {
          const moment = new URL(link, house.origin).pathname;
          if (!known.has(moment)) known.set(moment, link);
        }
      }
      const reached = new Set([...known.keys()].map((moment) => moment.split('/').at(-1)));
      const [first, ...others] = nodes;
      expect(others.filter((node) => !reached.has(node))).toEqual([]);
      expect((await house.get(paths.rehearsalNode(kit, exercise, first ?? ''))).status).toBe(200);
    },
  );
});
