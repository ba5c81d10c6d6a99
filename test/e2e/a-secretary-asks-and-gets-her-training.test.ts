import { describe, expect, it } from 'vitest';
import type { APerson } from '../../src/identity/a-person.testing.ts';
import { personByEmail, theCommand } from '../../src/identity/index.ts';
import { paths } from '../../src/paths.ts';
import { lettersTo } from '../../src/platform/mail/letters.testing.ts';
import { aFacilitator } from '../../src/sessions/matching/a-facilitator.testing.ts';
import { offerWords } from '../../src/sessions/matching/offer-words.ts';
import { words as requestWords } from '../../src/sessions/matching/words.ts';
import { words as hostWords } from '../../src/sessions/requests/words.ts';
import { looks } from './look.ts';
import { aStory, type Reader } from './story.ts';

const READERS: readonly (Reader & { who: string; outcode: string })[] = [
  { who: 'on a phone, in English', width: 360, javaScript: false, language: 'en', outcode: 'B1' },
  { who: 'at a desk, in Welsh', width: 1440, javaScript: false, language: 'cy', outcode: 'CF10' },
];

describe('a secretary with ten minutes asks for a training', async () => {
  const { house, visitor } = await aStory();
  const { db } = house;
  const linkTo = async (personId: string, start: string): Promise<string> => {
    const links = (await lettersTo(db, personId)).flatMap((letter) => letter.links);
    const link = links.find((one) => one.startsWith(start));
    if (!link) throw new Error(`No letter leads to ${start}.`);
    return link;
  };

  it.each(READERS)('and gets it: a pair says yes, and everything stands on one page, $who', async (reader) => {
    const { outcode, language } = reader;
    const pair: APerson[] = [];
    for (const name of ['Amina', 'Bo'])
      pair.push(await aFacilitator(db, { publicName: name, outcode, language, languages: ['en', language] }));
    const her = await visitor(reader);
    const t = her.read(hostWords);
    const email = `jean-${language}@tenants.example`;
    await her.opens(paths.host);
    await looks(her);
    await her.page.locator('[name="near"]').fill(outcode);
    await her.presses(t.nearPress);
    await her.sees(t.pairs(outcode, 1));
    await her.fills(t.group, 'Cradley Road Tenants');
    await her.fills(t.people, '15');
    await her.page.locator('[name="outcode"]').fill(outcode);
    await her.page.locator('[name="when"]').nth(0).fill('2027-01-12T19:00');
    await her.page.locator('[name="when"]').nth(1).fill('2027-01-14T19:00');
    await her.page.locator('#f-aim').fill('They leave our repairs for months, and say they have no money.');
    await her.fills(t.access, 'A ramp.');
    await her.fills(t.name, 'Jean');
    await her.fills(t.email, email);
    await her.presses(t.ask);
    await her.sees(t.sentLead);
    const host = await db.transaction((tx) =>
      personByEmail(tx, { actor: theCommand, db, now: house.now() }, { email, language }),
    );
    await her.opens(await linkTo(host, '/host/confirmation/'));
    await her.presses(t.confirmPress);
    const page = new URL(her.page.url()).pathname;
    await her.sees('Cradley Road Tenants');
    await looks(her);
    await house.work();

    for (const { id } of pair) {
      const one = await visitor({ ...reader, javaScript: false });
      const o = one.read(offerWords);
      await one.opens(await linkTo(id, '/offers/'));
      await looks(one);
      await one.page.getByRole('checkbox').last().check();
      const kit = one.page.getByRole('combobox');
      if (await kit.count()) await kit.selectOption('six-points');
      await one.presses(o.offer.yes);
      await one.sees(o.offer.saidYes);
    }
    await house.work();
    await her.opens(page);
    await her.sees(her.read(requestWords).sessionPage);
    await her.sees(pair[0]?.email ?? '');
    await looks(her);
    expect((await lettersTo(db, host)).length).toBeGreaterThan(1);
    await her.presses(her.read(requestWords).sessionPage);
    await looks(her);
  });
});
