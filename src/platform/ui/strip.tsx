import type { Method } from '../../kit/kit.ts';
import { useWords } from '../words/words.ts';
import { words } from './words.ts';

/** One step as the strip draws it. */
export interface Segment {
  title: string;
  method: Method;
  minutes: number;
  hinge?: boolean;
}

const PATTERNED: readonly Method[] = ['go-round', 'small-groups', 'exercise', 'reflection'];
const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

/** The ink of a method: a solid class or a pattern's address. */
export const inkOf = (method: Method): { class: string; fill?: string } =>
  PATTERNED.includes(method) ? { class: 'm', fill: `url(#m-${method})` } : { class: `m m-${method}` };

/** The patterns that strips and bars are filled with; once a page. */
export const Patterns = () => (
  <svg width="0" height="0" class="vh" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="m-go-round" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="p-ground" width="8" height="8" />
        <rect class="p-together" width="4" height="8" />
      </pattern>
      <pattern id="m-small-groups" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect class="p-ground" width="8" height="8" />
        <rect class="p-small" width="5" height="8" />
      </pattern>
      <pattern id="m-exercise" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect class="p-ground" width="7" height="7" />
        <rect class="p-doing" width="7" height="4" />
      </pattern>
      <pattern id="m-reflection" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="p-ground" width="8" height="8" />
        <circle class="p-taking" cx="4" cy="4" r="2.6" />
      </pattern>
    </defs>
  </svg>
);

/** What the patterns mean, for the methods that are used. */
export const Key = ({ methods }: { methods: readonly Method[] }) => {
  const t = useWords(words);
  return (
    <ul class="key" aria-label={t.patterns}>
      {[...new Set(methods)].map((method) => (
        <li key={method}>
          <svg class="sw" aria-hidden="true">
            <rect {...inkOf(method)} x="1" y="1" width="26" height="14" />
          </svg>
          {t.methods[method]}
        </li>
      ))}
    </ul>
  );
};

const placed = (steps: readonly Segment[]): { step: Segment; from: number; to: number }[] => {
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0) || 1;
  let at = 0;
  return steps.map((step) => {
    const from = at / total;
    at += step.minutes;
    return { step, from, to: at / total };
  });
};

const said = (steps: readonly Segment[], t: { plan: string; minutes: string }): string =>
  `${t.plan}: ${steps.map(({ title, minutes }) => `${title} ${minutes}`).join('; ')} ${t.minutes}`;

/** A kit's plan as a thin bar, as long as its minutes beside the longest of the list (`of`). */
export const Strip = ({ steps, of }: { steps: readonly Segment[]; of: number }) => {
  const t = useWords(words);
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <svg class="strip" width={percent(Math.min(1, total / of))} role="img" aria-label={said(steps, t)}>
      {placed(steps).map(({ step, from, to }, at) => (
        <rect key={at} {...inkOf(step.method)} x={percent(from)} y="1" width={percent(to - from)} height="22" />
      ))}
    </svg>
  );
};

/** The evening as one bar, numbered, over a scale of minutes; the hinge is marked by a flag above its step. */
export const BigStrip = ({ steps }: { steps: readonly Segment[] }) => {
  const t = useWords(words);
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0) || 1;
  const every = total > 150 ? 60 : total > 75 ? 30 : 15;
  const marks = Array.from({ length: Math.floor(total / every) + 1 }, (_, at) => at * every);
  const bars = placed(steps);
  return (
    <>
      <svg class="strip big" role="img" aria-label={said(steps, t)}>
        {bars.map(({ step, from, to }, at) => (
          <g key={at}>
            <rect {...inkOf(step.method)} x={percent(from)} y="1" width={percent(to - from)} height="62" />
            {to - from > 0.028 && (
              <>
                <rect
                  class="p-ground"
                  x={percent((from + to) / 2)}
                  y="20"
                  width="24"
                  height="24"
                  transform="translate(-12 0)"
                />
                <text x={percent((from + to) / 2)} y="38" text-anchor="middle">
                  {at + 1}
                </text>
              </>
            )}
            {step.hinge && <rect class="hinge-mark" x={percent(from)} y="-8" width={percent(to - from)} height="6" />}
          </g>
        ))}
      </svg>
      <svg class="scale" aria-hidden="true">
        {marks.slice(0, -1).map((mark, at) => (
          <rect
            key={mark}
            class={at % 2 ? 'b' : 'a'}
            x={percent(mark / total)}
            y="2"
            width={percent(every / total)}
            height="5"
          />
        ))}
        {marks.map((mark) => (
          <text
            key={mark}
            x={percent(mark / total)}
            y="28"
            text-anchor={mark === 0 ? 'start' : mark / total > 0.96 ? 'end' : 'middle'}
          >
            {mark === (marks.at(-1) ?? 0) ? `${mark} ${t.min}` : mark}
          </text>
        ))}
      </svg>
    </>
  );
};

/** One step's bar at its place in the whole time; below it, where known, a thin line for the minutes really taken. */
export const Gantt = ({
  method,
  from,
  minutes,
  total,
  really,
  label,
}: {
  method: Method;
  from: number;
  minutes: number;
  total: number;
  really?: number | undefined;
  label: string;
}) => {
  const ticks = Array.from({ length: 7 }, (_, at) => at / 6);
  const end = percent(Math.min(1, (from + (really ?? 0)) / total));
  return (
    <svg class="gantt" role="img" aria-label={label}>
      <line class="ax" x1="0" x2="100%" y1="25" y2="25" />
      {ticks.map((tick, at) => (
        <line key={tick} class="ax" x1={percent(tick)} x2={percent(tick)} y1={at % 2 ? '21' : '17'} y2="25" />
      ))}
      <rect {...inkOf(method)} x={percent(from / total)} y="1" width={percent(minutes / total)} height="24" />
      {really !== undefined && (
        <>
          <line class="really" x1={percent(from / total)} x2={end} y1="33" y2="33" />
          <line class="tickr" x1={end} x2={end} y1="28" y2="38" />
        </>
      )}
    </svg>
  );
};
