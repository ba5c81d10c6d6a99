import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { personByEmail, theCommand } from '../../src/identity/index.ts';
import { words as kitWords } from '../../src/library/editions/words.ts';
import { errorWords } from '../../src/library/proposals/editing/error-words.ts';
import { words as editing } from '../../src/library/proposals/editing/words.ts';
import { words as proposing } from '../../src/library/proposals/words.ts';
import { bringFixtureKit, fixture, SLUG } from '../../src/library/word/fixtures.testing.ts';
import { pageWords } from '../../src/library/word/page-words.ts';
import { readWordBack } from '../../src/library/word/word-back.ts';
import { words } from '../../src/library/word/words.ts';
import { paths } from '../../src/paths.ts';
import { lettersTo } from '../../src/platform/mail/letters.testing.ts';
import { axeFaults, sidewaysFaults } from './axe.ts';
import { aStory, READERS, type Visitor } from './story.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What axe finds, where it can look, and what makes the page too wide. */
const faults = async ({ page, javaScript }: Visitor): Promise<string[]> =>
  javaScript ? [...(await axeFaults(page)), ...(await sidewaysFaults(page))] : [];

const chooses = ({ page }: Visitor, name: string, bytes: Uint8Array): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: WORD, buffer: Buffer.from(bytes) });

describe('a tutor who lives in Word', async () => {
  const { house, visitor } = await aStory();
  await bringFixtureKit(house.db);

  const confirmationOf = async (email: string): Promise<string> => {
    const act = { actor: theCommand, db: house.db, now: house.now() };
    const person = await house.db.transaction((tx) => personByEmail(tx, act, { email, language: 'en' }));
    const [letter] = await lettersTo(house.db, person);
    return letter?.links.find((link) => link.startsWith('/proposals/confirmation/')) ?? '';
  };

  it.each(READERS)('takes the kit away as a Word file that knows which edition it is, $who', async (reader) => {
    const her = await visitor(reader);
    await her.opens(paths.kit(SLUG));
    const coming = her.page.waitForEvent('download');
    await her.presses(her.read(kitWords).forms.docx);
    const back = await readWordBack(new Uint8Array(await readFile(await (await coming).path())));
    expect(back.ok && back.value.from).toEqual({ kit: SLUG, code: 'a1b4tnz' });
  });

  it.each(READERS)(
    'sends it back with tracked changes, and finds her notes beside the change, $who',
    async (reader) => {
      const her = await visitor(reader);
      const [t, form] = [her.read(pageWords), her.read(editing)];
      const email = `${reader.language}${reader.width}@tutor.example`;
      await her.opens(paths.kit(SLUG));
      await her.presses(her.read(kitWords).wordBack);
      await her.page.getByRole('heading', { level: 1, name: t.title }).waitFor();
      expect(await faults(her)).toEqual([]);
      await chooses(her, 'six points.docx', fixture('tracked.docx'));
      await her.presses(t.read);
      await her.page.getByRole('heading', { level: 1, name: t.understood }).waitFor();
      await her.page.locator('ins').filter({ hasText: 'Laugh, and go on.' }).waitFor();
      await her.page.locator('del').filter({ hasText: 'Passing is fine.' }).waitFor();
      await her.sees(/Could this go first\?/);
      expect(await faults(her)).toEqual([]);
      await her.fills(form.email, email);
      await her.presses(t.send);
      await her.sees(her.read(errorWords).sayWhy);
      await her.sees(/Could this go first\?/);
      await her.fills(form.why, `It ran better so, ${reader.who}.`);
      await her.presses(t.send);
      await her.page.waitForURL((url) => url.pathname === paths.proposalSent(SLUG));
      await her.opens(await confirmationOf(email));
      await her.presses(her.read(proposing).confirmPress);
      await her.page.waitForURL((url) => /^\/proposals\/[0-9a-f-]{36}$/.test(url.pathname));
      await her.sees(new RegExp(`It ran better so, ${reader.who}`));
      await her.page.locator('ins').filter({ hasText: 'Laugh, and go on.' }).waitFor();
      await her.sees(/Could this go first\?/);
      await her.sees(/Source\?/);
    },
  );

  it.each(READERS)('is told in one sentence when it is another kind of file, $who', async (reader) => {
    const her = await visitor(reader);
    await her.opens(paths.wordBack(SLUG));
    await chooses(her, 'six points.pdf', Buffer.from('%PDF-1.7'));
    await her.presses(her.read(pageWords).read);
    await her.sees(her.read(words).faults.pdf);
    expect(await faults(her)).toEqual([]);
  });
});
