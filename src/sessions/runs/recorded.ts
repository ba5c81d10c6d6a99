import { type How, howField, minutesField } from './fields.ts';
import { type Live, type LiveStep, MINUTE_MS } from './live.ts';

/** Whole minutes really taken for a step: 0 for one that was passed over. */
export const tookMinutes = (live: Live, at: number): number => Math.round((live.legs[at]?.spentMs ?? 0) / MINUTE_MS);

const howOf = (live: Live, at: number): How => {
  if (live.legs[at]?.dropped || tookMinutes(live, at) === 0) return 'skipped';
  const wasShortened = live.cuts.some(({ cut }) => cut.kind === 'shorten' && cut.to.some((one) => one.at === at));
  return wasShortened ? 'short' : 'done';
};

/** The fields of “we ran it” as the clock recorded them, url-encoded: each step asked about, and its minutes. */
export const recordedFields = (steps: readonly LiveStep[], live: Live): string => {
  const fields = new URLSearchParams();
  for (const [at, { key, asked }] of steps.entries()) {
    if (!asked) continue;
    const how = howOf(live, at);
    fields.set(howField(key), how);
    if (how !== 'skipped') fields.set(minutesField(key), String(tookMinutes(live, at)));
  }
  return fields.toString();
};
