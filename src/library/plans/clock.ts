const DAY_MINUTES = 24 * 60;

/** Minutes past midnight of `19:30`; undefined for anything else. */
export const minutesOfDay = (text: string): number | undefined => {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
};

/** `19:30`, as a field of type `time` holds it. */
export const clockField = (minutes: number | undefined): string => {
  if (minutes === undefined) return '';
  const inDay = minutes % DAY_MINUTES;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
};

/** As people say it: `7.30pm`, the same in Welsh; in an evening without a start, the time gone by: `1:05`. */
export const clockSaid = (minutes: number, hasStart: boolean): string => {
  const past = String(minutes % 60).padStart(2, '0');
  const hours = Math.floor(minutes / 60);
  if (!hasStart) return `${hours}:${past}`;
  return `${hours % 12 || 12}.${past}${hours % 24 < 12 ? 'am' : 'pm'}`;
};
