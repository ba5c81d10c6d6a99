import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { theClock } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { aFacilitator } from '../a-facilitator.testing.ts';
import { letterWords } from '../letter-words.ts';
import { recordTurn } from '../turns/record.ts';
import { words } from '../words.ts';

const DAY_MINUTES = 24 * 60;
const house = await aHouse({ content: 'nothing' });
const { db } = house;
const lapsing = letterWords.en.news.lapsing.slice(0, 40);

it('a sign-off lapses gently: its holder is told once before, it rests, and one session led brings it back', async () => {
  const her = await aFacilitator(db, { level: 'first-steps', coLed: 2, lastOn: '2026-11-10' });
  const told = async () => (await lettersTo(db, her.id)).filter(({ text }) => text.includes(lapsing)).length;
  const page = async () => (await house.get(paths.mePathway, { cookie: her.cookie })).text();
  await house.work();
  expect(await told()).toBe(0);
  house.later(660 * DAY_MINUTES);
  for (let time = 0; time < 2; time += 1) await house.work();
  expect(await told()).toBe(1);
  expect(await page()).toContain(words.en.next.go);
  house.later(70 * DAY_MINUTES);
  const rests = await page();
  for (const said of [words.en.lapsed, words.en.next.restore]) expect(rests).toContain(said);
  const onDay = house.now().toISOString().slice(0, 10);
  const turn = { part: 'co-led', sessionId: randomUUID(), kitId: null, level: 'first-steps', onDay } as const;
  const act = { actor: theClock, db, now: house.now() };
  await db.transaction((tx) => recordTurn(tx, act, { ...turn, personId: her.id }));
  expect(await page()).toContain(words.en.next.go);
});
