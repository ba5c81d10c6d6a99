import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse, type TestHouse } from '../../../../test/house/house.ts';
import { type APerson, aPerson } from '../../../identity/a-person.testing.ts';
import { paths } from '../../../paths.ts';
import { lettersTo } from '../../../platform/mail/letters.testing.ts';
import { decisions } from '../../decisions/store.ts';
import { DAYS } from '../terms.ts';
import { ballotsOf } from './ballots.store.ts';
import { standing } from './nominations.store.ts';
import { ElectionId, electionOf } from './store.ts';

const DAY = 24 * 60;

/** Somebody who reviewed a kit once, and so has a vote. */
const aVoter = async (house: TestHouse, publicName: string): Promise<APerson> => {
  const person = await aPerson(house.db, { publicName });
  await house.db.run`
    insert into proposal (kit_id, credit, origin, why, once, made_at, opened_at)
    select id, 'someone', 'form', 'A try.', decode(md5(${person.id}) || md5(${person.id} || 'x'), 'hex'), ${house.now()}, ${house.now()}
    from kit limit 1`;
  await house.db.run`
    with proposed as (select proposal.id, kit_id from proposal order by made_at desc, id limit 1),
    version as (
      insert into proposal_version (proposal_id, number, base_id, source, size, at)
      select proposed.id, 1, revision.id, revision.source, 'teaching', ${house.now()} from proposed join revision using (kit_id)
      where not exists (select 1 from proposal_version where proposal_id = proposed.id) limit 1 returning id, proposal_id)
    insert into review (proposal_id, version_id, reviewer_id, credit, verdict, has_run, group_ids, reasons, at)
    select proposal_id, id, ${person.id}, ${publicName}, 'approve', true, '{}', 'We ran it.', ${house.now()} from version`;
  return person;
};

const open = async (house: TestHouse, seats: number): Promise<ElectionId> => {
  const steward = await aPerson(house.db, { steward: true });
  const answer = await house.as(steward).post(paths.elections, { seats: String(seats) });
  expect(answer.status).toBe(303);
  return ElectionId.parse(answer.headers.get('location')?.split('/').at(-1));
};
const stand = (house: TestHouse, id: string, by: APerson, name: string) =>
  house.as(by).post(paths.nominations(id), { 'public-name': name, sentence: `${name} ran it twice.` });
const ids = async (house: TestHouse, id: ElectionId): Promise<Map<string, string>> =>
  new Map((await standing(house.db, id)).map((one) => [one.publicName ?? '', one.id]));

describe('opening an election', async () => {
  const house = await aHouse();
  it('is not there for anybody but a steward', async () => {
    expect((await house.post(paths.elections, { seats: '3' })).status).toBe(404);
    expect(
      (await house.as(await aPerson(house.db, { reviewer: true })).post(paths.elections, { seats: '3' })).status,
    ).toBe(404);
  });
  it('says what is missing, and keeps what was typed', async () => {
    const answer = await house.as(await aPerson(house.db, { steward: true })).post(paths.elections, { seats: 'many' });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringMatching(/value="many"/)]);
  });
  it('happens once, however often it is sent, and whoever has a vote gets a letter', async () => {
    const voter = await aVoter(house, 'Voter');
    const steward = await aPerson(house.db, { steward: true });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => house.as(steward).post(paths.elections, { seats: '2' })),
    );
    expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1);
    expect(await house.db.count`select count(*) from election`).toBe(1);
    await house.work();
    expect((await lettersTo(house.db, voter.id)).map(({ subject }) => subject)).toEqual(['You have a vote']);
    expect(await lettersTo(house.db, steward.id)).toEqual([]);
  });
});

