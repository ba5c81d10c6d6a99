import { observe, watchedBy } from '../pathway/observing/observe.ts';
import { CRITERIA, leads, mentors } from '../pathway/observing/rubric.ts';
import { watchingsFor } from '../pathway/observing/store.ts';
import { sayYesToWatching } from '../pathway/observing/watch.ts';
import type { Played } from './cast.ts';
import type { Dice } from './dice.ts';
import type { PlayedLetter } from './post.ts';
import { by, someTime, tried, type Year } from './year.ts';

const marksBy = (dice: Dice) => ({
  preparing: dice.whole(2, 4),
  doing: dice.whole(2, 4),
  time: dice.whole(1, 4),
  power: dice.whole(2, 4),
  care: dice.whole(3, 4),
  learning: dice.whole(2, 4),
});

const raised = (marks: ReturnType<typeof marksBy>) => ({
  ...marks,
  ...Object.fromEntries(CRITERIA.map((one) => [one, 4])),
});

/** A mentor has watched, and writes down what they saw. */
const sayWhatWasSeen = async (year: Year, mentor: Played, personId: string): Promise<void> => {
  const act = by(year, mentor);
  const watched = await watchedBy(year.db, act.actor, personId, act.now);
  if (!watched) return;
  const drawn = marksBy(year.dice);
  // Whoever asks to mentor is mostly good at it.
  const marks = watched.of === 'mentoring' && year.dice.chance(70) ? raised(drawn) : drawn;
  const says = (watched.of === 'mentoring' ? mentors(marks) : leads(marks)) ? 'yes' : 'not-yet';
  const note = says === 'yes' ? '' : 'Let the room speak sooner; keep ten minutes for the end.';
  await tried(year, () => observe(act, personId, { of: watched.of, ...marks, note, says }));
};

/** Somebody nearby asks to be watched: a mentor says yes, and does so a few weeks later. */
export const watchSomebody = async (year: Year, { to }: PlayedLetter): Promise<void> => {
  const { dice, agenda } = year;
  if (!dice.chance(to.keen)) return;
  agenda.add(someTime(year, dice.whole(0, 4)), async () => {
    const asked = (await watchingsFor(year.db, to.id ?? '')).filter(({ isMine }) => !isMine);
    const [first] = asked;
    if (!first) return;
    const words = 'Shall we meet an hour before? I will be by the door.';
    if (await tried(year, () => sayYesToWatching(by(year, to), first.id, { words })))
      agenda.add(someTime(year, dice.whole(5, 25)), () => sayWhatWasSeen(year, to, first.personId));
  });
};
