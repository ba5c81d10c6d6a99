/**
 * Shares a length among gaps so that each has at least its own least, and what is left goes to those that need it for the time
 * they stand for. Where much happens in little time the scale is stretched; elsewhere it is true.
 * Lengths in px, `spans` in days. When the least gaps already fill the length, they are the answer.
 */
export const shared = (spans: readonly number[], least: readonly number[], length: number): number[] => {
  const floor = least.reduce((sum, gap) => sum + gap, 0);
  const whole = spans.reduce((sum, span) => sum + span, 0);
  if (floor >= length || whole === 0) return [...least];
  const atScale = (pxPerDay: number) => spans.map((span, at) => Math.max(least[at] ?? 0, span * pxPerDay));
  let [low, high] = [0, length / whole];
  for (let turn = 0; turn < 60; turn += 1) {
    const middle = (low + high) / 2;
    const sum = atScale(middle).reduce((total, gap) => total + gap, 0);
    if (sum > length) high = middle;
    else low = middle;
  }
  return atScale(low);
};

/** A scale through points: days in order against px in order; beyond its ends it stays at them. */
export const scaleThrough = (days: readonly number[], px: readonly number[]) => {
  const last = days.length - 1;
  return (day: number): number => {
    if (day <= (days[0] ?? 0)) return px[0] ?? 0;
    if (day >= (days[last] ?? 0)) return px[last] ?? 0;
    const after = days.findIndex((one) => one > day);
    const [from = 0, to = 0] = [days[after - 1], days[after]];
    const [start = 0, end = 0] = [px[after - 1], px[after]];
    return start + ((day - from) / (to - from)) * (end - start);
  };
};
