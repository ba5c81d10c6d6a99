/** Minutes past midnight of `19:30`; undefined for anything else. */
const minutesOfDay = (start: string | undefined): number | undefined => {
  const [, hours, minutes] = start?.match(/^([01]?\d|2[0-3]):([0-5]\d)$/) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
};

/**
 * The time so many minutes after the start, as people write it on a sheet for the wall: `7.08` of an evening that began
 * at `19:00`. With no start it counts from `0:00`.
 */
export const clockAt = (start: string | undefined, minutes: number): string => {
  const from = minutesOfDay(start);
  const at = (from ?? 0) + minutes;
  const hours = Math.floor(at / 60);
  const minutesShown = String(at % 60).padStart(2, '0');
  return from === undefined ? `${hours}:${minutesShown}` : `${hours % 12 || 12}.${minutesShown}`;
};
