import { describe, expect, it } from 'vitest';
import { aPerson } from '../../src/identity/a-person.testing.ts';
import { paths } from '../../src/paths.ts';
import { lettersTo } from '../../src/platform/mail/letters.testing.ts';
import { aSession } from '../../src/sessions/trainings/a-session.testing.ts';
import { aHouse } from './house.ts';

describe('saying that something went wrong at a session', async () => {
  const house = await aHouse();
  const { db } = house;

  it('reaches two stewards who had no part in it, and never the one who led it', async () => {
    const lead = await aPerson(db, { steward: true, publicName: 'Leads It' });
    const others = [await aPerson(db, { steward: true }), await aPerson(db, { steward: true })];
    const id = await aSession(db, lead, { now: house.now() });
    const page = await (await house.get(paths.sessionWrong(id))).text();
    expect(page).toContain(`${paths.report}?of=session.${id}`);
    const fields = { of: `session.${id}`, wrong: 'abuse', words: 'He shouted at me.' };
    const sent = await house.post(paths.report, fields);
    const number = new URL(sent.headers.get('location') ?? '', house.origin).searchParams.get('number') ?? '-';
    const told = await Promise.all([lead, ...others].map(async ({ id: one }) => (await lettersTo(db, one)).length));
    expect(told).toEqual([0, 1, 1]);
    const lists = await Promise.all(
      [lead, ...others].map(async (one) =>
        (await (await house.as(one).get(paths.adminReports)).text()).includes(number),
      ),
    );
    expect(lists).toEqual([false, true, true]);
    const [letter] = await lettersTo(db, others[0]?.id ?? '');
    const report = letter?.links.find((link) => link.startsWith(paths.adminReports)) ?? '';
    expect((await house.as(lead).get(report)).status).toBe(404);
    expect(await (await house.as(others[0] ?? lead).get(report)).text()).toContain('He shouted at me.');
    expect((await house.as(lead).post(`${report}/closing`, { found: 'Nothing.' })).status).toBe(404);
    await house.work();
    house.later(8 * 24 * 60);
    await house.work();
    expect((await lettersTo(db, lead.id)).length).toBe(0);
  });
});
