import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths } from '../../src/paths.ts';
import { words } from '../../src/sessions/power-map/words.ts';
import { looks } from './look.ts';
import { aStory, type Visitor, withJavaScript } from './story.ts';

const PASSPHRASE = 'four words by heart';

describe('somebody draws a power map', async () => {
  const { visitor } = await aStory();
  const places = async (her: Visitor, name: string): Promise<void> => {
    const t = her.read(words);
    await her.fills(t.name, name);
    await her.presses(t.place);
  };

  it.each(withJavaScript)(
    'by keyboard, ties two, keeps it under a passphrase and opens it again, $who',
    async (reader) => {
      const her = await visitor(reader);
      const t = her.read(words);
      const asked: string[] = [];
      await her.opens(paths.powerMap);
      her.page.on('request', (request) => {
        if (!/\/assets\/|^blob:/.test(request.url())) asked.push(request.url());
      });
      await places(her, 'Area manager');
      await places(her, 'The council');
      const manager = her.page.getByRole('button', { name: /^Area manager:/ });
      await manager.focus();
      for (const key of ['ArrowUp', 'ArrowUp', 'ArrowLeft']) await her.page.keyboard.press(key);
      await her.page.getByRole('button', { name: t.spot('Area manager', 7, -1) }).waitFor();
      await her.page.getByLabel(t.to, { exact: true }).selectOption({ label: 'The council' });
      await her.presses(t.tie);
      await looks(her);
      await her.page.getByLabel(t.passphrase, { exact: true }).fill(PASSPHRASE);
      const [download] = await Promise.all([her.page.waitForEvent('download'), her.presses(t.save)]);
      await her.sees(t.saved);
      const file = await readFile(await download.path());
      expect(file.toString('latin1')).not.toContain('manager');
      expect(asked).toEqual([]);

      const other = await visitor(reader);
      await other.opens(paths.powerMap);
      const at = join(tmpdir(), `${crypto.randomUUID()}.fundi`);
      await writeFile(at, file);
      const field = other.page.getByLabel(t.open, { exact: true });
      await other.page.getByLabel(t.passphrase, { exact: true }).fill('another one altogether');
      await field.setInputFiles(at);
      await other.sees(t.wrong);
      await other.page.getByLabel(t.passphrase, { exact: true }).fill(PASSPHRASE);
      await field.setInputFiles(at);
      await other.sees(t.opened);
      await other.page.getByRole('button', { name: t.spot('Area manager', 7, -1) }).waitFor();
    },
  );
});
