/** A point size for a title: large when it is short, and never so large that its longest word would break. */
const fitted = (
  title: string,
  steps: readonly (readonly [lettersMax: number, points: number])[],
  widthPoints: number,
): number => {
  const letters = [...title].length;
  const points = steps.find(([most]) => letters <= most)?.[1] ?? 20;
  const longest = Math.max(1, ...title.split(/[\s–—-]+/).map((word) => [...word].length));
  return Math.max(14, Math.min(points, Math.floor(widthPoints / (longest * 0.72))));
};

const COVER = [
  [16, 64],
  [28, 54],
  [45, 43],
  [70, 35],
  [120, 27],
] as const;
const PLAN = [
  [22, 32],
  [31, 24],
  [120, 19],
] as const;
const SLIDE = [
  [16, 88],
  [28, 76],
  [45, 62],
  [70, 50],
  [120, 38],
] as const;

/** Sizes in points for a title on a pack's cover, a plan and a title slide. */
export const titleSizes = (title: string) => ({
  cover: fitted(title, COVER, 510),
  plan: fitted(title, PLAN, 510),
  slide: fitted(title, SLIDE, 800),
});
