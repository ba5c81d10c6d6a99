import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../test/house/house.ts';
import { aPerson } from '../identity/a-person.testing.ts';
import { anyone, theClock } from '../identity/index.ts';
import { paths } from '../paths.ts';
import { kitNamed } from './kits/store.ts';
import { libraryPersonal } from './personal.ts';
import { suggestChange } from './proposals/propose.ts';
import { newestOf } from './revisions/store.ts';

const SLUG = 'six-points';
const house = await aHouse();
const { db } = house;
const { commitId: base } = await newestOf(db, (await kitNamed(db, SLUG)).id);
let nth = 0;

const suggested = async (who: Pick<Awaited<ReturnType<typeof aPerson>>, 'actor' | 'email'>, signedIn = true) => {
  nth += 1;
  const act = { actor: signedIn ? who.actor : anyone, db, now: house.now() };
  const done = await suggestChange(act, SLUG, {
    base,
    source: undefined,
    words: `Step two needs ${nth} more minutes.`,
    why: 'It ran over.',
    credit: 'Nye',
    email: signedIn ? undefined : who.email,
    origin: 'form',
    language: 'en',
  });
  if (!done.ok) throw new Error(`It was refused: ${done.field}`);
  return done.id;
};
const erase = (personId: string, credit: string | null) =>
  db.transaction((tx) => libraryPersonal.erase(tx, { actor: theClock, db, now: house.now() }, { personId, credit }));
const Row = z.object({ authorId: z.string().nullable(), credit: z.string() });
const proposal = (id: string) => db.maybe(Row)`select author_id, credit from proposal where id = ${id}`;

describe('what the library holds of a person', () => {
  it('is all there in their export', async () => {
    const her = await aPerson(db);
    await suggested(her);
    const held = JSON.parse(await (await house.get(paths.meExportJson, { cookie: her.cookie })).text());
    expect(held.proposals).toMatchObject([{ kit: SLUG, credit: 'Nye', why: 'It ran over.' }]);
  });

  it.each([
    ['the name it was published under', 'Nye', 'Nye'],
    ['“someone”', null, 'someone'],
  ])('stays under %s, and leads to nobody', async (_what, chosen, credit) => {
    const her = await aPerson(db);
    const id = await suggested(her);
    for (let time = 0; time < 2; time += 1) await erase(her.id, chosen);
    expect(await proposal(id)).toEqual({ authorId: null, credit });
  });

  it('goes, when it was never opened to others', async () => {
    const her = await aPerson(db);
    const id = await suggested(her, false);
    await erase(her.id, 'Nye');
    expect(await proposal(id)).toBeUndefined();
  });
});
