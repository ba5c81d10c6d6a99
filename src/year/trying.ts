import { answerTry } from '../network/tries/answer.ts';
import { TRIED } from './names.ts';
import type { PlayedLetter } from './post.ts';
import { byAnyone, someTime, tried, type Year } from './year.ts';

/** In a hundred who are asked. */
const ANSWERS = 25;

/** Tells in one line what they tried; most don’t. */
export const sayWhatTried = async (year: Year, { token = '' }: PlayedLetter): Promise<void> => {
  const { dice, agenda, counts } = year;
  counts.triesAsked += 1;
  if (!dice.chance(ANSWERS)) return;
  const line = { tried: dice.oneOf(TRIED), joins: dice.chance(50) };
  agenda.add(someTime(year, dice.whole(0, 5)), async () => {
    if (await tried(year, () => answerTry(byAnyone(year), token, line))) counts.triesAnswered += 1;
  });
};
