import { BASELINE_PX, DOT_PX, type Label, LINE_PX, type Picture, type Segment } from '../draw/picture.ts';
import type { Frame } from '../draw/timeline.ts';

const two = (px: number): number => Math.round(px * 100) / 100;

const pathOf = (segments: readonly Segment[]): string =>
  segments.map(({ from, to }) => `M${two(from.x)} ${two(from.y)}L${two(to.x)} ${two(to.y)}`).join('');

const Words = ({ label: { kind, x, y, lines, bold } }: { label: Label }) => (
  <text class={kind === 'break' ? 'acc' : undefined} x={two(x)} y={two(y + BASELINE_PX)}>
    {lines.map((line, at) => (
      <tspan key={at} x={two(x)} {...(at > 0 ? { dy: LINE_PX } : {})} {...(at < bold ? { class: 'b' } : {})}>
        {at < lines.length - 1 ? `${line} ` : line}
      </tspan>
    ))}
  </text>
);

/** A struggle's line at one width. Everything in it is told again in the table beneath. */
export const LineDrawing = ({
  picture,
  frame,
  label,
  lang,
}: {
  picture: Picture;
  frame: Frame;
  /** The picture in a sentence. */
  label: string;
  lang?: string | undefined;
}) => (
  <svg
    class={`draw for-${frame}`}
    viewBox={`0 0 ${picture.width} ${picture.height}`}
    preserveAspectRatio="xMinYMin meet"
    role="img"
    aria-label={label}
    {...(lang ? { lang } : {})}
  >
    <path class="post" d={pathOf(picture.solid)} />
    {picture.broken.length > 0 && <path class="stop" d={pathOf(picture.broken)} />}
    <path class="thin" d={pathOf(picture.poles)} />
    {picture.dots.map(({ x, y, turn }, at) => (
      <circle key={at} class={turn ? 'dot hot' : 'dot'} cx={two(x)} cy={two(y)} r={turn ? DOT_PX : DOT_PX - 1.5} />
    ))}
    {picture.labels.map((label, at) => (
      <Words key={at} label={label} />
    ))}
  </svg>
);
