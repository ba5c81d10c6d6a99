import { describe, expect, it } from 'vitest';
import { aPerson } from '../../src/identity/a-person.testing.ts';
import { personByEmail, theCommand } from '../../src/identity/index.ts';
import { words } from '../../src/library/drafts/words.ts';
import { words as kitWords } from '../../src/library/kits/words.ts';
import { words as editing } from '../../src/library/proposals/editing/words.ts';
import { words as reviewing } from '../../src/library/reviews/words.ts';
import { fixture } from '../../src/library/word/fixtures.testing.ts';
import { words as fileWords } from '../../src/library/word/words.ts';
import { paths } from '../../src/paths.ts';
import { lettersTo } from '../../src/platform/mail/letters.testing.ts';
import { looks } from './look.ts';
import { aStory, READERS, type Visitor } from './story.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TITLE = 'Knowing your street';
const DRAFT = /^\/drafts\/[0-9a-f-]{36}$/;

const chooses = ({ page }: Visitor, name: string, bytes: Uint8Array): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: WORD, buffer: Buffer.from(bytes) });

const isOn = ({ page }: Visitor, path: string | RegExp): Promise<void> =>
  page.waitForURL(({ pathname }) => (typeof path === 'string' ? pathname === path : path.test(pathname)));

/** The steps of the draft that is open, as it lists them. */
const stepsOf = ({ page }: Visitor): Promise<string[]> =>
  page.locator('[aria-labelledby=f-steps] ol a').allTextContents();

describe('a branch secretary brings her own session plan', async () => {
  const { house, visitor } = await aStory();
  const { db } = house;

  const signedIn = async (reader: (typeof READERS)[number]): Promise<Visitor> => {
    const her = await visitor(reader);
    await her.signsInAs(await aPerson(db, { language: reader.language }));
    return her;
  };
  /** Brings the plan as the form takes it, and stands before her draft. */
  const brings = async (her: Visitor): Promise<string> => {
    await her.opens(paths.newKit);
    await chooses(her, 'Street evening.docx', fixture('foreign.docx'));
    await her.presses(her.read(words).readFile);
    await isOn(her, DRAFT);
    return new URL(her.page.url()).pathname;
  };
  const invitationOf = async (email: string): Promise<string> => {
    const act = { actor: theCommand, db, now: house.now() };
    const person = await db.transaction((tx) => personByEmail(tx, act, { email, language: 'en' }));
    const [letter] = await lettersTo(db, person);
    expect(`${letter?.subject} ${letter?.text}`).not.toContain(TITLE);
    return letter?.links.find((link) => link.startsWith('/drafts/helping/')) ?? '';
  };

  it.each(READERS)('finds where to bring it, and sees what was understood and what was not, $who', async (reader) => {
    const her = await signedIn(reader);
    const [t, { left }] = [her.read(words), her.read(fileWords)];
    await her.opens(paths.library);
    await her.presses(her.read(kitWords).bringIt);
    await her.page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    await looks(her);
    await brings(her);
    await her.page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(await stepsOf(her)).toEqual(['Welcome', 'Mapping the street', 'Tea', 'Next steps']);
    await her.sees(t.steps(4, 120));
    await her.sees(left.methods('Welcome'));
    await her.sees(left.background('Before people come; The rest of the evening; Where this comes from'));
    await her.sees(left.front);
    await looks(her);
    await her.opens(paths.newKit);
    await her.page.getByRole('link', { name: TITLE }).waitFor();
  });

  it.each(READERS)('mends one step, says what is still missing, and proposes it, $who', async (reader) => {
    const her = await signedIn(reader);
    const [t, form] = [her.read(words), her.read(editing)];
    const draft = await brings(her);
    await her.presses('Welcome');
    await her.page.getByRole('heading', { level: 1, name: 'Welcome' }).waitFor();
    await her.sees(form.fields.body);
    await looks(her);
    await her.fills(form.fields.minutes, '15');
    await her.fills(form.fields.title, 'Names and closes');
    await her.presses(form.save);
    await isOn(her, draft);
    expect((await stepsOf(her))[0]).toBe('Names and closes');
    await her.sees(t.steps(4, 125));
    await her.page.getByLabel(t.whoseAnswers.ours).check();
    await her.fills(t.why, `We ran it in March, ${reader.who}.`);
    await her.presses(t.proposeIt);
    await her.sees(t.errors.unsaid ?? '');
    expect(await her.page.getByLabel(t.why).inputValue()).toContain('in March');
    expect(await her.page.getByLabel(t.whoseAnswers.ours).isChecked()).toBe(true);
    await looks(her);
    await her.presses(t.front);
    await looks(her);
    await her.fills(form.summary, 'A group maps its own street and agrees whom to knock for.');
    await her.fills(form.outcomes, 'say who lives behind each door');
    await her.fills(/^(For how many people, at least|I faint o bobl, o leiaf)$/, '6');
    await her.presses(form.save);
    await isOn(her, draft);
    await her.page.getByLabel(t.whoseAnswers.ours).check();
    await her.fills(t.why, `We ran it in March, ${reader.who}.`);
    await her.presses(t.proposeIt);
    await isOn(her, /^\/proposals\//);
    await her.sees(her.read(reviewing).overNew(TITLE));
    await her.sees('Names and closes');
    await looks(her);
    for (const link of await her.page.locator('nav.crumbs a').all())
      expect((await her.page.request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200);
    await her.opens(draft);
    await her.page.getByRole('link', { name: t.seeProposal }).waitFor();
  });

  it.each(READERS)('names somebody, who presses the button in a letter and writes in it too, $who', async (reader) => {
    const [her, friend] = [await signedIn(reader), await signedIn(reader)];
    const [t, form] = [her.read(words), her.read(editing)];
    const email = `${reader.language}${reader.width}@branch.example`;
    const draft = await brings(her);
    await her.presses(t.ask);
    await her.sees(t.errors.emailMissing ?? '');
    await her.fills(t.email, email);
    await her.presses(t.ask);
    await her.sees(t.waits);
    await looks(her);
    const { cookie } = await aPerson(db, { email, language: reader.language });
    await friend.signsInAs({ cookie });
    await friend.opens(await invitationOf(email));
    await looks(friend);
    await friend.presses(t.helpPress);
    await isOn(friend, draft);
    await friend.presses('Tea');
    await friend.fills(form.fields.minutes, '20');
    await friend.presses(form.save);
    await isOn(friend, draft);
    expect(await friend.page.getByRole('button', { name: t.proposeIt }).count()).toBe(0);
    await her.opens(draft);
    await her.sees(t.steps(4, 125));
    expect(await her.page.getByText(t.waits).count()).toBe(0);
    await her.presses(t.takeOff);
    await isOn(her, paths.newKit);
    expect((await friend.page.request.get(draft)).status()).toBe(404);
  });

  it.each(READERS)('is told in one sentence when it is another kind of file, $who', async (reader) => {
    const her = await signedIn(reader);
    await her.opens(paths.newKit);
    await chooses(her, 'plan.pdf', Buffer.from('%PDF-1.7'));
    await her.presses(her.read(words).readFile);
    await her.sees(her.read(fileWords).faults.pdf);
    await looks(her);
  });
});
