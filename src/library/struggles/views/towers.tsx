import { BASELINE_PX, LINE_PX } from '../draw/picture.ts';
import type { Block, Moment, Tower } from '../draw/towers.ts';

const Lines = ({ x, y, lines, ...rest }: { x: number; y: number; lines: readonly string[]; class: string }) => (
  <text x={x} y={y} {...rest}>
    {lines.map((line, at) => (
      <tspan key={at} x={x} {...(at > 0 ? { dy: LINE_PX } : {})}>
        {at < lines.length - 1 ? `${line} ` : line}
      </tspan>
    ))}
  </text>
);

const BlockDrawing = ({ block, first }: { block: Block; first: boolean }) => (
  <>
    <rect class={first ? 'inkb' : 'blk'} x={block.x} y={block.y} width={block.width} height={block.height} />
    <Lines
      class={first ? 'oi' : 'on'}
      x={block.x + 12}
      y={block.y + (block.height - block.lines.length * LINE_PX) / 2 + BASELINE_PX}
      lines={block.lines}
    />
  </>
);

const TowerDrawing = ({ tower }: { tower: Tower }) => (
  <>
    {tower.blocks.map((block) => (
      <BlockDrawing key={block.label} block={block} first={tower.first} />
    ))}
    {tower.lost && (
      <rect
        class="lost"
        x={tower.lost.x + 1}
        y={tower.lost.y}
        width={tower.lost.width - 2}
        height={tower.lost.height}
      />
    )}
    <Lines class="b" x={tower.name.x} y={tower.name.y + BASELINE_PX} lines={tower.name.lines} />
  </>
);

const said = ({ when, towers }: Moment): string =>
  `${when}. ${towers.map(({ side, blocks }) => `${side}: ${blocks.map(({ label, weight }) => `${label} ${weight}`).join('; ')}.`).join(' ')}`;

/** Both sides at one moment. */
export const Towers = ({ moment, lang }: { moment: Moment; lang?: string | undefined }) => (
  <svg
    class="draw"
    viewBox={`0 0 ${moment.width} ${moment.height}`}
    role="img"
    aria-label={said(moment)}
    {...(lang ? { lang } : {})}
  >
    {moment.towers.map((tower) => (
      <TowerDrawing key={tower.side} tower={tower} />
    ))}
    <path class="ln" d={`M0 ${moment.groundY + 1}H${moment.width}`} />
  </svg>
);
