import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { words as steward } from '../../src/admin/reports/steward-words.ts';
import { words as reporting } from '../../src/admin/reports/words.ts';
import { type APerson, aPerson } from '../../src/identity/a-person.testing.ts';
import { words as hiding } from '../../src/library/hiding/words.ts';
import { aProposal } from '../../src/library/reviews/a-proposal.testing.ts';
import { paths } from '../../src/paths.ts';
import { lettersTo } from '../../src/platform/mail/letters.testing.ts';
import { words as link } from '../../src/platform/ui/report-words.ts';
import { EVERY_LOOK, lookAt } from './look.ts';
import { aStory, READERS, type Reader, type Visitor } from './story.ts';

const DESK: Reader = { width: 1440, javaScript: true, language: 'en' };
const PHONE = { width: 360, javaScript: false, language: 'en' } as const satisfies Reader;
const NAME = 'Mrs Featherstonehaugh';
const REASON = 'It names somebody who did not choose that.';
const Id = z.object({ id: z.uuid() });

describe('a neighbour who finds somebody named', async () => {
  const { house, visitor } = await aStory();
  const { db } = house;
  const [gwen, abdi] = [
    await aPerson(db, { steward: true, publicName: 'Gwen' }),
    await aPerson(db, { steward: true, publicName: 'Abdi' }),
  ];
  const author = await aPerson(db);
  const signedIn = async (reader: Reader, { cookie }: APerson): Promise<Visitor> => {
    const her = await visitor(reader);
    const [name = '', value = ''] = cookie.split('=');
    await her.context.addCookies([{ name, value, url: house.origin }]);
    return her;
  };
  const suggested = async (words: string): Promise<string> => {
    const change = ['minutes=8 shortest=5', 'minutes=12 shortest=5'] as const;
    return (await aProposal(db, { by: author.actor, change, why: words, now: house.now() })).id;
  };
  const looks = async (her: Visitor): Promise<void> => {
    if (her.javaScript) expect(await lookAt(her, EVERY_LOOK.slice(0, 2))).toEqual([]);
  };

  it.each(READERS)(
    'says so without an account, and two people get a letter that does not repeat it, $who',
    async (reader) => {
      const id = await suggested(`${NAME} of number nine would lead it, ${reader.language} ${reader.width}.`);
      const her = await visitor(reader);
      const t = her.read(reporting);
      await her.opens(paths.proposal(id));
      await her.presses(her.read(link).report);
      await her.page.getByRole('heading', { level: 1, name: t.title }).waitFor();
      await looks(her);
      await her.presses(t.send);
      await her.sees(t.errors.chooseWrong ?? '');
      await her.page.getByLabel(t.wrongs['names-somebody']).check();
      await her.fills(t.words, `It names her, and her landlord reads this. ${reader.language} ${reader.width}`);
      await her.presses(t.send);
      await her.page.getByRole('heading', { level: 1, name: t.sent }).waitFor();
      const number = (await her.page.locator('strong.num').textContent()) ?? '';
      for (const { id: person } of [gwen, abdi]) {
        const letters = (await lettersTo(db, person)).filter(({ text }) => text.includes(number));
        expect(letters).toHaveLength(1);
        expect(letters[0]?.text).not.toContain('landlord');
      }
    },
  );

  it('is heard: a steward hides it with a reason, its author appeals, and another steward decides', async () => {
    const id = await suggested(`${NAME} knows everybody on the stair.`);
    const neighbour = await visitor(PHONE);
    const [t, s, h] = [reporting.en, steward.en, hiding.en];
    await neighbour.opens(`${paths.report}?of=proposal.${id}`);
    await neighbour.page.getByLabel(t.wrongs['names-somebody']).check();
    await neighbour.fills(t.words, 'She never agreed to that.');
    await neighbour.presses(t.send);
    const number = (await neighbour.page.locator('strong.num').textContent()) ?? '';

    const one = await signedIn(PHONE, gwen);
    await one.opens(paths.adminReports);
    await one.presses(number);
    await one.sees('She never agreed to that.');
    await one.fills(s.reason, REASON);
    await one.presses(s.hideButton);
    await one.sees(s.isHidden);

    // Gone, and told why: not merely not there.
    expect((await neighbour.page.goto(paths.proposal(id)))?.status()).toBe(410);
    await neighbour.sees(REASON);
    expect(await neighbour.page.content()).not.toContain(NAME);
    await neighbour.opens(paths.decisions);
    await neighbour.sees(REASON);
    expect(await neighbour.page.content()).not.toContain(NAME);

    const letter = (await lettersTo(db, author.id)).find(({ text }) => text.includes(REASON));
    const her = await visitor(DESK);
    await her.opens(letter?.links.find((path) => path.startsWith('/appeals/')) ?? '');
    await her.sees(`${NAME} knows everybody on the stair.`);
    await looks(her);
    await her.fills(h.why, 'It is my own mother, and she read it first.');
    await her.presses(h.send);
    await her.page.getByRole('heading', { level: 1, name: h.sent }).waitFor();

    const { id: hidingId } = await db.one(Id)`select id from hiding where thing_id = ${id}`;
    await one.opens(paths.adminHiding(hidingId));
    await one.sees(s.yours);
    const other = await signedIn(DESK, abdi);
    await other.opens(paths.adminReports);
    await looks(other);
    await other.opens(paths.adminHiding(hidingId));
    await other.sees('It is my own mother, and she read it first.');
    await looks(other);
    await other.page.getByLabel(s.shows, { exact: true }).check();
    await other.fills(s.reason, 'She agreed: her daughter asked her.');
    await other.presses(s.decideButton);
    await other.sees('She agreed: her daughter asked her.');

    await neighbour.opens(paths.proposal(id));
    await neighbour.sees(new RegExp(`${NAME} knows everybody`));
    await neighbour.opens(paths.decisions);
    await neighbour.sees('She agreed: her daughter asked her.');
    await neighbour.sees(REASON);
    const answers = (await lettersTo(db, author.id)).map(({ text }) => text);
    expect(answers.some((text) => text.includes('She agreed: her daughter asked her.'))).toBe(true);
  });
});
