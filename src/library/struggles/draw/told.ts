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
  /** It ends with the last thing told: nobody has said that the line was ever whole again. */
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

/** What the pictures of a struggle's line are drawn from. Dates are written as the text's own language writes them. */
export const toldBy = ({ events, line }: StruggleFront, language: 'en' | 'cy'): Told => {
  const days = daysOf(events);
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
        return { from: start, to: end, goesOn: end === days.at(-1), label };
      })
      .sort((one, other) => one.from - other.from),
  };
};
