import { useWords } from '../../../platform/words/words.ts';
import type { Piece } from '../draw/pieces.ts';
import type { SmallLine } from '../draw/small.ts';
import { words } from '../words.ts';

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

const Pieces = ({ pieces, class: inked, y }: { pieces: readonly Piece[]; class: string; y: number }) => (
  <>
    {pieces.map(({ from, to }) => (
      <line key={from} class={inked} x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
    ))}
  </>
);

/** A struggle's line drawn small: as wide as where it stands, true to time, broken where it broke. */
export const SmallLineDrawing = ({ line, name, breaks }: { line: SmallLine; name: string; breaks: number }) => {
  const t = useWords(words);
  return (
    <svg class="smallline" role="img" aria-label={t.smallLine(name, breaks)}>
      <Pieces pieces={line.solid} class="whole" y={6} />
      <Pieces pieces={line.broken} class="broke" y={6} />
    </svg>
  );
};
