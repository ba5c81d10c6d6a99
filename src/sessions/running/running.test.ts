import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { aSession } from '../trainings/a-session.testing.ts';
import { SessionId } from '../trainings/store.ts';
import { runKeyOf } from './key.ts';
import type { Tap } from './taps.ts';

const Answer = z.object({
  taps: z.array(z.looseObject({ id: z.uuid(), at: z.number(), count: z.number() })),
  heard: z.number(),
  aheadMs: z.number(),
});

describe('a session on two phones', async () => {
  const house = await aHouse();
  const { db } = house;
  const lead = await aPerson(db);
  const other = await aPerson(db);
  const stranger = await aPerson(db);
  const keyOf = (id: string) => runKeyOf(db, SessionId.parse(id));
  const tapsAt = (id: string) => paths.sessionTaps(id, keyOf(id));
  const begun = () =>
    aSession(db, lead, {
      leads: [
        { personId: lead.id, part: 'leads' },
        { personId: other.id, part: 'learns' },
      ],
    });
  const aTap = (more: Partial<Tap> = {}): Tap => ({
    id: randomUUID(),
    phone: randomUUID(),
    count: 1,
    at: house.now().getTime(),
    from: -1,
    cuts: 0,
    what: { kind: 'start', plannedAt: house.now().getTime() },
    ...more,
  });
  const sent = (taps: readonly Tap[], clock = house.now().getTime(), after = 0) => ({
    clock: String(clock),
    after: String(after),
    taps: JSON.stringify(taps),
  });
  const exchanged = async (id: string, fields: Record<string, string>, by = lead) => {
    const answer = await house.as(by).post(tapsAt(id), fields);
    expect(answer.status).toBe(200);
    return Answer.parse(await answer.json());
  };

  it('is a page for those who lead it, whole without a script', async () => {
    const id = await begun();
    for (const one of [lead, other]) {
      const away = await house.as(one).get(paths.sessionRun(id));
      expect([away.status, away.headers.get('location')]).toEqual([303, paths.sessionPhone(id, keyOf(id))]);
      const answer = await house.get(paths.sessionPhone(id, keyOf(id)));
      expect(answer.status).toBe(200);
      const html = await answer.text();
      expect(await htmlFaults(html)).toEqual([]);
      expect(html).toContain('Best or worst meeting');
    }
  });
  it('is not there for others', async () => {
    const id = await begun();
    expect((await house.as(stranger).get(paths.sessionRun(id))).status).toBe(404);
    const wrong = keyOf(await begun());
    for (const key of [wrong, 'x', wrong.slice(1)]) {
      expect((await house.get(paths.sessionPhone(id, key))).status).toBe(404);
      expect((await house.as(lead).get(paths.sessionTaps(id, key))).status).toBe(404);
      expect((await house.as(lead).post(paths.sessionTaps(id, key), sent([]))).status).toBe(404);
    }
    expect((await house.get(paths.sessionRun(id))).status).toBe(303);
  });
  it('gives each phone what the other tapped, each tap once however often it is sent', async () => {
    const id = await begun();
    const [start, next] = [aTap(), aTap({ count: 2, from: 0, what: { kind: 'next' } })];
    await exchanged(id, sent([start]));
    await exchanged(id, sent([start, next]));
    const heard = await exchanged(id, sent([]), other);
    expect(heard.taps.map((tap) => tap.id)).toEqual([start.id, next.id]);
    expect((await exchanged(id, sent([], undefined, heard.heard), other)).taps).toEqual([]);
  });
  it('puts right a phone whose clock is wrong, and lets nothing lie in the future', async () => {
    const id = await begun();
    const now = house.now().getTime();
    const AHEAD = 3 * 60 * 60_000;
    const early = aTap({ at: now + AHEAD - 60_000 });
    const late = aTap({ at: now + 10 * AHEAD, count: 2, from: 0, what: { kind: 'next' } });
    const { taps, aheadMs } = await exchanged(id, sent([early, late], now + AHEAD));
    expect(Math.abs(aheadMs - AHEAD)).toBeLessThan(5_000);
    const [first = 0, second = 0] = taps.map(({ at }) => at);
    expect(Math.abs(first - (now - 60_000))).toBeLessThan(5_000);
    expect(second).toBeLessThanOrEqual(house.now().getTime());
  });
  it('tells a phone that waits as soon as the other has tapped', async () => {
    const id = await begun();
    const waiting = house.get(`${tapsAt(id)}?after=0`);
    const tap = aTap();
    await exchanged(id, sent([tap]));
    const heard: unknown = await (await waiting).json();
    expect(heard).toMatchObject({ taps: [{ id: tap.id }], heard: 1 });
  });
  it('loses none when both send at once', async () => {
    const id = await begun();
    const taps = Array.from({ length: 20 }, (_, nth) => aTap({ count: nth + 1 }));
    await Promise.all(taps.map((tap, nth) => exchanged(id, sent([tap]), nth % 2 ? lead : other)));
    expect((await exchanged(id, sent([]))).heard).toBe(taps.length);
  });
  it.each([
    ['no list', '{}'],
    ['no JSON', 'x'],
    ['a tap of another kind', JSON.stringify([{ ...aTap(), what: { kind: 'explode' } }])],
    ['more than a phone sends at once', JSON.stringify(Array.from({ length: 201 }, () => aTap()))],
  ])('refuses %s', async (_what, taps) => {
    const id = await begun();
    expect((await house.as(lead).post(tapsAt(id), { ...sent([]), taps })).status).toBe(422);
  });
});
