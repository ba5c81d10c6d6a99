import { useWords } from '../../platform/words/words.ts';
import { MINUTE_MS } from './live.ts';
import { liveWords } from './live-words.ts';

const MIDDLE = 150;
const RADIUS = 118;
/** Degrees of dark between two minutes, while there is room for it. */
const GAP = 2;

const point = (degrees: number): string => {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return `${(MIDDLE + RADIUS * Math.cos(angle)).toFixed(1)} ${(MIDDLE + RADIUS * Math.sin(angle)).toFixed(1)}`;
};

const arc = (from: number, to: number): string =>
  `M${point(from)}A${RADIUS} ${RADIUS} 0 ${to - from > 180 ? 1 : 0} 1 ${point(to)}`;

interface Piece {
  path: string;
  lit: boolean;
}

/** A segment a minute, from the top, clockwise: those gone dark, those left lit, the one we are in both. */
export const segments = (minutes: number, leftMinutes: number): Piece[] => {
  const each = 360 / minutes;
  const gap = Math.min(GAP, each / 3);
  const gone = Math.min(minutes, Math.max(0, minutes - leftMinutes)) * each;
  return Array.from(
    { length: minutes },
    (_, nth) => [nth * each + gap / 2, (nth + 1) * each - gap / 2] as const,
  ).flatMap(([from, to]) => {
    if (gone <= from) return [{ path: arc(from, to), lit: true }];
    if (gone >= to) return [{ path: arc(from, to), lit: false }];
    return [
      { path: arc(from, gone), lit: false },
      { path: arc(gone, to), lit: true },
    ];
  });
};

/** One huge ring of time left. `still` moves it by whole minutes alone, for who asked for less motion. */
export const Ring = ({
  minutes,
  leftMs,
  paused,
  still,
}: {
  minutes: number;
  leftMs: number;
  paused: boolean;
  still: boolean;
}) => {
  const t = useWords(liveWords);
  const isOver = leftMs < 0;
  const total = isOver ? Math.floor(-leftMs / 1000) : Math.ceil(leftMs / 1000);
  const [min, sec] = [Math.floor(total / 60), total % 60];
  const clock = `${isOver ? '+' : ''}${min}:${String(sec).padStart(2, '0')}`;
  const left = still ? Math.ceil(leftMs / MINUTE_MS) : leftMs / MINUTE_MS;
  return (
    <svg
      class={isOver ? 'ring over' : 'ring'}
      viewBox="20 20 260 260"
      role="timer"
      aria-label={isOver ? t.timerOver(min, sec, minutes) : t.timerLeft(min, sec, minutes)}
    >
      {segments(minutes, left).map(({ path, lit }) => (
        <path key={path} class={lit ? 'seg lit' : 'seg'} d={path} />
      ))}
      <text class={clock.length > 5 ? 't long' : 't'} x={MIDDLE} y="164">
        {clock}
      </text>
      <text class="u" x={MIDDLE} y="200">
        {paused ? t.paused : isOver ? t.over(minutes) : t.left(minutes)}
      </text>
    </svg>
  );
};
