import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { type APerson, aPerson } from '../../identity/a-person.testing.ts';
import { aProposal } from '../../library/reviews/a-proposal.testing.ts';
import { paths } from '../../paths.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { aFacilitator } from '../../sessions/matching/a-facilitator.testing.ts';
import { aRequest } from '../../sessions/matching/a-request.testing.ts';
import { aSession } from '../../sessions/trainings/a-session.testing.ts';

import { gatherMatters } from './gather.ts';

const DAY_MINUTES = 24 * 60;

/** A house where there are people enough for everything, so that nothing waits but what a test makes. */
const aQuietHouse = async () => {
  const house = await aHouse();
  const { db } = house;
  const gwen = await aPerson(db, { steward: true });
  await aPerson(db, { steward: true });
  for (const name of ['Ama', 'Bo']) await aPerson(db, { reviewer: true, publicName: name });
  const pair = [await aFacilitator(db, { outcode: 'TR1' }), await aFacilitator(db, { outcode: 'TR1' })];
  await db.run`delete from mail`;
  const monday = async (language = 'en') => (await house.as(gwen).get(`${paths.admin}?lang=${language}`)).text();
  return { house, db, gwen, pair, monday };
};
const numberOfLines = (html: string): number => html.split('class="kitrow"').length - 1;

describe('the steward’s Monday', async () => {
  const { house, db, gwen, pair, monday } = await aQuietHouse();
  const days = (count: number) => new Date(house.now().getTime() + count * DAY_MINUTES * 60_000);
  const training = (by: APerson, inDays: number, leads: readonly APerson[]) =>
    aSession(db, by, {
      startsAt: days(inDays),
      endsAt: new Date(days(inDays).getTime() + 7_200_000),
      now: house.now(),
      leads: leads.map(({ id }) => ({ personId: id, part: 'leads' as const })),
    });

  it('says kindly that nothing waits', async () => {
    const html = await monday();
    expect(html).toContain('Nothing waits for you');
    expect(numberOfLines(html)).toBe(0);
  });

  it('is for stewards, and not there for others', async () => {
    expect((await house.get(paths.admin)).status).toBe(303);
    for (const person of [await aPerson(db), await aPerson(db, { publicName: 'Ed' }), pair[0] ?? gwen].slice(0, 3))
      expect((await house.as(person).get(paths.admin)).status).toBe(404);
  });

  it('leads to a training that one person leads, and lets it go when there are two or it is far away', async () => {
    const [one = gwen, two = gwen] = pair;
    const id = await training(one, 5, [one]);
    await training(one, 40, [one]);
    const html = await monday();
    expect(numberOfLines(html)).toBe(1);
    expect(html).toContain(`href="${paths.session(id)}?lang=en"`);
    expect(html).toContain('One leads this training');
    await db.run`
      insert into session_lead (session_id, person_id, part, added_at) values (${id}, ${two.id}, 'learns', ${house.now()})`;
    expect(numberOfLines(await monday())).toBe(0);
  });

  it('leads to a training of which nobody said how it went', async () => {
    const id = await training(gwen, -4, pair);
    expect(await monday()).toContain(`href="${paths.session(id)}?lang=en"`);
    await db.run`update session set closed_at = ${house.now()} where id = ${id}`;
    expect(numberOfLines(await monday())).toBe(0);
  });

  it('leads to a group that was told nobody can, saying where it is and never who asked', async () => {
    const host = await aPerson(db);
    const id = await aRequest(db, host, { now: house.now(), outcode: 'ZE1', name: 'Featherstonehaugh' });
    await db.run`insert into request_gap (request_id, would_help, at) values (${id}, '{"online":0,"later":0,"past":false}', ${house.now()})`;
    const html = await monday();
    expect(html).toContain(`href="${paths.request(id)}?lang=en"`);
    expect(html).toContain('Nobody could come to a group that asked');
    expect(html).toContain('Tenants’ union, 15 people, near ZE1');
    expect(html).not.toContain('Featherstonehaugh');
    expect(html).not.toContain('Cradley Road');
    await db.run`update training_request set cancelled_at = ${house.now()} where id = ${id}`;
    await db.run`delete from mail`;
    expect(numberOfLines(await monday())).toBe(0);
  });

  it('leads to a suggestion once its day is past, and not before', async () => {
    const made = { by: gwen.actor, change: ['Ask', 'Do ask'] as const, now: days(-10) };
    const { id } = await aProposal(db, made);
    await db.run`update proposal set opened_at = ${days(-2)} where id = ${id}`;
    expect(await monday()).not.toContain(paths.proposal(id));
    await db.run`update proposal set opened_at = ${days(-4)} where id = ${id}`;
    expect(await monday()).toContain(`href="${paths.proposal(id)}?lang=en"`);
    await db.run`update proposal set opened_at = null where id = ${id}`;
  });

  it('names a reviewer who is silent, and not one who pauses', async () => {
    const { id } = await aPerson(db, { reviewer: true, publicName: 'Dai' });
    await db.run`insert into duty_asking (person_id, asked_at) values (${id}, ${days(-20)})`;
    expect(await monday()).toContain('Dai is silent as a reviewer');
    await db.run`insert into reviewing_pause (person_id, from_at, until_at) values (${id}, ${days(-1)}, ${days(9)})`;
    expect(await monday()).not.toContain('Dai');
  });

  it('puts a report above all else, shows seven lines and counts the rest', async () => {
    for (let nth = 0; nth < 12; nth += 1) await training(gwen, -3 - nth, pair);
    await house.post(paths.report, { wrong: 'abuse', words: 'Look at this.' });
    for (const language of LANGUAGES) {
      const html = await monday(language);
      expect(numberOfLines(html)).toBe(7);
      expect(html.indexOf('/admin/reports/')).toBeLessThan(html.indexOf('/sessions/'));
      expect(html).not.toContain('Look at this.');
      expect(await htmlFaults(html)).toEqual([]);
    }
    expect(await monday()).toMatch(/And \d+ more: [^.]*trainings not closed/);
  });
});

