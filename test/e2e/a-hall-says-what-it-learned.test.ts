import { describe, expect, it } from 'vitest';
import { aPerson } from '../../src/identity/a-person.testing.ts';
import { paths } from '../../src/paths.ts';
import { words as debrief } from '../../src/sessions/debriefs/words.ts';
import { codeOfSession } from '../../src/sessions/evaluations/code.ts';
import { words as evaluation } from '../../src/sessions/evaluations/words.ts';
import { liveWords } from '../../src/sessions/runs/live-words.ts';
import { words as ran } from '../../src/sessions/runs/words.ts';
import { aSession } from '../../src/sessions/trainings/a-session.testing.ts';
import { kitThere } from '../house/there.ts';
import { looks } from './look.ts';
import { aStory, READERS, withJavaScript } from './story.ts';

describe('a hall says what it learned', async () => {
  const { house, visitor } = await aStory();
  const { db } = house;
  const kit = await kitThere(db, 'who-can-say-yes');

  const aTraining = async () => {
    const lead = await aPerson(db);
    return { lead, id: await aSession(db, lead, { slug: kit.slug, now: house.now() }) };
  };

  it.each(READERS)(
    'answers on its own phones by the code on the wall, and nobody can tell who, $who',
    async (reader) => {
      const { lead, id } = await aTraining();
      const her = await visitor(reader);
      await her.waits(61);
      const t = her.read(evaluation);
      await her.opens(paths.evaluationCode(codeOfSession(id)));
      await looks(her);
      await her.presses(t.send);
      await her.sees(t.errors.answerOne);
      await her.page.locator('[name=q1]').nth(3).check({ force: true });
      await her.page.locator('[name=q2]').first().check({ force: true });
      await her.page.locator('[name=q4]').fill('The map.');
      await her.presses(t.send);
      await her.sees(t.thanksLead);
      for (const q1 of ['1', '2', '4', '5']) await house.post(paths.evaluation(id), { q1, q4: `Thought ${q1}.` });
      await her.signsInAs(lead);
      await her.opens(paths.evaluationAnswers(id));
      await her.sees(t.sheets(5));
      await her.sees('The map.');
      await looks(her);
    },
  );

  it.each(withJavaScript)(
    'is told of by the pair before they leave it, with no signal, and becomes a suggestion at one press, $who',
    async (reader) => {
      const { lead, id } = await aTraining();
      const her = await visitor(reader);
      const [live, t, carried] = [her.read(liveWords), her.read(debrief), her.read(ran)];
      await her.signsInAs(lead);
      await her.opens(paths.sessionRun(id));
      await her.presses(live.start);
      const isKept = () => her.page.evaluate(async () => (await caches.match('/saved/set.json')) !== undefined);
      await expect.poll(isKept, { timeout: 15_000 }).toBe(true);
      await her.losesSignal();
      const took = kit.steps.map(({ minutes }, at) => (at === 0 ? minutes + 4 : minutes));
      for (const [at, minutes] of took.entries()) {
        await her.page.getByRole('heading', { level: 1, name: kit.steps[at]?.title ?? '' }).waitFor();
        await her.waits(minutes);
        if (at < took.length - 1) await her.page.getByRole('button', { name: live.next, exact: true }).click();
      }
      await her.page.getByRole('button', { name: live.finish, exact: true }).click();
      await her.page.waitForURL((url) => url.pathname.startsWith(paths.debrief(id)));
      const [first] = kit.steps;
      await expect.poll(() => her.page.locator(`[name="minutes.${first?.id}"]`).inputValue()).toBe(String(took[0]));
      for (const [name, value] of Object.entries({ went: 'mixed', time: 'over', again: 'changed' }))
        await her.page.locator(`[name=${name}][value=${value}]`).check({ force: true });
      await her.fills(t.words, 'Say the minutes aloud.');
      await her.presses(t.send);
      await her.sees(carried.queuedOffline);
      await her.hasSignal();
      await her.presses(carried.sentLink);
      await her.page.getByRole('button', { name: t.turn }).waitFor();
      await looks(her);
      await her.presses(t.turn);
      await her.sees('Say the minutes aloud.');
      expect(
        await db.count`select count(*) from debrief join debrief_suggestion on debrief_id = debrief.id where session_id = ${id}`,
      ).toBe(1);
      expect(her.troubles().filter((one) => !one.includes('/taps'))).toEqual([]);
    },
  );

  it('finds the debrief in three taps, on a small phone', async () => {
    const { lead, id } = await aTraining();
    const her = await visitor({ width: 360, javaScript: true, language: 'en' });
    await her.waits(61);
    await her.signsInAs(lead);
    await her.opens(paths.debrief(id));
    await looks(her);
  });
});