describe('standing for reviewer', async () => {
  const house = await aHouse();
  const id = await open(house, 2);
  const marcia = await aPerson(house.db);
  it('asks for a sign-in, a public name and one sentence, and keeps what was typed', async () => {
    expect((await house.post(paths.nominations(id), {})).headers.get('location')).toContain(paths.signIn);
    const answer = await house.as(marcia).post(paths.nominations(id), { 'public-name': 'Marcia', sentence: ' ' });
    const page = await answer.text();
    expect([answer.status, page.includes('Write one sentence'), page.includes('value="Marcia"')]).toEqual([
      422,
      true,
      true,
    ]);
  });
  it('shows who stands, once, with what they say now; and no more once they say so', async () => {
    await stand(house, id, marcia, 'Marcia');
    await stand(house, id, marcia, 'Marcia B');
    expect([...(await ids(house, id)).keys()]).toEqual(['Marcia B']);
    const mine = (await ids(house, id)).get('Marcia B') ?? '';
    const other = await aPerson(house.db);
    expect((await house.as(other).post(paths.nominationWithdrawal(id, mine), {})).status).toBe(404);
    await house.as(marcia).post(paths.nominationWithdrawal(id, mine), {});
    expect((await ids(house, id)).size).toBe(0);
  });
  it('lets somebody nominate another, who stands only once they press the button behind one letter', async () => {
    const dev = await aPerson(house.db);
    const nominate = (by: APerson) =>
      house.as(by).post(paths.nominationsOfOthers(id), { email: dev.email, why: 'He listens.' });
    await nominate(marcia);
    await nominate(await aPerson(house.db));
    const letters = await lettersTo(house.db, dev.id);
    expect(letters).toHaveLength(1);
    expect((await ids(house, id)).size).toBe(0);
    const link = letters[0]?.links[0] ?? '';
    expect(await (await house.get(link)).text()).toContain('He listens.');
    const answer = await house.post(link, { 'public-name': 'Dev', sentence: 'I listen.' });
    expect([answer.status, [...(await ids(house, id)).keys()]]).toEqual([303, ['Dev']]);
  });
  it('is over after fourteen days', async () => {
    house.later((DAYS.nominations + 1) * DAY);
    expect((await stand(house, id, marcia, 'Marcia')).status).toBe(409);
  });
});

