import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { aSession } from '../trainings/a-session.testing.ts';

const house = await aHouse();
const { db } = house;
const DAY_MINUTES = 24 * 60;

/** A session in ten days that two lead, one of them learning. */
const anEvening = async () => {
  const lead = await aPerson(db, { publicName: 'Amina' });
  const learns = await aPerson(db);
  const startsAt = new Date('2027-01-14T19:00:00Z');
  const endsAt = new Date('2027-01-14T21:00:00Z');
  const leads = [
    { personId: lead.id, part: 'leads' },
    { personId: learns.id, part: 'learns' },
  ] as const;
  const id = await aSession(db, lead, { startsAt, endsAt, leads, now: house.now() });
  return { id, lead, learns };
};

const Share = z.object({ stepKey: z.string(), personId: z.uuid().nullable() });
const sharesOf = async (id: string) => {
  const rows = await db.all(Share)`
    select step_key, person_id from session_step where session_id = ${id} order by step_key`;
  return Object.fromEntries(rows.map(({ stepKey, personId }) => [stepKey, personId]));
};
const packedOf = async (id: string) => {
  const rows = await db.all(z.object({ thing: z.string() }))`
    select thing from session_thing where session_id = ${id} order by thing`;
  return rows.map(({ thing }) => thing);
};
const codeOf = async (id: string) =>
  (await db.one(z.object({ code: z.string() }))`select code from session where id = ${id}`).code;

describe('preparing a session', () => {
  it('has where, how many, the needs and the steps by the clock on one page, in both languages', async () => {
    const { id, lead, learns } = await anEvening();
    await house.as(lead).post(paths.sessionTasks(id), { needs: 'fares', other: 'A chair with arms' });
    await house.as(await aPerson(db)).post(paths.signUps(id), { name: 'Bo', language: 'en' });
    const html = await (await house.as(learns).get(paths.sessionPrepare(id))).text();
    const shown = ['The upper room', '1 has a chair', 'A chair with arms', '7.08 pm', 'Amina'];
    expect(shown.filter((said) => !html.includes(said))).toEqual([]);
    for (const language of ['en', 'cy']) {
      const page = await house.as(lead).get(`${paths.sessionPrepare(id)}?lang=${language}`);
      expect([page.status, await htmlFaults(await page.text())]).toEqual([200, []]);
    }
    expect(await (await house.as(lead).get(paths.session(id))).text()).toContain(paths.sessionPrepare(id));
  });

  it('is not there for others, and leads back to the session once it is over', async () => {
    const { id, lead } = await anEvening();
    expect((await house.as(await aPerson(db)).get(paths.sessionPrepare(id))).status).toBe(404);
    expect((await house.as(await aPerson(db, { steward: true })).get(paths.sessionPrepare(id))).status).toBe(404);
    await house.as(lead).post(paths.sessionCancellation(id), {});
    const after = await house.as(lead).get(paths.sessionPrepare(id));
    expect([after.status, after.headers.get('location')]).toEqual([303, paths.session(id)]);
  });

  it('comes back to this page when a need is ticked off here', async () => {
    const { id, lead } = await anEvening();
    await house.as(lead).post(paths.sessionTasks(id), { needs: 'fares' });
    const task = await db.one(z.object({ id: z.uuid() }))`select id from session_task where session_id = ${id}`;
    const done = await house.as(lead).post(paths.sessionTaskDone(id, task.id), { from: 'prepare' });
    expect(done.headers.get('location')).toBe(`${paths.sessionPrepare(id)}#tasks`);
    expect(await (await house.as(lead).get(paths.sessionPrepare(id))).text()).toContain('arranged</p>');
  });
});

describe('sharing the steps out', () => {
  it('gives each to one who leads or to all together, once, and leaves those that are not mentioned', async () => {
    const { id, lead, learns } = await anEvening();
    const given = { 'who.best-or-worst': lead.id, 'who.the-six-points': learns.id, 'who.redesign-it': 'together' };
    for (let times = 0; times < 2; times += 1) await house.as(lead).post(paths.sessionShares(id), given);
    const shared = { 'best-or-worst': lead.id, 'redesign-it': null, 'the-six-points': learns.id };
    expect(await sharesOf(id)).toEqual(shared);
    const done = await house.as(learns).post(paths.sessionShares(id), { 'who.best-or-worst': '' });
    expect(done.headers.get('location')).toBe(`${paths.sessionPrepare(id)}#steps`);
    expect(await sharesOf(id)).toEqual({ 'redesign-it': null, 'the-six-points': learns.id });
  });

  it('is not there for others', async () => {
    const { id, lead } = await anEvening();
    const other = house.as(await aPerson(db));
    expect((await other.post(paths.sessionShares(id), { 'who.best-or-worst': lead.id })).status).toBe(404);
    expect(await sharesOf(id)).toEqual({});
  });

  it('says that somebody doesn’t lead it, and keeps what was chosen', async () => {
    const { id, lead } = await anEvening();
    const other = await aPerson(db);
    for (const who of [other.id, 'nonsense']) {
      const fields = { 'who.best-or-worst': who, 'who.redesign-it': 'together' };
      const refused = await house.as(lead).post(paths.sessionShares(id), fields);
      const html = await refused.text();
      expect([refused.status, html.includes('does not lead this session any more')]).toEqual([422, true]);
      expect(html).toMatch(/name="who\.redesign-it"(?:(?!<.select>).)*value="together" selected/);
    }
    expect(await sharesOf(id)).toEqual({});
  });

  it('gives a step to nobody when who had taken it drops out', async () => {
    const { id, lead, learns } = await anEvening();
    await house.as(lead).post(paths.sessionShares(id), { 'who.best-or-worst': learns.id });
    await db.run`update session_lead set dropped_at = ${house.now()} where person_id = ${learns.id}`;
    const html = await (await house.as(lead).get(paths.sessionPrepare(id))).text();
    expect(html).toMatch(/name="who\.best-or-worst"[^>]*><option value selected/);
  });
});

