import { inkOf, Key } from '../../../platform/ui/strip.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../difference-words.ts';
import type { Shift, ShiftStep } from '../minutes-shift.ts';

/** Changes told in words to whoever can't see the drawing; nobody listens to more. */
const TOLD_MAX = 20;
/** Share of the whole below which a step has no room for its number. */
const NUMBERED_LEAST = 0.028;

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

interface Placed {
  step: ShiftStep;
  from: number;
  to: number;
}

const placed = (steps: readonly ShiftStep[], whole: number): Placed[] => {
  let at = 0;
  return steps.map((step) => {
    const from = at / whole;
    at += step.minutes;
    return { step, from, to: at / whole };
  });
};

const told = ({ before, after, changed, moved, minutesBefore, minutesAfter }: Shift, t: typeof words.en): string => {
  const was = new Map(before.map((step) => [step.id, step]));
  const now = new Map(after.map((step) => [step.id, step]));
  const lines = changed.flatMap((id) => {
    const [then, step] = [was.get(id), now.get(id)];
    const name = t.shift.step(then?.number ?? 0);
    if (!then) return step ? [t.shift.isNew(step.title, t.minutes(step.minutes))] : [];
    if (!step) return [t.shift.gone(name)];
    const longer = then.minutes === step.minutes ? [] : [t.shift.goesFrom(name, then.minutes, t.minutes(step.minutes))];
    return [...(moved.includes(id) ? [t.shift.moves(name)] : []), ...longer];
  });
  const inAll =
    minutesBefore === minutesAfter
      ? t.shift.inAll(t.minutes(minutesAfter))
      : t.shift.inAllFrom(t.minutes(minutesBefore), t.minutes(minutesAfter));
  const more = lines.length > TOLD_MAX ? [t.shift.more(lines.length - TOLD_MAX)] : [];
  const sentences = [t.shift.start, ...lines.slice(0, TOLD_MAX), ...more, inAll];
  return sentences.map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1)).join(' ');
};

/** One strip, its top edge `y` px down. */
const Bar = ({ bars, y }: { bars: readonly Placed[]; y: number }) => (
  <>
    {bars.map(({ step, from, to }) => (
      <g key={step.id}>
        <rect {...inkOf(step.method)} x={percent(from)} y={y} width={percent(to - from)} height="38" />
        {to - from > NUMBERED_LEAST && (
          <>
            <rect
              class="p-ground"
              x={percent((from + to) / 2)}
              y={y + 9}
              width="20"
              height="20"
              transform="translate(-10 0)"
            />
            <text x={percent((from + to) / 2)} y={y + 24.5} text-anchor="middle">
              {step.number ?? '+'}
            </text>
          </>
        )}
      </g>
    ))}
  </>
);

const Threads = ({ above, below, hot }: { above: readonly Placed[]; below: readonly Placed[]; hot: Set<string> }) => {
  const now = new Map(below.map((bar) => [bar.step.id, bar]));
  const pairs = above.flatMap((bar) => {
    const to = now.get(bar.step.id);
    return to ? [{ bar, to }] : [];
  });
  return (
    <>
      {pairs.flatMap(({ bar, to }) =>
        [
          [bar.from, to.from],
          [bar.to, to.to],
        ].map(([x1 = 0, x2 = 0], at) => (
          <line
            key={`${bar.step.id} ${at}`}
            class={hot.has(bar.step.id) ? 'lnk hot' : 'lnk'}
            x1={percent(x1)}
            y1="40"
            x2={percent(x2)}
            y2="92"
          />
        )),
      )}
    </>
  );
};

/**
 * The evening before and after as two strips joined by threads. `before` and `after` name the two, such as "Edition 6".
 * The page also needs `<Patterns />`, once.
 */
export const MinutesShift = ({ shift, before, after }: { shift: Shift; before?: string; after?: string }) => {
  const t = useWords(words);
  const whole = Math.max(shift.minutesBefore, shift.minutesAfter, 1);
  const [above, below] = [placed(shift.before, whole), placed(shift.after, whole)];
  const methods = [...shift.before, ...shift.after].map(({ method }) => method);
  return (
    <>
      <p class="small soft">{t.side(before ?? t.before, t.minutes(shift.minutesBefore))}</p>
      <svg class="shift" role="img" aria-label={told(shift, t)}>
        <Threads above={above} below={below} hot={new Set(shift.changed)} />
        <Bar bars={above} y={1} />
        <Bar bars={below} y={93} />
      </svg>
      <p class="small soft">
        {t.side(after ?? t.after, t.minutes(shift.minutesAfter))}. {t.numbers}
      </p>
      <Key methods={methods} />
    </>
  );
};
