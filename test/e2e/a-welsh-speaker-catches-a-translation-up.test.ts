import { describe, expect, it } from 'vitest';
import { aPerson } from '../../src/identity/a-person.testing.ts';
import { besideWords } from '../../src/library/editions/beside-words.ts';
import { publishEdition } from '../../src/library/reviews/publish-kit.ts';
import { aChange } from '../../src/library/revisions/a-change.testing.ts';
import { words } from '../../src/library/translations/words.ts';
import { paths } from '../../src/paths.ts';
import { looks } from './look.ts';
import { aStory, READERS } from './story.ts';

const KIT = 'why-wont-she-sign';
const WELSH = `${KIT}-cy`;
const STEP = 'who-got-you';
const URDU = 'آئیں مل کر بات کریں: **کون** فیصلہ کرتا ہے؟';

describe('a Welsh speaker catches a translation up', async () => {
  const { house, visitor } = await aStory({ host: 'localhost' });
  const { db } = house;
  const [, desk, phone] = READERS;
  if (!desk || !phone) throw new Error('Nobody reads.');

  it('sees what changed in the one step, says it in Welsh, and another reads it before it is published', async () => {
    const [reviewer, mair, gwen] = [await aPerson(db, { reviewer: true }), await aPerson(db), await aPerson(db)];
    await aChange(db, KIT, [['One at a time, round the circle', 'Standing up, round the circle']], {
      reason: 'Louder.',
    });
    await publishEdition({ actor: reviewer.actor, db, now: house.now() }, KIT, { notes: 'Louder.' });
    await house.work();

    const her = await visitor(desk);
    await her.signsInAs(mair);
    const t = her.read(words);
    await her.opens(paths.kit(WELSH));
    await her.sees(her.read(besideWords).behind(1));
    await her.presses(her.read(besideWords).goOn);
    await her.sees(t.behind(1));
    await looks(her);
    await her.presses(t.next);
    await her.page.locator('ins').first().waitFor();
    await looks(her);
    const body = her.page.locator('textarea[name=body]');
    await body.fill(`Ar eich traed. ${await body.inputValue()}`);
    await her.presses(t.save);
    await her.sees(t.unread);
    await her.opens(paths.kit(WELSH));
    expect(await her.page.getByText('Ar eich traed.').count()).toBe(0);

    const other = await visitor(phone);
    await other.signsInAs(gwen);
    await other.opens(paths.translation(KIT, 'cy'));
    await other.presses(t.readPress);
    await other.page.getByRole('alert').waitFor();
    await other.page.locator('#f-reads').check();
    await looks(other);
    await other.presses(t.readPress);
    await other.sees(t.allDone);
    await other.opens(paths.kit(WELSH));
    await other.sees('Ar eich traed.');
    await looks(other);
  });

  it('is as easy from right to left, and what is not there yet is said', async () => {
    const [zahra, amir] = [await aPerson(db), await aPerson(db)];
    const her = await visitor({ ...phone, language: 'en', javaScript: true });
    await her.signsInAs(zahra);
    const t = her.read(words);
    await her.opens(paths.translations(KIT));
    await her.presses(t.begin);
    await her.page.locator('select[name=language]').selectOption('ur');
    await her.presses(t.start);
    await her.sees(t.done(0));
    await her.opens(paths.translatedPiece(KIT, 'ur', STEP));
    for (const field of await her.page.locator('.pair textarea, .pair input').all()) await field.fill(URDU);
    await looks(her);
    await her.presses(t.save);
    await her.sees(t.unread);
    const other = await visitor({ ...desk, language: 'en' });
    await other.signsInAs(amir);
    await other.opens(paths.translationText(KIT, 'ur'));
    await other.sees(/ابھی ترجمہ نہیں ہوا/);
    await looks(other);
    await other.opens(paths.translation(KIT, 'ur'));
    await other.page.locator('#f-reads').check();
    await other.presses(t.readPress);
    await other.sees(t.done(1));
    await other.opens(paths.kit(`${KIT}-ur`));
    await looks(other);
    await other.presses(other.read(besideWords).follow);
    await other.opens(paths.follows);
    await looks(other);
  });
});