/** A plan of some kit, kept without one of its steps; resolves to its short code. */
const aPlan = async (kit: string, without = 0): Promise<string> => {
  const planner = await (await house.get(paths.plan(kit))).text();
  const p = /name="p" value="([^"]+)"/.exec(planner)?.[1] ?? '';
  const dropped = await house.post(paths.plan(kit), { p, act: `drop:${without}` });
  const cut = new URL(dropped.headers.get('location') ?? '', house.origin).searchParams.get('p') ?? '';
  const kept = await house.post(paths.keptPlans(kit), { p: cut, act: 'keep' });
  return kept.headers.get('location')?.split('/').at(-1) ?? '';
};

describe('choosing a plan', () => {
  it('makes a kept plan of the kit the one that is run, by its code or its address, once', async () => {
    const { id, lead } = await anEvening();
    const code = await aPlan('six-points');
    expect(await codeOf(id)).not.toBe(code);
    for (const typed of [code.toUpperCase(), `${house.origin}/e/${code}?lang=cy`])
      expect((await house.as(lead).post(paths.sessionPlan(id), { code: typed })).status).toBe(303);
    expect(await codeOf(id)).toBe(code);
    const html = await (await house.as(lead).get(paths.sessionPrepare(id))).text();
    expect([html.includes('Best or worst meeting'), html.includes(paths.shortFile(code, 'pack.pdf'))]).toEqual([
      false,
      true,
    ]);
  });

  it('is not there for others', async () => {
    const { id } = await anEvening();
    const before = await codeOf(id);
    const other = house.as(await aPerson(db));
    expect((await other.post(paths.sessionPlan(id), { code: await aPlan('six-points') })).status).toBe(404);
    expect(await codeOf(id)).toBe(before);
  });

  it('says that a plan is unknown, of another kit, or missing, and keeps what was typed', async () => {
    const { id, lead } = await anEvening();
    const before = await codeOf(id);
    const other = await aPlan('whose-union');
    for (const [code, said] of Object.entries({ zzzzzzz: 'no plan of that code', [other]: 'of another kit' })) {
      const refused = await house.as(lead).post(paths.sessionPlan(id), { code });
      const html = await refused.text();
      expect([refused.status, html.includes(said), html.includes(`value="${code}"`)]).toEqual([422, true, true]);
    }
    const missing = await house.as(lead).post(paths.sessionPlan(id), { code: '' });
    expect([missing.status, await missing.text()]).toEqual([422, expect.stringContaining('Write the short code')]);
    expect(await codeOf(id)).toBe(before);
  });
});

describe('packing what to bring', () => {
  it('counts copies for those who come, and keeps what is ticked, of two people at once', async () => {
    const { id, lead, learns } = await anEvening();
    const html = await (await house.as(lead).get(paths.sessionPrepare(id))).text();
    expect(html).toMatch(/Vote cards and totals<\/span>: 20 copies, one each/);
    expect(html).toMatch(/Agenda sheet<\/span>: 5 copies, one for each four/);
    const things = paths.sessionThings(id);
    await house.as(lead).post(things, { things: ['cards', 'door'] });
    await house.as(learns).post(things, { things: 'evaluation' });
    expect(await packedOf(id)).toEqual(['cards', 'door', 'evaluation']);
    await house.as(lead).post(things, { things: 'cards', was: ['cards', 'door'] });
    expect(await packedOf(id)).toEqual(['cards', 'evaluation']);
  });

  it('leaves out the papers of a step that is not in their plan', async () => {
    const { id, lead } = await anEvening();
    const paper = 'value="handout.six-points.worst-meeting-cards"';
    const page = async () => (await house.as(lead).get(paths.sessionPrepare(id))).text();
    expect(await page()).toContain(paper);
    await house.as(lead).post(paths.sessionPlan(id), { code: await aPlan('six-points', 3) });
    const after = await page();
    expect([after.includes(paper), after.includes('Agenda sheet')]).toEqual([false, true]);
  });

  it('is not there for others', async () => {
    const { id } = await anEvening();
    const other = house.as(await aPerson(db));
    expect((await other.post(paths.sessionThings(id), { things: 'cards' })).status).toBe(404);
    expect(await packedOf(id)).toEqual([]);
  });

  it('says that the list has changed, and keeps what was ticked', async () => {
    const { id, lead } = await anEvening();
    const refused = await house.as(lead).post(paths.sessionThings(id), { things: ['cards', 'handout.gone.gone'] });
    const html = await refused.text();
    expect([refused.status, html.includes('The list has changed')]).toEqual([422, true]);
    expect(html).toMatch(/id="thing-cards"[^>]*checked/);
    expect(await packedOf(id)).toEqual([]);
  });
});

describe('what was settled before a session', () => {
  it('goes with whoever erases themselves, and ninety days after for everybody', async () => {
    const { id, lead, learns } = await anEvening();
    const given = { 'who.best-or-worst': lead.id, 'who.the-six-points': learns.id };
    await house.as(lead).post(paths.sessionShares(id), given);
    await house.as(lead).post(paths.sessionThings(id), { things: 'cards' });
    await house.as(learns).post(paths.meErasure, { sure: 'yes' });
    expect(await sharesOf(id)).toEqual({ 'best-or-worst': lead.id });
    house.later((51 + 91) * DAY_MINUTES);
    await house.work();
    expect([await sharesOf(id), await packedOf(id)]).toEqual([{}, []]);
  });
});