describe('voting', async () => {
  const house = await aHouse();
  const id = await open(house, 2);
  const [a, b] = [await aVoter(house, 'A'), await aVoter(house, 'B')];
  const [c, d] = [await aVoter(house, 'C'), await aVoter(house, 'D')];
  for (const [who, name] of [
    [a, 'Ann'],
    [b, 'Bo'],
    [c, 'Cy'],
  ] as const)
    await stand(house, id, who, name);
  const vote = async (by: APerson, ...names: string[]) => {
    const known = await ids(house, id);
    return house.as(by).post(paths.votes(id), { choice: names.map((name) => known.get(name) ?? name) });
  };

  it('is not open before nominations are over', async () => {
    expect((await vote(a, 'Ann')).status).toBe(409);
  });
  it('is open for a week to whoever ran or reviewed a kit, and not there for others', async () => {
    house.later(DAYS.nominations * DAY + 1);
    await house.work();
    expect((await lettersTo(house.db, d.id))[0]?.text).toContain('open for seven days');
    expect((await vote(await aPerson(house.db), 'Ann')).status).toBe(404);
    expect((await house.post(paths.votes(id), { choice: 'x' })).headers.get('location')).toContain(paths.signIn);
  });
  it('says what is missing, and takes nobody who does not stand', async () => {
    const answer = await house.as(a).post(paths.votes(id), {});
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Tick at least one')]);
    expect((await vote(a, a.id)).status).toBe(422);
    expect(await ballotsOf(house.db, id)).toEqual([]);
  });
  it('counts nobody twice, also when the form is sent twenty times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => vote(a, 'Ann', 'Bo')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect(await ballotsOf(house.db, id)).toHaveLength(1);
    await vote(a, 'Cy');
    expect((await ballotsOf(house.db, id)).map(({ choices }) => choices.length)).toEqual([2]);
    expect(await (await house.as(a).get(paths.election(id))).text()).toContain('You have voted');
  });
  it('leaves nothing in the tables by which a voter and a ballot could be found together', async () => {
    await vote(b, 'Bo');
    await vote(c, 'Cy');
    await vote(d, 'Bo');
    const Text = z.object({ said: z.string() });
    const columns = await house.db.all(Text)`
      select table_name || '.' || column_name as said from information_schema.columns
      where table_schema = current_schema() and table_name in ('ballot', 'election_voter') order by 1`;
    expect(columns.map(({ said }) => said)).toEqual([
      'ballot.choices',
      'ballot.election_id',
      'ballot.id',
      'election_voter.election_id',
      'election_voter.person_id',
    ]);
    // The transaction that wrote a row, and its place on the disk, are columns too: every ballot has the same of the one, and
    // stands in the order of the random ids by the other.
    expect(await house.db.count`select count(distinct xmin::text) from ballot`).toBe(1);
    expect(await house.db.count`select count(distinct xmin::text) from election_voter`).toBe(4);
    const lying = await house.db.all(Text)`select id::text as said from ballot order by ctid`;
    expect(lying).toEqual([...lying].sort((x, y) => x.said.localeCompare(y.said)));
    expect(await house.db.count`select count(*) from happening where name like '%vot%' and actor_id is not null`).toBe(
      0,
    );
  });
  it('is counted by the clock: the most votes have the seats for a year, and the ledger says how many voted', async () => {
    house.later(DAYS.voting * DAY);
    await house.work();
    const election = await electionOf(house.db, id);
    expect([election.voted, election.couldVote]).toEqual([4, 4]);
    const result = await standing(house.db, id);
    expect(result.map(({ publicName, votes, electedAt }) => [publicName, votes, electedAt !== null])).toMatchObject([
      ['Bo', 3, true],
      [expect.any(String), 1, true],
      [expect.any(String), 1, false],
    ]);
    // Two had one vote each for the last seat: drawn by lot, and said so.
    expect(election.byLot).toBe(true);
    const [decision] = await decisions(house.db, { kind: 'election', count: 1 });
    expect(decision).toMatchObject({ byName: 'the-vote', reasons: 'turnout 4 4 2 lot' });
    expect(decision?.what).toMatch(/^Bo, (Ann|Cy)$/);
    const page = await (await house.get(paths.election(id))).text();
    expect(page).toContain('4 of 4 people voted.');
    expect(page).toContain('The last seat was drawn by lot.');
    expect(await (await house.get(`${paths.decisions}?lang=cy`)).text()).toContain('Pleidleisiodd 4 o 4 o bobl');
    const until = new Date((election.countedAt?.getTime() ?? 0) + DAYS.term * DAY * 60_000);
    expect(
      await house.db
        .count`select count(*) from role_grant where role = 'reviewer' and reason = 'election' and until_at = ${until}`,
    ).toBe(2);
    expect((await lettersTo(house.db, b.id))[0]?.text).toContain('You were elected');
    expect((await vote(d, 'Bo')).status).toBe(409);
  });
  it('ends by itself after the year, and before that the clock has opened the next election', async () => {
    house.later((DAYS.term - DAYS.electionBefore + 1) * DAY);
    await house.work();
    expect(await house.db.count`select count(*) from election where opened_by is null and counted_at is null`).toBe(1);
    house.later((DAYS.electionBefore + 1) * DAY);
    await house.work();
    expect(await house.db.count`select count(*) from role_grant where role = 'reviewer' and ended_at is null`).toBe(0);
  });
});

describe('an election for which nobody stands', async () => {
  const house = await aHouse();
  it('is over with the nominations, and says so', async () => {
    const id = await open(house, 3);
    house.later((DAYS.nominations + 1) * DAY);
    await house.work();
    expect((await electionOf(house.db, id)).countedAt).not.toBe(null);
    expect(await decisions(house.db, { count: 1 })).toMatchObject([{ kind: 'election', what: 'nobody-stood' }]);
    expect(await (await house.get(paths.election(id))).text()).toContain('Nobody stood.');
  });
});
