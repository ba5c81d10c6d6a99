import { describe, expect, it } from 'vitest';
import { words as kitWords } from '../../src/library/editions/words.ts';
import { paths } from '../../src/paths.ts';
import { words } from '../../src/platform/offline/words.ts';
import { liveWords } from '../../src/sessions/runs/live-words.ts';
import { kitThere } from '../house/there.ts';
import { aStory, type Visitor, withJavaScript } from './story.ts';

const KIT = 'who-can-say-yes';

/** Everything that this browser holds on to. */
const held = ({ page }: Visitor): Promise<{ workers: number; caches: number }> =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
  }));

describe('a reader keeps a kit on the phone', async () => {
  const { house, visitor } = await aStory();
  const { code, title } = await kitThere(house.db, KIT);

  it.each(withJavaScript)(
    'opens it in a hall with no signal: the kit, its pack, the live page, what is kept, $who',
    async (reader) => {
      const her = await visitor(reader);
      const t = her.read(words);
      await her.opens(paths.kit(KIT));
      expect(await held(her)).toEqual({ workers: 0, caches: 0 });
      await her.page.locator('[data-island=keep]').scrollIntoViewIfNeeded();
      await her.presses(t.keep);
      await her.sees(new RegExp(t.kept('¦').split('¦')[1] ?? ''));
      await her.losesSignal();
      await her.opens(paths.kit(KIT));
      await her.sees(her.read(kitWords).planTitle);
      const pack = await her.page.evaluate(
        async (address) => {
          const answer = await fetch(address);
          return [answer.status, new TextDecoder().decode((await answer.bytes()).slice(0, 5))];
        },
        paths.kitFile(KIT, 'pdf'),
      );
      expect(pack).toEqual([200, '%PDF-']);
      await her.opens(paths.run(code));
      await her.sees(her.read(liveWords).start);
      await her.opens(paths.saved);
      await her.page.getByRole('link', { name: title }).waitFor();
      await her.hasSignal();
    },
  );

  it('is shown what she has kept when she opens something else without signal', async () => {
    const her = await visitor({ width: 360, javaScript: true, language: 'en' });
    await her.opens(paths.kit(KIT));
    await her.page.locator('[data-island=keep]').scrollIntoViewIfNeeded();
    await her.presses(words.en.keep);
    await her.page.getByRole('button', { name: words.en.remove }).waitFor();
    await her.losesSignal();
    await her.opens(paths.struggles);
    await her.sees(words.en.savedTitle);
    await her.hasSignal();
  });

  it('has nothing of ours left on the phone once she takes it off', async () => {
    const her = await visitor({ width: 360, javaScript: true, language: 'en' });
    await her.opens(paths.kit(KIT));
    await her.page.locator('[data-island=keep]').scrollIntoViewIfNeeded();
    await her.presses(words.en.keep);
    await her.presses(words.en.remove);
    await her.sees(words.en.removed);
    expect(await held(her)).toEqual({ workers: 0, caches: 0 });
  });
});
