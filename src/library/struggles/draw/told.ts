import type { StruggleFront } from '../parse.ts';
import { type Day, dayAmong, daysOf, shownDate } from './when.ts';

/** An event as the line shows it. */
export interface Happening {
  day: Day;
  shown: string;
  text: string;
  turn: boolean;
}

export interface Break {
  from: Day;
  to: Day;
  /** It lasts to the last thing told and beyond: nobody has said that the line was ever whole again. */
  goesOn: boolean;
  label: string | undefined;
}

/** What a struggle's line tells: events in order, and where the line is broken, in order too. */
export interface Told {
  /** What the line stands for. */
  name: string;
  happenings: readonly Happening[];
  breaks: readonly Break[];
}

/** A stop of a few days ends, even when nothing later is told. */
const A_WEEK = 7;

/** What the pictures of a struggle's line are drawn from. Dates are written as the text's own language writes them. */
export const toldBy = ({ events, line }: StruggleFront, language: 'en' | 'cy'): Told => {
  const days = daysOf(events);
  const last = days.at(-1) ?? 0;
  return {
    name: line.label,
    happenings: events.map(({ date, shown, text, turn }, at) => ({
      day: days[at] ?? 0,
      shown: shown ?? shownDate(date, language),
      text,
      turn,
    })),
    breaks: line.breaks
      .map(({ from, to, label }) => {
        const start = dayAmong(from, events, days);
        const end = Math.max(start, dayAmong(to, events, days));
        return { from: start, to: end, goesOn: end >= last && end - start >= A_WEEK, label };
      })
      .sort((one, other) => one.from - other.from),
  };
};
