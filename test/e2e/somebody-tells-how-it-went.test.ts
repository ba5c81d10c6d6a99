import { describe, expect, it } from 'vitest';
import { words as kitWords } from '../../src/library/editions/words.ts';
import { paths } from '../../src/paths.ts';
import { words } from '../../src/sessions/runs/words.ts';
import { tellOfRun } from '../house/furnished.ts';
import { kitThere } from '../house/there.ts';
import { aStory, READERS } from './story.ts';

describe('somebody who ran a kit tells how it went', async () => {
  const { house, visitor } = await aStory();
  const kitOf = async (name: string) => {
    const kit = await kitThere(house.db, name);
    const [first] = kit.steps;
    if (!first) throw new Error(`${name} has no steps.`);
    return { ...kit, first };
  };

  it.each(READERS)('is told what we could not read, finds all she typed, and mends it, $who', async (reader) => {
    const { slug, code, first } = await kitOf('six-points');
    const her = await visitor(reader);
    const t = her.read(words);
    await her.opens(paths.kit(slug));
    await her.presses(her.read(kitWords).tell);
    await her.fills(t.people, 'a dozen');
    await her.fills(t.words, 'Bring more tape');
    await her.page.locator(`[name="minutes.${first.id}"]`).fill('25');
    await her.presses(t.send);
    await her.sees(t.errors.peopleUnknown);
    expect(await her.page.getByLabel(t.people).inputValue()).toBe('a dozen');
    expect(await her.page.getByLabel(t.words).inputValue()).toBe('Bring more tape');
    expect(await her.page.locator(`[name="minutes.${first.id}"]`).inputValue()).toBe('25');
    await her.page.locator('.summary').getByRole('link', { name: t.errors.peopleUnknown }).click();
    expect(await her.page.getByLabel(t.people).evaluate((field) => field === document.activeElement)).toBe(true);
    await her.fills(t.people, '12');
    await her.presses(t.send);
    await her.page.waitForURL((url) => url.pathname === paths.thanks(code));
    await her.sees(t.thanksLead);
  });

  it.each(READERS)('takes it back by the link she was given, $who', async (reader) => {
    const { slug, code, first } = await kitOf('we-are-not-removing');
    for (let run = 0; run < 4; run += 1)
      await tellOfRun(house, code, { [`step.${first.id}`]: 'done', [`minutes.${first.id}`]: '9' });
    const thanks = await tellOfRun(house, code, { [`step.${first.id}`]: 'done', [`minutes.${first.id}`]: '90' });
    const her = await visitor(reader);
    const t = her.read(words);
    await her.opens(paths.kit(slug));
    const before = await her.page.locator('#evidence').locator('xpath=ancestor::section').textContent();
    await her.opens(thanks);
    await her.page.locator('.keepsake').click();
    await her.presses(t.withdraw);
    await her.sees(t.withdrawnTitle);
    await her.opens(paths.kit(slug));
    const after = await her.page.locator('#evidence').locator('xpath=ancestor::section').textContent();
    expect(after).not.toBe(before);
  });

  it('sees minutes on the page of the kit from the fifth that was timed, and not before', async () => {
    const { slug, code, first } = await kitOf('who-works-here');
    const her = await visitor({ width: 360, javaScript: false, language: 'en' });
    const t = her.read(kitWords);
    const tell = (minutes: number) =>
      tellOfRun(house, code, { [`step.${first.id}`]: 'done', [`minutes.${first.id}`]: String(minutes) });
    await her.opens(paths.kit(slug));
    await her.sees(t.noEvidence);
    for (const minutes of [18, 24, 31, 20]) await tell(minutes);
    await her.opens(paths.kit(slug));
    await her.sees(t.fewEvidence(4));
    expect(await her.page.getByText(t.evidenceCaption).count()).toBe(0);
    await tell(26);
    await her.opens(paths.kit(slug));
    const row = her.page.getByRole('row', { name: first.title });
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      String(first.minutes),
      '24',
      t.rangeOf(18, 31),
      '5',
    ]);
  });
});
