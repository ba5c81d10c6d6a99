import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { paths } from '../../src/paths.ts';
import type { Db } from '../../src/platform/db/db.ts';
import { lettersTo } from '../../src/platform/mail/letters.testing.ts';
import { aFacilitator } from '../../src/sessions/matching/a-facilitator.testing.ts';
import { offerWords } from '../../src/sessions/matching/offer-words.ts';
import { words as pageWords } from '../../src/sessions/matching/words.ts';
import { words } from '../../src/sessions/requests/words.ts';
import { EVERY_LOOK, lookAt } from './look.ts';
import { aStory, READERS, type Visitor } from './story.ts';

const Id = z.object({ id: z.uuid() });

const linkTo = async (db: Db, personId: string, start: string): Promise<string> => {
  for (const { links } of await lettersTo(db, personId)) {
    const link = links.find((one) => one.startsWith(start));
    if (link) return link;
  }
  throw new Error(`No letter leads to ${start}.`);
};

describe('a secretary asks for a training', async () => {
  const { house, visitor } = await aStory();
  const { db } = house;
  const looksRight = async (who: Visitor): Promise<void> => {
    if (who.javaScript) expect(await lookAt(who, EVERY_LOOK)).toEqual([]);
  };

  const asks = async (who: Visitor, outcode: string): Promise<void> => {
    const t = who.read(words);
    await who.opens(`${paths.host}?near=${outcode}&aim=repairs+from+the+landlord`);
    await looksRight(who);
    await who.fills(t.group, 'Cradley Road Tenants');
    await who.presses(t.ask);
    await who.page.locator('.summary').waitFor();
    await looksRight(who);
    await who.fills(t.people, '15');
    await who.page.locator('#f-outcode').fill(outcode);
    await who.page.locator('#f-when').fill('2027-01-12T19:00');
    await who.fills(t.name, 'Jean');
    await who.fills(t.email, `jean-${outcode}@tenants.example`);
    await who.presses(t.ask);
    await who.sees(t.sentLead);
  };

  const confirms = async (who: Visitor): Promise<void> => {
    const t = who.read(words);
    const { id } = await db.one(Id)`select host_id as id from training_request order by made_at desc limit 1`;
    await who.opens(await linkTo(db, id, '/host/confirmation/'));
    await who.presses(t.confirmPress);
    await who.sees(who.read(pageWords).keep);
    await house.work();
    await who.page.reload();
    await looksRight(who);
  };

  const saysYes = async (who: Visitor, personId: string): Promise<void> => {
    const { offer } = who.read(offerWords);
    await who.opens(await linkTo(db, personId, '/offers/'));
    await looksRight(who);
    await who.page.getByRole('checkbox').first().check();
    await who.presses(offer.yes);
    await who.sees(offer.saidYes);
  };

  it.each(READERS.map((reader, at) => ({ ...reader, outcode: ['B29', 'CF43', 'LL57', 'NR1'][at] ?? 'M1' })))(
    '$who: sees who is near, asks, reads who was asked, and gets a pair',
    async ({ outcode, who: _, ...reader }) => {
      const pair = [
        await aFacilitator(db, { publicName: 'Amina', outcode, online: false }),
        await aFacilitator(db, { publicName: 'Joe', outcode, online: false, signedOff: null }),
      ];
      const secretary = await visitor(reader);
      await asks(secretary, outcode);
      await confirms(secretary);
      const own = new URL(secretary.page.url()).pathname;
      for (const { id } of pair) await saysYes(secretary, id);
      await secretary.opens(own);
      await secretary.sees(/Amina/);
      await looksRight(secretary);
    },
  );
});
