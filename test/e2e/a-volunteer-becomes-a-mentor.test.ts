import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type APerson, aPerson } from '../../src/identity/a-person.testing.ts';
import { theClock } from '../../src/identity/index.ts';
import { paths } from '../../src/paths.ts';
import { aFacilitator } from '../../src/pathway/a-facilitator.testing.ts';
import { recordTurn } from '../../src/pathway/index.ts';
import { CRITERIA } from '../../src/pathway/observing/rubric.ts';
import { words as observingWords } from '../../src/pathway/observing/words.ts';
import { words } from '../../src/pathway/words.ts';
import { lettersTo } from '../../src/platform/mail/letters.testing.ts';
import { EVERY_LOOK, lookAt } from './look.ts';
import { aStory, READERS, type Visitor } from './story.ts';

const [phone, desk] = READERS;
const plain = READERS.find(({ javaScript }) => !javaScript);

describe('a volunteer walks the whole way to mentor', async () => {
  if (!phone || !desk || !plain) throw new Error('Nobody reads.');
  const { house, visitor } = await aStory({ content: 'nothing' });
  const { db } = house;
  /** A session goes by in which she does that. */
  const session = (person: APerson, part: 'took-part' | 'helped' | 'co-led') =>
    db.transaction((tx) =>
      recordTurn(
        tx,
        { actor: theClock, db, now: house.now() },
        {
          personId: person.id,
          part,
          sessionId: randomUUID(),
          kitId: null,
          level: 'first-steps',
          onDay: house.now().toISOString().slice(0, 10),
        },
      ),
    );
  /** A mentor says yes, watches, and gives every criterion that mark. */
  const watches = async (mentor: Visitor, mark: number): Promise<void> => {
    const t = mentor.read(observingWords);
    await mentor.opens(paths.mePathway);
    await mentor.presses(t.sayYes);
    await mentor.fills(t.meet, 'Tuesdays: amina@house.test');
    await mentor.presses(t.sayYes);
    await mentor.sees(mentor.read(words).done.taken);
    await mentor.presses(t.watch('Marcia'));
    if (mark === 3) expect(await lookAt(mentor, EVERY_LOOK)).toEqual([]);
    for (const criterion of CRITERIA)
      await mentor.page.getByRole('radio', { name: t.rubric[criterion].marks[mark - 1] ?? '' }).check();
    await mentor.fills(t.note, 'The quiet ones spoke.');
    await mentor.page.getByRole('radio', { name: t.yes, exact: true }).check();
    await mentor.presses(t.send);
    await mentor.sees(mentor.read(words).done.observed);
  };

  it('from the first press to bringing on others', async () => {
    const marcia = await aPerson(db, { publicName: 'Marcia' });
    const mentors = [
      await aFacilitator(db, { level: 'leading', mentor: true }),
      await aFacilitator(db, { level: 'leading', mentor: true }),
    ];
    const her = await visitor(phone);
    const t = her.read(words);
    await her.opens(paths.facilitate);
    await her.sees(t.facilitateLead);
    expect(await lookAt(her, EVERY_LOOK)).toEqual([]);
    await her.signsInAs(marcia);
    await her.opens(paths.facilitate);
    await her.presses(t.begin);
    await her.sees(t.next.takePart);
    await her.fills(t.outcodeMine, 'le2');
    await her.presses(t.keep);
    await her.sees(t.done.kept);
    expect(await lookAt(her, EVERY_LOOK)).toEqual([]);

    await house.work();
    const [letter] = await lettersTo(db, marcia.id);
    const time = await visitor(plain);
    await time.opens(letter?.links[0] ?? '');
    await time.presses(time.read(words).answers.yes);
    await time.sees(time.read(words).timeYou);

    const steps = [
      ['took-part', t.next.help],
      ['helped', t.next.lead],
      ['co-led', t.next.leadAgain],
      ['co-led', t.next.beWatched],
    ] as const;
    for (const [part, next] of steps) {
      await session(marcia, part);
      await her.opens(paths.mePathway);
      await her.sees(next);
    }
    await her.page.getByRole('button', { name: `December: ${t.answers.yes}`, pressed: true }).waitFor();
    await her.presses(t.askWatched);
    await her.sees(t.next.waitForMentor);
    const one = await visitor(desk);
    await one.signsInAs(mentors[0] ?? marcia);
    await watches(one, 3);
    await her.opens(paths.mePathway);
    await her.sees(t.next.go);
    await her.sees('The quiet ones spoke.');
    expect(await lookAt(her, EVERY_LOOK)).toEqual([]);

    for (const mentor of mentors) {
      await her.opens(paths.mePathway);
      await her.page.getByLabel(t.askOf).selectOption('mentoring');
      await her.presses(t.askWatched);
      await her.sees(t.next.waitForMentor);
      const there = await visitor(plain);
      await there.signsInAs(mentor);
      await watches(there, 4);
    }
    await her.opens(paths.mePathway);
    await her.sees(t.next.mentor);
  });
});
