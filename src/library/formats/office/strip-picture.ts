import sharp from 'sharp';
import type { Method } from '../../../kit/kit.ts';
import { INK, METHOD_INK } from './ink.ts';

const WIDTH_PX = 1_600;
const HEIGHT_PX = 80;
const GAP_PX = 5;

const PATTERNS = {
  up: (ink: string) => `<path d="M0 16 16 0h8L8 16zM-16 16 0 0h8L-8 16z" fill="#${ink}"/>`,
  down: (ink: string) => `<path d="M0 0h10l16 16H16zM-16 0h10l16 16H0z" fill="#${ink}"/>`,
  rules: (ink: string) => `<path d="M0 0h16v9H0z" fill="#${ink}"/>`,
  dots: (ink: string) => `<circle cx="8" cy="8" r="5" fill="#${ink}"/>`,
} as const;

const definition = (method: Method): string => {
  const { ink, pattern } = METHOD_INK[method];
  if (!pattern) return '';
  const ground = `<path d="M0 0h16v16H0z" fill="#${INK.field}"/>`;
  return `<pattern id="${method}" width="16" height="16" patternUnits="userSpaceOnUse">${ground}${PATTERNS[pattern](ink)}</pattern>`;
};

const bar = (method: Method, x: number, width: number): string => {
  const { ink, pattern } = METHOD_INK[method];
  const fill = pattern ? `url(#${method})` : `#${ink}`;
  const edge = method === 'break' || pattern ? ` stroke="#${INK.ink}" stroke-width="2"` : '';
  return `<rect x="${x + 1}" y="1" width="${Math.max(1, width - 2)}" height="${HEIGHT_PX - 2}" fill="${fill}"${edge}/>`;
};

interface StripPicture {
  png: Uint8Array;
  widthPx: number;
  heightPx: number;
}

/** The plan as one bar on a clear ground, a segment a step as long as its minutes; from the right for what is read so. */
export const stripPicture = async (
  steps: readonly { method: Method; minutes: number }[],
  direction: 'ltr' | 'rtl',
): Promise<StripPicture> => {
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0) || 1;
  const room = WIDTH_PX - GAP_PX * Math.max(0, steps.length - 1);
  let x = 0;
  const bars = steps.map((step) => {
    const width = (step.minutes / minutes) * room;
    const from = direction === 'rtl' ? WIDTH_PX - x - width : x;
    x += width + GAP_PX;
    return bar(step.method, from, width);
  });
  const patterns = [...new Set(steps.map(({ method }) => method))].map(definition);
  const size = `width="${WIDTH_PX}" height="${HEIGHT_PX}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${patterns.join('')}</defs>${bars.join('')}</svg>`;
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 32, dither: 0 }).toBuffer();
  return { png: new Uint8Array(png), widthPx: WIDTH_PX, heightPx: HEIGHT_PX };
};
