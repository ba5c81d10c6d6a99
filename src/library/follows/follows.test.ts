import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { publishEdition } from '../reviews/publish-kit.ts';
import { aChange } from '../revisions/a-change.testing.ts';
import { followsOf } from './store.ts';

const house = await aHouse();
const { db } = house;
const reviewer = await aPerson(db, { reviewer: true });
const DAY = 24 * 60;
const KIT = 'six-points';

const press = (by: { cookie: string }, fields: Record<string, string>) => house.as(by).post(paths.follows, fields);
const kit = { what: 'kit', which: KIT };
const publishChange = async (slug: string, change: readonly [string, string], notes: string): Promise<void> => {
  await aChange(db, slug, [change]);
  await publishEdition({ actor: reviewer.actor, db, now: house.now() }, slug, { notes });
};
const digestsTo = async (id: string) => (await lettersTo(db, id)).filter(({ purpose }) => purpose === 'following');

describe('following', () => {
  it('stands on one’s own list, once, however often it is pressed, and stops by one press', async () => {
    const ann = await aPerson(db);
    const sent = await Promise.all(Array.from({ length: 6 }, () => press(ann, kit)));
    expect(sent.map(({ status }) => status)).toEqual(Array(6).fill(303));
    expect(await followsOf(db, ann.id)).toHaveLength(1);
    expect(await (await house.as(ann).get(paths.kit(KIT))).text()).toContain('You follow this kit.');
    await press(ann, { ...kit, stop: 'yes' });
    expect(await followsOf(db, ann.id)).toEqual([]);
    expect(await db.count`select count(*) from digest where person_id = ${ann.id}`).toBe(0);
  });

  it('is offered only to somebody who is signed in', async () => {
    expect(await (await house.get(paths.kit(KIT))).text()).not.toContain('Follow this kit');
    const answer = await house.post(paths.follows, kit);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, expect.stringContaining(paths.signIn)]);
  });

  it('is not there for what nobody can follow', async () => {
    const ann = await aPerson(db);
    const tries = [
      { what: 'kit', which: 'gone' },
      { what: 'language', which: 'no language' },
      { what: 'person', which: ann.id },
    ];
    for (const fields of tries) expect((await press(ann, fields)).status).toBe(404);
  });
});

describe('the weekly letter', () => {
  it('comes a week after, once, says what changed, and names no kit in its subject', async () => {
    const ann = await aPerson(db);
    await press(ann, kit);
    await press(ann, { what: 'decisions' });
    await publishChange(KIT, ['minutes=', 'minutes='], 'Step two is clearer.');
    house.later(6 * DAY);
    await house.work();
    expect(await digestsTo(ann.id)).toEqual([]);
    house.later(DAY + 1);
    await Promise.all([house.work(), house.work()]);
    const [letter, ...more] = await digestsTo(ann.id);
    expect(more).toEqual([]);
    expect(letter?.subject).toBe('What is new this week');
    expect(letter?.text).toContain('Step two is clearer.');
    expect(letter?.text).toContain('1 decision was made');
    house.later(8 * DAY);
    await house.work();
    expect(await db.count`select count(*) from mail where person_id = ${ann.id} and purpose = 'following'`).toBe(1);
  });

  it('tells of pieces that fell behind in a language, in the reader’s language', async () => {
    const mair = await aPerson(db, { language: 'cy' });
    await press(mair, { what: 'language', which: 'cy' });
    await publishChange('why-wont-she-sign', ['One at a time', 'One by one'], 'Clearer.');
    await house.work();
    house.later(7 * DAY + 1);
    await house.work();
    const [letter] = await digestsTo(mair.id);
    expect(letter?.subject).toBe('Beth sy’n newydd yr wythnos hon');
    expect(letter?.text).toContain('Pam na wnaiff hi lofnodi?');
    expect(letter?.links).toContainEqual(expect.stringContaining(paths.translation('why-wont-she-sign', 'cy')));
  });

  it('does not come to whoever stopped, and what was published before is no news', async () => {
    const bea = await aPerson(db);
    await press(bea, kit);
    house.later(7 * DAY + 1);
    await house.work();
    expect(await digestsTo(bea.id)).toEqual([]);
    await press(bea, { ...kit, stop: 'yes' });
    await publishChange(KIT, ['minutes=', 'minutes='], 'Again.');
    house.later(8 * DAY);
    await house.work();
    expect(await digestsTo(bea.id)).toEqual([]);
  });
});
