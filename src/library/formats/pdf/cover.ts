import { heightMm } from './heights.ts';
import type { Inline } from './nodes.ts';

const MM_PER_POINT = 0.3528;
/** Between the margins of an A4 sheet. */
const [PAGE_MM, WIDE_MM] = [256, 180];
/** What stands above the lists, but for title and summary: the line with the lantern, the bar with its key, the rule. */
const FIXED_MM = 72;
const SIZES = [
  { title: 1, text: 10.5 },
  { title: 1, text: 9.5 },
  { title: 0.8, text: 9.5 },
  { title: 0.7, text: 8.5 },
] as const;

export interface CoverWords {
  title: string;
  titlePoints: number;
  summary: Inline[];
  outcomes: Inline[][];
  bring: Inline[][];
  lengths: number;
}

const listMm = (items: readonly Inline[][], points: number): number =>
  items.length === 0 ? 0 : 14 + items.reduce((sum, of) => sum + heightMm([{ t: 'p', of }], { wideMm: 92, points }), 0);

/** Sizes, in points, at which all that a cover says stands on one page; the smallest when even they will not do. */
export const coverSizes = ({ title, titlePoints, summary, outcomes, bring, lengths }: CoverWords) => {
  const tallMm = (titleScale: number, text: number): number => {
    const size = titlePoints * titleScale;
    const titleLines = Math.ceil(([...title].length * size * MM_PER_POINT * 0.68) / WIDE_MM);
    const head =
      titleLines * size * 1.2 * MM_PER_POINT + heightMm([{ t: 'p', of: summary }], { wideMm: 145, points: 13.5 });
    const right = 30 + lengths * 11 + 36;
    return FIXED_MM + head + Math.max(right, listMm(outcomes, text) + listMm(bring, text));
  };
  const sizes = SIZES.find((one) => tallMm(one.title, one.text) <= PAGE_MM) ?? { title: 0.7, text: 8.5 };
  return { title: Math.round(titlePoints * sizes.title), text: sizes.text };
};
