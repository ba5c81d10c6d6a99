import { describe, expect, it } from 'vitest';
import { aPerson } from '../../src/identity/a-person.testing.ts';
import { words as shortWords } from '../../src/library/plans/short-words.ts';
import { words as planWords } from '../../src/library/plans/words.ts';
import { paths } from '../../src/paths.ts';
import { words } from '../../src/sessions/preparing/words.ts';
import { words as runningWords } from '../../src/sessions/sign-ups/running-words.ts';
import { aSession } from '../../src/sessions/trainings/a-session.testing.ts';
import { EVERY_LOOK, lookAt } from './look.ts';
import { aStory, READERS } from './story.ts';

describe('a pair prepare a session', async () => {
  const { house, visitor } = await aStory();
  const { db } = house;
  const [phone, desk, noScript] = READERS;
  if (!phone || !desk || !noScript) throw new Error('Nobody reads.');

  it('and share the steps out, cut the plan to their evening, and tick off what is packed, the one without JavaScript', async () => {
    const [amina, bo] = [await aPerson(db, { publicName: 'Amina' }), await aPerson(db)];
    const startsAt = new Date('2027-01-14T19:00:00Z');
    const endsAt = new Date('2027-01-14T20:15:00Z');
    const leads = [
      { personId: amina.id, part: 'leads' },
      { personId: bo.id, part: 'learns' },
    ] as const;
    const id = await aSession(db, amina, { startsAt, endsAt, leads, now: house.now() });
    await house.as(amina).post(paths.sessionTasks(id), { needs: ['step-free', 'fares'] });

    const his = await visitor(noScript);
    const t = his.read(words);
    await his.signsInAs(bo);
    await his.opens(paths.session(id));
    await his.presses(his.read(runningWords).prepare);
    await his.page.getByLabel(t.who(1)).selectOption({ label: t.you });
    await his.page.getByLabel(t.who(2)).selectOption({ label: 'Amina' });
    await his.presses(t.saveShares);
    await his.page.waitForURL(/#steps$/);
    await his.presses(t.planner);
    await his.page.waitForURL(/\/library\/six-points\/plan/);
    await his.presses(his.read(planWords).keep);
    await his.page.waitForURL(/\/e\//);
    const address = his.page.url();
    await his.sees(his.read(shortWords).plan);
    await his.opens(paths.sessionPrepare(id));
    await his.fills(t.code, address);
    await his.presses(t.codeSave);
    await his.sees(t.planOwn);
    await his.page.getByLabel(t.things.cards).check();
    await his.presses(t.saveThings);
    await his.page.waitForURL(/#bring$/);

    for (const reader of [phone, desk]) {
      const hers = await visitor(reader);
      await hers.signsInAs(amina);
      await hers.opens(paths.sessionPrepare(id));
      const s = hers.read(words);
      expect(await hers.page.getByLabel(s.who(2)).inputValue()).toBe(amina.id);
      expect(await hers.page.getByLabel(s.things.cards).isChecked()).toBe(true);
      expect(await lookAt(hers, EVERY_LOOK)).toEqual([]);
    }
  });
});
