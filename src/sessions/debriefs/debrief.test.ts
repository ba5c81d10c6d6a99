import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse, type Fields } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { kitThere } from '../../../test/house/there.ts';
import { type APerson, aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { sessionsPersonal } from '../personal.ts';
import { runKeyOf } from '../running/key.ts';
import { aSession } from '../trainings/a-session.testing.ts';
import { putLead } from '../trainings/leads.store.ts';
import { SessionId } from '../trainings/store.ts';

const Run = z.object({ id: z.uuid(), words: z.string().nullable(), people: z.int().nullable() });
const Step = z.object({ stepId: z.string(), how: z.string(), minutes: z.int().nullable() });

describe('a debrief', async () => {
  const house = await aHouse();
  const { db } = house;
  const lead = await aPerson(db, { publicName: 'Mair' });
  const other = await aPerson(db, { publicName: 'Joe' });
  const stranger = await aPerson(db);
  const phoneOf = (id: string) => paths.debriefPhone(id, runKeyOf(db, SessionId.parse(id)));
  const begun = async () => {
    const leads = [
      { personId: lead.id, part: 'leads' as const },
      { personId: other.id, part: 'learns' as const },
    ];
    const id = await aSession(db, lead, { now: house.now(), leads });
    house.later(61);
    return id;
  };
  const tell = (id: string, fields: Fields = {}, by?: APerson) =>
    (by ? house.as(by) : house).post(phoneOf(id), { went: 'well', ...fields });
  const runsOf = (id: string) =>
    db.all(Run)`
      select distinct run.id, run.words, people from run join debrief on run_id = run.id where session_id = ${id}`;
  const stepsOf = async (id: string) => {
    const [run] = await runsOf(id);
    return db.all(Step)`select step_id, how, minutes from run_step where run_id = ${run?.id ?? null} order by step_id`;
  };

  /** Phones tapped: start, then on to the next step after so many minutes each. */
  const tapped = async (id: string, took: readonly number[]) => {
    const [phone, begins] = [randomUUID(), house.now().getTime()];
    const tap = (count: number, minutes: number, from: number, what: object) => ({
      ...{ id: randomUUID(), phone, count, from, cuts: 0, what },
      at: begins + minutes * 60_000,
    });
    const taps = [tap(1, 0, -1, { kind: 'start', plannedAt: begins })];
    let past = 0;
    for (const [at, minutes] of took.entries()) {
      past += minutes;
      taps.push(tap(at + 2, past, at, { kind: 'next' }));
    }
    house.later(past + 1);
    const fields = { clock: String(house.now().getTime()), after: '0', taps: JSON.stringify(taps) };
    await house.post(paths.sessionTaps(id, runKeyOf(db, SessionId.parse(id))), fields);
  };

  it('is three taps on a phone with the session’s key, signed in or not, in both languages', async () => {
    const id = await begun();
    for (const language of LANGUAGES) {
      const html = await (await house.get(`${phoneOf(id)}?lang=${language}`)).text();
      expect(await htmlFaults(html)).toEqual([]);
      for (const name of ['went', 'time', 'again', 'words', 'telling']) expect(html).toContain(`name="${name}"`);
    }
    const answer = await tell(id, { time: 'over', again: 'changed' });
    const thanks = answer.headers.get('location') ?? '';
    expect([answer.status, thanks]).toEqual([303, `${phoneOf(id)}/thanks`]);
    expect(await htmlFaults(await (await house.get(thanks)).text())).toEqual([]);
  });
  it('is evidence: one run of its session, however many tell of it, with the words of each', async () => {
    const id = await begun();
    await db.run`update session set came = 9, walked_in = 3 where id = ${id}`;
    await tell(id, { words: 'Say the minutes aloud.' }, lead);
    await Promise.all([
      tell(id, { words: 'The hall was cold.' }, other),
      tell(id, { words: 'Say the minutes aloud!' }, lead),
    ]);
    const [run, ...more] = await runsOf(id);
    expect(more).toEqual([]);
    expect(run?.words?.split('\n\n').sort()).toEqual(['Say the minutes aloud!', 'The hall was cold.']);
    expect(run?.people).toBe(12);
    expect(await db.count`select count(*) from debrief where session_id = ${id}`).toBe(2);
  });
  it('is one, however often the same form is sent', async () => {
    const id = await begun();
    const telling = `a-form-${randomUUID()}`;
    const sent = await Promise.all(Array.from({ length: 6 }, () => tell(id, { telling, words: 'Once.' })));
    expect(sent.map(({ status }) => status)).toEqual(Array(6).fill(303));
    expect((await runsOf(id)).map(({ words }) => words)).toEqual(['Once.']);
  });
  it('comes filled in with the minutes that the phones recorded', async () => {
    const id = await begun();
    await tapped(id, [17]);
    const html = await (await house.get(phoneOf(id))).text();
    expect(html).toMatch(/name="minutes\.[a-z-]+"[^>]*value="17"/);
    expect(html).toContain('The minutes are those that your phones recorded.');
  });
  it('is written down by itself a day after, when phones tapped to the end and nobody told; whoever tells later mends it', async () => {
    const [whole, half] = [await begun(), await begun()];
    const { steps } = await kitThere(db, 'six-points');
    await tapped(half, [9]);
    await tapped(
      whole,
      steps.map((_, at) => (at === 0 ? 17 : 5)),
    );
    const kept = () =>
      db.all(z.object({ sessionId: z.uuid(), minutes: z.int().nullable() }))`
        select session_id, max(minutes) as minutes from session_run left join run_step using (run_id)
        where session_id in (${whole}, ${half}) group by session_id order by minutes`;
    await house.work();
    expect(await kept()).toEqual([]);
    house.later(60 * 25);
    await house.work();
    await house.work();
    expect(await kept()).toEqual([
      { sessionId: whole, minutes: 17 },
      { sessionId: half, minutes: null },
    ]);
    await tell(whole, { words: 'The hall was cold.' }, lead);
    expect((await kept())[0]).toEqual({ sessionId: whole, minutes: 17 });
    expect((await runsOf(whole)).map(({ words }) => words)).toEqual(['The hall was cold.']);
  });
  it('puts steps under the kit, and leaves them when the next tells of none', async () => {
    const id = await begun();
    const html = await (await house.get(phoneOf(id))).text();
    const [, key = ''] = /name="minutes\.([a-z-]+)"/.exec(html) ?? [];
    await tell(id, { [`step.${key}`]: 'done', [`minutes.${key}`]: '14' }, lead);
    await tell(id, {}, other);
    expect(await stepsOf(id)).toEqual([{ stepId: key, how: 'done', minutes: 14 }]);
  });
  it('says what is missing, and keeps what was typed', async () => {
    const id = await begun();
    const answer = await house.post(phoneOf(id), { words: 'Kept as typed.', again: 'yes' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    for (const said of ['href="#f-went"', 'Kept as typed.', 'Say how it went']) expect(html).toContain(said);
    expect(await htmlFaults(html)).toEqual([]);
    expect((await tell(id, { words: 'x'.repeat(501) })).status).toBe(422);
    expect(await runsOf(id)).toEqual([]);
  });
  it('is not there for others, nor by another key, nor before it begins', async () => {
    const id = await begun();
    await tell(id, {}, lead);
    expect((await house.as(stranger).get(paths.debrief(id))).status).toBe(404);
    expect((await house.get(paths.debrief(id))).status).toBe(303);
    const wrong = paths.debriefPhone(id, runKeyOf(db, SessionId.parse(await begun())));
    expect([(await house.get(wrong)).status, (await house.post(wrong, { went: 'well' })).status]).toEqual([404, 404]);
    const startsAt = new Date(house.now().getTime() + 48 * 3_600_000);
    const endsAt = new Date(startsAt.getTime() + 3_600_000);
    const ahead = await aSession(db, lead, { now: house.now(), startsAt, endsAt });
    expect([(await house.get(phoneOf(ahead))).status, (await tell(ahead)).status]).toEqual([200, 409]);
  });
  it('leads on from the live page of its session, which keeps it for when there is no signal', async () => {
    const id = await begun();
    const run = await (await house.get(paths.sessionPhone(id, runKeyOf(db, SessionId.parse(id))))).text();
    expect(run).toContain(phoneOf(id));
    const session = await (await house.as(lead).get(paths.session(id))).text();
    for (const link of [paths.debrief(id), paths.evaluationAnswers(id)]) expect(session).toContain(`href="${link}"`);
    expect(await (await house.as(stranger).get(paths.session(id))).text()).not.toContain(paths.debrief(id));
    const away = await house.as(lead).get(paths.debrief(id));
    expect([away.status, away.headers.get('location')]).toEqual([303, phoneOf(id)]);
  });
  it('is taken back by whoever told it; when nobody tells of it any more, it counts no longer', async () => {
    const id = await begun();
    await tell(id, { words: 'Mine.' }, lead);
    await tell(id, { words: 'Theirs.' }, other);
    const page = await (await house.as(lead).get(paths.debrief(id))).text();
    const [erasure = ''] = /\/sessions\/[^"]+\/erasure/.exec(page) ?? [];
    expect((await house.as(other).post(erasure, {})).status).toBe(404);
    expect((await house.as(lead).post(erasure, {})).status).toBe(303);
    expect((await runsOf(id)).map(({ words }) => words)).toEqual(['Theirs.']);
    const theirs = await (await house.as(other).get(paths.debrief(id))).text();
    await house.as(other).post(/\/sessions\/[^"]+\/erasure/.exec(theirs)?.[0] ?? '', {});
    expect(await runsOf(id)).toEqual([]);
    expect((await tell(id, { words: 'Again.' }, lead)).status).toBe(303);
    expect((await runsOf(id)).map(({ words }) => words)).toEqual(['Again.']);
  });
  it('is theirs to read, and stays, naming nobody, when they go', async () => {
    const id = await begun();
    const gone = await aPerson(db);
    await db.transaction((tx) =>
      putLead(tx, SessionId.parse(id), { personId: gone.id, part: 'leads', now: house.now() }),
    );
    await tell(id, { words: 'The kettle was slow.' }, gone);
    expect(await (await house.as(gone).get(paths.meExport)).text()).toContain('The kettle was slow.');
    const act = { actor: gone.actor, db, now: house.now() };
    await db.transaction((tx) => sessionsPersonal.erase(tx, act, { personId: gone.id, credit: null }));
    expect(await db.count`select count(*) from debrief where person_id = ${gone.id}`).toBe(0);
    expect((await runsOf(id)).map(({ words }) => words)).toEqual(['The kettle was slow.']);
  });
});
