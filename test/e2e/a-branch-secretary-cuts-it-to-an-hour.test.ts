import { describe, expect, it } from 'vitest';
import { words as kitWords } from '../../src/library/editions/words.ts';
import { words as shortWords } from '../../src/library/plans/short-words.ts';
import { words } from '../../src/library/plans/words.ts';
import { paths } from '../../src/paths.ts';
import { howField } from '../../src/sessions/runs/fields.ts';
import { kitThere } from '../house/there.ts';
import { aStory, READERS, type Visitor, withJavaScript } from './story.ts';

const KIT = 'who-can-say-yes';
const OTHER = 'six-points';

const isPdf = async ({ page }: Visitor, address: string): Promise<boolean> => {
  const answer = await page.request.get(address);
  return answer.status() === 200 && (await answer.body()).subarray(0, 5).toString() === '%PDF-';
};

/** Titles of the evening's steps, as they stand. */
const titles = async ({ page }: Visitor): Promise<string[]> =>
  (await page.locator('.item h3').allTextContents()).map((title) => title.replace(/^\d+\.\s*/, ''));

describe('a branch secretary cuts a kit to her hour', async () => {
  const { house, visitor } = await aStory();
  const kit = await kitThere(house.db, KIT);
  const other = await kitThere(house.db, OTHER);
  const minutesOf = ({ page }: Visitor) => page.locator('.plan-sum strong');

  it.each(READERS)(
    'fits it to an hour, makes it hers, and keeps it under a short address that prints, $who',
    async (reader) => {
      const her = await visitor(reader);
      const { page } = her;
      const t = her.read(words);
      await her.opens(paths.kit(KIT));
      await her.presses(her.read(kitWords).plan);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByRole('button', { name: t.length(60), exact: true }).click();
      await minutesOf(her)
        .filter({ hasText: t.total(60) })
        .waitFor();
      expect(await page.locator('.item .hinge').count()).toBe(1);
      await her.fills(t.ownTitle, 'News from the branch');
      await her.fills(t.ownMinutes, '5');
      await her.presses(t.ownAdd);
      await minutesOf(her)
        .filter({ hasText: t.total(65) })
        .waitFor();
      const [first = '', second = ''] = await titles(her);
      await page.locator('button[value="down:0"]').click();
      await page.locator('.item').first().filter({ hasText: second }).waitFor();
      expect((await titles(her)).slice(0, 2)).toEqual([second, first]);
      await page.locator('button[value="keep"]').click();
      await page.waitForURL((url) => url.pathname.startsWith('/e/'));
      const s = her.read(shortWords);
      await page.getByRole('heading', { level: 1, name: s.planTitle(kit.title, 65) }).waitFor();
      await her.sees('News from the branch');
      const code = new URL(page.url()).pathname.split('/')[2] ?? '';
      for (const name of ['plan.pdf', 'cards.pdf', 'pack.pdf'])
        expect(await isPdf(her, paths.shortFile(code, name)), name).toBe(true);
      expect(await her.context.cookies()).toEqual([]);
    },
  );

  it.each(READERS)('is told what is lost before the question of who gains goes, and keeps it, $who', async (reader) => {
    const her = await visitor(reader);
    const t = her.read(words);
    await her.opens(paths.plan(KIT));
    const hinge = kit.steps.findIndex((step) => step.hinge);
    await her.page.locator(`button[value="drop:${hinge}"]`).click();
    await her.sees(t.ask);
    await her.presses(t.askNo);
    await her.page.getByText(t.ask).waitFor({ state: 'detached' });
    expect(await her.page.locator('.item .hinge').count()).toBe(1);
  });

  it.each(READERS)('is told what her own step lacks, and what she typed stays, $who', async (reader) => {
    const her = await visitor(reader);
    const t = her.read(words);
    await her.opens(paths.plan(KIT));
    await her.fills(t.ownMinutes, '7');
    await her.presses(t.ownAdd);
    await her.sees(t.errors.ownTitleMissing);
    const minutes = her.page.getByLabel(t.ownMinutes, { exact: true });
    expect(await minutes.inputValue()).toBe('7');
    await her.page.getByLabel(t.ownTitle, { exact: true }).pressSequentially('News');
    await her.presses(t.ownAdd);
    await her.page.locator('.item').filter({ hasText: 'News' }).waitFor();
  });

  it('takes a step from a second kit, and is asked about it afterwards under that kit’s name', async () => {
    const her = await visitor({ width: 360, javaScript: false, language: 'en' });
    const t = words.en;
    const [step] = other.steps;
    await her.opens(paths.plan(KIT));
    await her.page.getByLabel(t.secondPick).selectOption(OTHER);
    await her.presses(t.secondShow);
    await her.page.locator('button[value="take:0"]').click();
    await her.page
      .locator('.item')
      .filter({ hasText: step?.title ?? '' })
      .waitFor();
    await her.page.locator('button[value="keep"]').click();
    await her.presses(shortWords.en.ran);
    expect(await her.page.locator(`[name="${howField(`${OTHER}.${step?.id}`)}"]`).count()).toBe(3);
  });

  it.each(withJavaScript)(
    'undoes what she did, and finds her plan again by its address alone, $who',
    async (reader) => {
      const her = await visitor(reader);
      const t = her.read(words);
      await her.opens(paths.plan(KIT));
      const before = await titles(her);
      await her.page.locator('button[value="drop:0"]').click();
      await her.page
        .locator('.item')
        .nth(before.length - 1)
        .waitFor({ state: 'detached' });
      const dropped = await titles(her);
      const address = her.page.url();
      await her.presses(t.undo);
      await her.page
        .locator('.item')
        .nth(before.length - 1)
        .waitFor();
      expect(await titles(her)).toEqual(before);
      await her.opens(address);
      expect(await titles(her)).toEqual(dropped);
    },
  );

  it('gives the same plan the same address, whoever keeps it', async () => {
    const keep = async (): Promise<string> => {
      const her = await visitor({ width: 1440, javaScript: false, language: 'en' });
      await her.opens(`${paths.plan(KIT)}?fit=60`);
      await her.page.locator('button[value="keep"]').click();
      await her.page.waitForURL((url) => url.pathname.startsWith('/e/'));
      return new URL(her.page.url()).pathname;
    };
    expect(await keep()).toBe(await keep());
  });
});
