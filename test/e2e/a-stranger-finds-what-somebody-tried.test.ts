import { describe, expect, it } from 'vitest';
import { aPerson } from '../../src/identity/a-person.testing.ts';
import { aTraining } from '../../src/network/a-training.testing.ts';
import { words as circleWords } from '../../src/network/circles/words.ts';
import { meetingWords } from '../../src/network/meeting-words.ts';
import { words as questionWords } from '../../src/network/questions/words.ts';
import { tellingWords } from '../../src/network/stories/telling-words.ts';
import { words as storyWords } from '../../src/network/stories/words.ts';
import { words as tryWords } from '../../src/network/tries/words.ts';
import { paths } from '../../src/paths.ts';
import { lettersTo } from '../../src/platform/mail/letters.testing.ts';
import { looks } from './look.ts';
import { aStory, READERS } from './story.ts';

const DAY = 24 * 60;

describe('two weeks after a training', async () => {
  const { house, visitor } = await aStory();
  const { db } = house;

  it.each(READERS)(
    'somebody tells in a line what they tried, says more, and a stranger finds it, $who',
    async (reader) => {
      const [teller, asker] = [await aPerson(db, { language: reader.language }), await aPerson(db)];
      const endsAt = new Date(house.now().getTime() - 15 * DAY * 60_000);
      await aTraining(db, { endsAt, people: [teller.id] });
      await house.work();
      const [letter] = await lettersTo(db, teller.id);
      const link = letter?.links[0] ?? '';
      const line = `The agency gave back nine deposits, ${reader.width} ${reader.language}.`;

      const her = await visitor(reader);
      const [t, tell, story] = [her.read(tryWords), her.read(tellingWords), her.read(storyWords)];
      await her.page.goto(house.origin + link);
      await looks(her);
      await her.fills(t.line, line);
      await her.page.getByLabel(t.joins).check();
      await her.presses(t.keep);
      await her.page.getByRole('heading', { level: 1, name: tell.changeTitle }).waitFor();
      await her.sees(story.seenBy.nobody);
      await looks(her);
      await her.fills(tell.fields.happened, 'Two wrote back on the same day.');
      await her.page.getByLabel(tell.fields.sector).selectOption('housing');
      await her.page.getByLabel(tell.fields.area).selectOption('wales');
      await her.page.getByLabel(tell.fields.talk).check();
      await her.page.getByLabel(tell.audiences.public, { exact: true }).check();
      await her.presses(tell.save);
      await her.sees(story.seenBy.public);

      const stranger = await visitor(reader);
      await stranger.signsInAs(asker);
      await stranger.opens(`${paths.stories}?sector=housing&region=wales`);
      await looks(stranger);
      await stranger.presses(line);
      await stranger.sees('Two wrote back on the same day.');
      await looks(stranger);
      await stranger.presses(stranger.read(meetingWords).ask);
      await stranger.sees(stranger.read(meetingWords).asked);
      expect((await lettersTo(db, teller.id)).map(({ purpose }) => purpose)).toContain('meeting');
    },
  );

  it.each(READERS.slice(0, 2))('those who trained together ask one another, $who', async (reader) => {
    const [one, other] = [await aPerson(db), await aPerson(db)];
    await aTraining(db, { endsAt: new Date(house.now().getTime() - DAY * 60_000), people: [one.id, other.id] });
    const her = await visitor(reader);
    const [t, q] = [her.read(circleWords), her.read(questionWords)];
    await her.signsInAs(one);
    await her.opens(paths.circles);
    await looks(her);
    await her.presses(t.join);
    await her.page.getByRole('heading', { level: 2, name: t.stories }).waitFor();
    await her.fills(q.ask, 'Who has met the new agency?');
    await her.presses(q.askIt);
    await her.page.getByRole('heading', { level: 1, name: 'Who has met the new agency?' }).waitFor();
    await her.fills(q.answer, 'We have, twice.');
    await her.presses(q.answerIt);
    await her.sees('We have, twice.');
    await looks(her);
    await her.page.goBack();
    await her.opens(paths.circles);
    await her.page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await her.sees('Who has met the new agency?');
    await looks(her);
    await her.opens(paths.questions);
    await looks(her);
  });
});