describe('letters on the steward’s Monday', async () => {
  const { db, gwen, house } = await aQuietHouse();
  const about = async (opensLetters: boolean) =>
    (await gatherMatters({ actor: gwen.actor, db, now: house.now() }, opensLetters)).filter(
      ({ href }) => href === paths.outbox,
    );
  const letter = (more: { attempts?: number; daysAgo?: number; givenUp?: boolean }) => {
    const at = new Date(house.now().getTime() - (more.daysAgo ?? 1) * DAY_MINUTES * 60_000);
    return db.run`
      insert into mail (person_id, letter_sealed, purpose, language, rank, made_at, due_at, attempts, given_up_at)
      values (${gwen.id}, ${more.givenUp ? null : db.sealer.seal('mail.letter_sealed', 'x')}, 'a test', 'en', 2, ${at}, ${at},
        ${more.attempts ?? 0}, ${more.givenUp ? at : null})`;
  };

  it('are those that could not be sent this week, or are refused again and again', async () => {
    await letter({});
    expect(await about(false)).toEqual([]);
    await letter({ attempts: 4 });
    await letter({ givenUp: true, attempts: 12 });
    await letter({ givenUp: true, attempts: 12, daysAgo: 9 });
    expect((await about(false)).map(({ kind, count }) => [kind, count])).toEqual([['failed', 2]]);
  });

  it('are all that wait, when no mail server is set', async () => {
    expect((await about(true)).map(({ kind, count }) => [kind, count])).toEqual([['waiting', 2]]);
  });
});

describe('the Monday of a new school', async () => {
  const house = await aHouse();
  const gwen = await aPerson(house.db, { steward: true });

  it('asks for its first people: facilitators, reviewers, another steward', async () => {
    const html = await (await house.as(gwen).get(paths.admin)).text();
    for (const said of ['Too few facilitators', 'Too few reviewers', 'One steward is too few'])
      expect(html).toContain(said);
  });
});
