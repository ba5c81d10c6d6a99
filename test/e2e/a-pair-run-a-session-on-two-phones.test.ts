import { describe, expect, it } from 'vitest';
import { aPerson } from '../../src/identity/a-person.testing.ts';
import { paths } from '../../src/paths.ts';
import { words } from '../../src/sessions/running/words.ts';
import { liveWords } from '../../src/sessions/runs/live-words.ts';
import { aSession } from '../../src/sessions/trainings/a-session.testing.ts';
import { kitThere } from '../house/there.ts';
import { aStory, type Visitor } from './story.ts';

const PHONE = { width: 360, javaScript: true, language: 'en' } as const;

describe('a pair run a session on two phones', async () => {
  const { house, visitor } = await aStory();
  const { db } = house;
  const kit = await kitThere(db, 'who-can-say-yes');
  const t = liveWords.en;
  const stepOf = (at: number): string => t.step(at + 1, kit.steps.length);
  const onward = (her: Visitor) => her.page.getByRole('button', { name: t.next, exact: true }).click();

  const aPair = async (): Promise<[Visitor, Visitor, string]> => {
    const people = [await aPerson(db), await aPerson(db)] as const;
    const id = await aSession(db, people[0], {
      slug: kit.slug,
      now: house.now(),
      leads: people.map(({ id: personId }) => ({ personId, part: 'leads' as const })),
    });
    const [first, second] = [await visitor(PHONE), await visitor(PHONE)];
    await first.signsInAs(people[0]);
    await second.signsInAs(people[1]);
    for (const her of [first, second]) await her.opens(paths.sessionRun(id));
    return [first, second, id];
  };

  it('are in step while there is signal, go on alone without, and come back in step, no tap lost and none counted twice', async () => {
    const [first, second] = await aPair();
    await first.presses(t.start);
    for (const her of [first, second]) await her.sees(stepOf(0));
    await onward(second);
    await first.sees(stepOf(1));
    for (const her of [first, second]) await her.losesSignal();
    // Both tap on from the second step; one of them goes on to the fourth.
    await onward(first);
    await onward(second);
    await first.waits(9);
    await onward(first);
    await first.sees(stepOf(3));
    await second.sees(stepOf(2));
    await second.sees(words.en.alone);
    for (const her of [first, second]) await her.hasSignal();
    for (const her of [first, second]) await her.sees(words.en.together);
    await second.sees(stepOf(3));
    await first.sees(stepOf(3));
    for (const her of [first, second]) expect(her.troubles().filter((one) => !one.includes('/taps'))).toEqual([]);
    expect(await db.count`select count(*) from run_tap where what ->> 'kind' = 'next'`).toBe(4);
  });

  it('lose nothing by a reload or a flat battery, also with no signal', async () => {
    const [first, second] = await aPair();
    await first.presses(t.start);
    await second.sees(stepOf(0));
    const isKept = () => first.page.evaluate(async () => (await caches.match('/saved/set.json')) !== undefined);
    await expect.poll(isKept, { timeout: 15_000 }).toBe(true);
    await first.losesSignal();
    await onward(first);
    await first.page.reload();
    await first.sees(stepOf(1));
    await first.hasSignal();
    await second.sees(stepOf(1));
    // What the cut line broke off is no trouble.
    expect(first.troubles().filter((one) => !one.includes('/taps'))).toEqual([]);
  });
});
