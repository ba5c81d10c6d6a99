import { describe, expect, it } from 'vitest';
import { aGroup, aPerson } from '../../src/identity/a-person.testing.ts';
import { words } from '../../src/library/adaptations/words.ts';
import { besideWords } from '../../src/library/editions/beside-words.ts';
import { aChange } from '../../src/library/revisions/a-change.testing.ts';
import { paths } from '../../src/paths.ts';
import { looks } from './look.ts';
import { aStory, READERS } from './story.ts';

const KIT = 'six-points';

describe('a branch takes and gives back', async () => {
  const { house, visitor } = await aStory({ host: 'localhost' });
  const { db } = house;
  const [phone, , , plain] = READERS;
  if (!phone || !plain) throw new Error('Nobody reads.');

  it.each([
    ['with a phone', phone, 33],
    ['without JavaScript', plain, 44],
  ] as const)(
    '%s: a version of its own, two of three changes taken, one answered, one offered',
    async (how, reader, minutes) => {
      const depot = await aGroup(db, { name: 'The depot' });
      const her = await visitor(reader);
      await her.signsInAs(await aPerson(db, { publicName: 'Joy', contactOf: [depot] }));
      const t = her.read(words);
      await her.opens(paths.kit(KIT));
      await her.presses(her.read(besideWords).ownVersion);
      await looks(her);
      await her.fills(t.newTitle, `At the depot ${how}`);
      await her.presses(t.press);
      await her.sees(her.read(besideWords).adaptedBy('The depot'));
      const slug = new URL(her.page.url()).pathname.split('/').at(-1) ?? '';

      const text = await (await house.get(paths.kitFile(slug, 'md'))).text();
      const [one = '', two = '', three = ''] = [...text.matchAll(/\{#[a-z0-9-]+ minutes=\d+/g)].map(([found]) => found);
      await aChange(db, slug, [[one, one.replace(/minutes=\d+/, 'minutes=77')]]);
      await aChange(
        db,
        KIT,
        [one, two, three].map((was) => [was, was.replace(/minutes=\d+/, `minutes=${minutes}`)] as const),
        {
          reason: 'They all overran in Leeds.',
        },
      );

      await her.opens(paths.sourceChanges(slug));
      await her.sees(t.changes(3));
      const boxes = her.page.locator('input[name=take]');
      await boxes.nth(0).check();
      await boxes.nth(1).check();
      await looks(her);
      await her.presses(t.look);
      await her.sees(t.meets);
      await her.presses(t.take(2));
      await her.page.getByRole('alert').waitFor();
      await looks(her);
      await her.page.locator('input[name=c1][value=ours]').check();
      await her.presses(t.take(2));
      await her.sees(t.nothing);

      await her.presses(t.offerLink);
      await her.page.locator('input[name=take]').first().check();
      await looks(her);
      await her.fills(t.why, 'Our canteen is loud.');
      await her.presses(t.offerPress);
      await her.sees('Our canteen is loud.');
      expect(new URL(her.page.url()).pathname).toMatch(/^\/proposals\//);
    },
  );
});
