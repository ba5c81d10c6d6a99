import type { Language } from '../../platform/words/language.ts';
import { type Live, type LiveStep, leftMs, MINUTE_MS } from './live.ts';
import { liveWords } from './live-words.ts';

/** Minutes left at which a listener is told, the most first; each only in steps at least twice as long. */
const TOLD_AT = [5, 1];

/**
 * What a screen reader hears of the live page: the step as it begins, five minutes and one minute before its end, and that
 * its time is up. Between those it stays the same, so nothing is said.
 */
export const announcement = (language: Language, steps: readonly LiveStep[], live: Live, now: number): string => {
  const t = liveWords[language];
  const step = steps[live.at];
  const minutes = live.legs[live.at]?.minutes ?? 0;
  const left = leftMs(live, now);
  if (!step) return '';
  if (left <= 0) return t.announceOver;
  const told = TOLD_AT.filter((mark) => minutes >= mark * 2 && left <= mark * MINUTE_MS).at(-1);
  return told === undefined ? t.announceStep(live.at + 1, steps.length, step.title, minutes) : t.announceLeft(told);
};
