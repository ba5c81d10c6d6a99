import { describe, expect, it } from 'vitest';
import { paths } from '../../src/paths.ts';
import { liveWords } from '../../src/sessions/runs/live-words.ts';
import { words } from '../../src/sessions/runs/words.ts';
import { kitThere } from '../house/there.ts';
import { aStory, type Reader, withJavaScript } from './story.ts';

describe('a pair run a kit from a phone, in a hall with no signal', async () => {
  const { house, visitor } = await aStory();
  const kit = await kitThere(house.db, 'who-can-say-yes');

  it.each(withJavaScript)(
    'go from step to step with no signal, lose nothing by a reload, and tell of it with the minutes filled in, $who',
    async (reader) => {
      const her = await visitor(reader);
      const t = her.read(liveWords);
      const { steps, code } = kit;
      await her.opens(paths.run(code));
      await her.presses(t.start);
      await her.sees(t.step(1, steps.length));
      // Starting keeps the page and the form that follows it; the list of what is kept is written last.
      const isKept = () => her.page.evaluate(async () => (await caches.match('/saved/set.json')) !== undefined);
      await expect.poll(isKept, { timeout: 15_000 }).toBe(true);
      await her.losesSignal();
      const took = steps.map(({ minutes }, at) => (at === 0 ? minutes + 4 : minutes));
      for (const [at, minutes] of took.entries()) {
        await her.page.getByRole('heading', { level: 1, name: steps[at]?.title ?? '' }).waitFor();
        if (at === 1) {
          await her.page.reload();
          await her.sees(t.step(2, steps.length));
          await her.sees(/4/);
        }
        await her.waits(minutes);
        if (at < steps.length - 1) await her.page.getByRole('button', { name: t.next, exact: true }).click();
      }
      await her.page.getByRole('button', { name: t.finish, exact: true }).click();
      await her.page.waitForURL((url) => url.pathname === paths.ran(code));
      const [first] = steps;
      await expect.poll(() => her.page.locator(`[name="minutes.${first?.id}"]`).inputValue()).toBe(String(took[0]));
      const w = her.read(words);
      await her.presses(w.send);
      await her.sees(w.queuedOffline);
      await her.hasSignal();
      await her.presses(w.sentLink);
      await her.sees(w.thanksLead);
    },
  );

  it('are offered a cut when they run late, and end on time by it', async () => {
    const her = await visitor({ width: 360, javaScript: true, language: 'en' });
    const t = her.read(liveWords);
    await her.opens(paths.run(kit.code));
    await her.presses(t.start);
    await her.waits((kit.steps[0]?.minutes ?? 0) + 10);
    await her.presses(t.next);
    await her.sees(/behind/);
    await her.page.locator('.cutbtn').first().click();
    await her.page.getByRole('button', { name: t.undo }).waitFor();
    expect(await her.page.getByText(/behind/).count()).toBe(0);
  });

  it('see the step, the time left, what to say and three buttons at once, on a small phone', async () => {
    const her = await visitor({ width: 360, javaScript: true, language: 'en' });
    await her.opens(paths.run(kit.code));
    await her.presses(liveWords.en.start);
    await her.sees(liveWords.en.step(1, kit.steps.length));
    for (const part of ['h1', '.ring', '.say', '.thumbs']) {
      const box = await her.page.locator(part).first().boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= 740, `${part} is in sight`).toBe(true);
    }
    for (const thumb of await her.page.locator('.thumbs button').all())
      expect((await thumb.boundingBox())?.height).toBeGreaterThanOrEqual(64);
  });

  const PLAIN: (Reader & { who: string })[] = [
    { who: 'on a phone, in Welsh', width: 360, javaScript: false, language: 'cy' },
    { who: 'at a desk, in English', width: 1440, javaScript: false, language: 'en' },
  ];
  it.each(PLAIN)('have the timed plan where there is no JavaScript, $who', async (reader) => {
    const her = await visitor(reader);
    const t = her.read(liveWords);
    await her.opens(paths.run(kit.code));
    await her.sees(t.paper);
    for (const { title } of kit.steps) await her.page.getByRole('heading', { name: title }).waitFor();
    expect(await her.page.getByRole('button', { name: t.start }).count()).toBe(0);
  });
});
