import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { type APerson, aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { decisions } from '../decisions/store.ts';
import { aProposal, onDay } from '../reviews/a-proposal.testing.ts';
import { reviewProposal } from '../reviews/review.ts';
import { holdingOf } from '../reviews/store.ts';
import { DAYS } from './terms.ts';

const DAY = 24 * 60;
const sent = (answer: Response): [number, string | null] => [answer.status, answer.headers.get('location')];

describe('the founders’ rule', async () => {
  const house = await aHouse();
  const steward = await aPerson(house.db, { steward: true, publicName: 'Nia' });
  const name = (by: APerson, emails: string) => house.as(by).post(paths.firstReviewers, { emails });
  const [marcia, abdi] = [await aPerson(house.db), await aPerson(house.db)];

  it('says that the school is looking for reviewers while it has none, and by which rule it gets them', async () => {
    const page = await (await house.get(paths.reviewers)).text();
    expect(page).toContain('We are looking for reviewers');
    expect(page).toContain('a steward names the first ones');
  });
  it('is not there for anybody but a steward', async () => {
    const other = await aPerson(house.db);
    expect((await name(other, 'a@people.test')).status).toBe(404);
    expect((await house.post(paths.firstReviewers, { emails: 'a@people.test' })).status).toBe(404);
    expect(await (await house.as(other).get(paths.reviewers)).text()).not.toContain('name="emails"');
  });
  it('says what is missing, and keeps what was typed', async () => {
    const answer = await name(steward, 'marcia at home');
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('not an address we can write to');
    expect(page).toContain('marcia at home');
    expect((await name(steward, '')).status).toBe(422);
  });
  it('lets a steward name the first ones, who each get one letter', async () => {
    for (let time = 0; time < 2; time += 1)
      expect(sent(await name(steward, `${marcia.email}\n${abdi.email}`))).toEqual([
        303,
        `${paths.reviewers}?done=named`,
      ]);
    expect(await lettersTo(house.db, marcia.id)).toHaveLength(1);
    expect(await lettersTo(house.db, abdi.id)).toHaveLength(1);
    expect(await house.db.count`select count(*) from role_grant where role = 'reviewer'`).toBe(0);
  });
  it('makes them reviewers once they press the button, under a public name, and the ledger says who named them', async () => {
    const [letter] = await lettersTo(house.db, marcia.id);
    const link = letter?.links[0] ?? '';
    expect((await house.get(link)).status).toBe(200);
    expect(await house.db.count`select count(*) from role_grant where role = 'reviewer'`).toBe(0);
    const nameless = await house.post(link, { 'public-name': '' });
    expect([nameless.status, await nameless.text()]).toEqual([422, expect.stringContaining('Say which name')]);
    expect(sent(await house.post(link, { 'public-name': 'Marcia' }))).toEqual([303, `${paths.reviewers}?done=yes`]);
    expect((await house.post(link, { 'public-name': 'Marcia' })).status).toBe(410);
    expect(await decisions(house.db, { count: 10 })).toMatchObject([
      { kind: 'founders-rule', what: 'Marcia', byName: 'Nia', reasons: 'first-reviewer' },
    ]);
    expect(await (await house.get(paths.reviewers)).text()).toContain('Marcia');
    expect(await (await house.get(paths.decisions)).text()).toContain('a steward names the first ones');
  });
  it('is over once there are reviewers who can decide', async () => {
    const [letter] = await lettersTo(house.db, abdi.id);
    await house.post(letter?.links[0] ?? '', { 'public-name': 'Abdi' });
    expect((await name(steward, 'late@people.test')).status).toBe(404);
    expect(await (await house.get(paths.reviewers)).text()).not.toContain('We are looking for reviewers');
  });
});

/** Somebody made a reviewer by the founders' rule, as everybody is at first. */
const aFounder = async (house: Awaited<ReturnType<typeof aHouse>>, publicName: string): Promise<APerson> => {
  const person = await aPerson(house.db);
  const steward = await aPerson(house.db, { steward: true });
  await house.as(steward).post(paths.firstReviewers, { emails: person.email });
  const [letter] = await lettersTo(house.db, person.id);
  await house.post(letter?.links[0] ?? '', { 'public-name': publicName });
  return person;
};

/** What a letter says is gone after a while; that there was one stays. */
const lettersAsking = (house: Awaited<ReturnType<typeof aHouse>>, { id }: APerson): Promise<number> =>
  house.db.count`select count(*) from mail where person_id = ${id} and purpose = 'reviewing'`;

const isReviewer = async (house: Awaited<ReturnType<typeof aHouse>>, person: APerson): Promise<boolean> =>
  (await (await house.as(person).get(paths.reviewers)).text()).includes('Pause for a month');

describe('the duty of a reviewer', async () => {
  const house = await aHouse();
  const marcia = await aFounder(house, 'Marcia');
  const asked = () => lettersAsking(house, marcia);

  it('asks “still in?” after half a year, and is answered by one press on the page behind its link', async () => {
    house.later((DAYS.ask - 1) * DAY);
    await house.work();
    expect(await asked()).toBe(0);
    house.later(2 * DAY);
    await house.work();
    const [letter] = await lettersTo(house.db, marcia.id);
    const link = letter?.links[0] ?? '';
    expect(await (await house.get(link)).text()).toContain('Yes, still in');
    expect(await house.db.count`select count(*) from duty_asking where answered_at is not null`).toBe(0);
    expect(sent(await house.post(link, {}))).toEqual([303, `${paths.reviewers}?done=still`]);
    house.later((DAYS.lapseAfter + 1) * DAY);
    await house.work();
    expect(await isReviewer(house, marcia)).toBe(true);
    expect(await asked()).toBe(1);
  });
  it('is not there for whoever is no reviewer', async () => {
    const other = await aPerson(house.db);
    for (const path of [paths.stillIn, paths.reviewingPause, paths.reviewingPauseEnd, paths.reviewingStop])
      expect([path, (await house.as(other).post(path, {})).status]).toEqual([path, 404]);
    expect((await house.as(other).post(paths.reviewingReturn, {})).status).toBe(404);
    expect((await house.post(paths.reviewingPause, {})).status).toBe(404);
  });
});

describe('silence', async () => {
  const house = await aHouse();
  const abdi = await aFounder(house, 'Abdi');
  it('is reminded once, and then ends the duty kindly by itself, which the ledger says', async () => {
    house.later((DAYS.ask + 1) * DAY);
    await house.work();
    house.later((DAYS.remindAfter + 1) * DAY);
    await house.work();
    expect(await lettersAsking(house, abdi)).toBe(2);
    expect(await isReviewer(house, abdi)).toBe(true);
    house.later(DAYS.remindAfter * DAY);
    await house.work();
    expect(await isReviewer(house, abdi)).toBe(false);
    const [last] = await decisions(house.db, { count: 1 });
    expect(last).toMatchObject({ kind: 'reviewer-ended', what: 'Abdi', byName: 'the-clock', reasons: 'duty-lapsed' });
    expect((await lettersTo(house.db, abdi.id)).map(({ text }) => text).join()).toContain('Come back:');
  });
  it('does not shut the door: they come back by one press for the rest of their year', async () => {
    for (let time = 0; time < 2; time += 1)
      expect((await house.as(abdi).post(paths.reviewingReturn, {})).status).toBe(303);
    expect(await isReviewer(house, abdi)).toBe(true);
    expect(await decisions(house.db, { kind: 'reviewer-made', count: 5 })).toMatchObject([
      { reasons: 'duty-returned' },
    ]);
    house.later(200 * DAY);
    await house.work();
    expect(await isReviewer(house, abdi)).toBe(false);
    expect((await decisions(house.db, { kind: 'reviewer-ended', count: 1 }))[0]).toMatchObject({
      reasons: 'term-over',
    });
    expect((await house.as(abdi).post(paths.reviewingReturn, {})).status).toBe(404);
  });
});

describe('pausing and stopping', async () => {
  const house = await aHouse();
  const cat = await aFounder(house, 'Cat');
  const author = await aPerson(house.db);
  it('pauses for a month by one press; nobody asks meanwhile, and what lay with them goes to others', async () => {
    const { id } = await aProposal(house.db, {
      by: author.actor,
      change: ['minutes=8 shortest=5', 'minutes=9 shortest=5'],
    });
    await house.as(cat).post(paths.holding(id), {});
    expect((await holdingOf(house.db, id))?.personId).toBe(cat.id);
    for (let time = 0; time < 2; time += 1) await house.as(cat).post(paths.reviewingPause, {});
    expect(await holdingOf(house.db, id)).toBe(undefined);
    expect(await house.db.count`select count(*) from reviewing_pause`).toBe(1);
    house.later(5 * DAY);
    await house.work();
    expect(await holdingOf(house.db, id)).toBe(undefined);
    expect(await (await house.get(paths.reviewers)).text()).toContain('pauses until');
    await house.as(cat).post(paths.reviewingPauseEnd, {});
    expect(await (await house.get(paths.reviewers)).text()).not.toContain('pauses until');
  });
  it('puts the question off until the pause is over', async () => {
    house.later((DAYS.ask - 15) * DAY);
    await house.as(cat).post(paths.reviewingPause, {});
    house.later(20 * DAY);
    await house.work();
    expect(await house.db.count`select count(*) from duty_asking`).toBe(0);
    const before = await lettersAsking(house, cat);
    house.later(15 * DAY);
    await house.work();
    expect((await lettersAsking(house, cat)) - before).toBe(1);
  });
  it('stops at once, once, and the ledger says so', async () => {
    await Promise.all([1, 2, 3].map(() => house.as(cat).post(paths.reviewingStop, {})));
    expect(await isReviewer(house, cat)).toBe(false);
    expect(await decisions(house.db, { kind: 'reviewer-ended', count: 5 })).toMatchObject([
      { what: 'Cat', reasons: 'duty-stopped' },
    ]);
  });
});

describe('a kit that few reviewers know', async () => {
  const house = await aHouse();
  const page = async () => (await house.get(paths.kit('six-points'))).text();
  it('says that it is looking for a reviewer, until two know it', async () => {
    expect(await page()).toContain('looking for a reviewer');
    const [one, two] = [
      await aPerson(house.db, { reviewer: true, publicName: 'One' }),
      await aPerson(house.db, { reviewer: true, publicName: 'Two' }),
    ];
    const { id } = await aProposal(house.db, {
      by: (await aPerson(house.db)).actor,
      change: ['minutes=8 shortest=5', 'minutes=9 shortest=5'],
    });
    const yes = { verdict: 'approve', reasons: 'Yes.', ran: true } as const;
    await reviewProposal({ actor: one.actor, db: house.db, now: onDay(1) }, id, yes);
    expect(await page()).toContain('looking for a reviewer');
    await reviewProposal({ actor: two.actor, db: house.db, now: onDay(1) }, id, yes);
    await house.work();
    expect(await page()).not.toContain('looking for a reviewer');
  });
});
