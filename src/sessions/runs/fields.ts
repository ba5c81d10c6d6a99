export const HOW = ['done', 'short', 'skipped'] as const;
/** What became of a step. */
export type How = (typeof HOW)[number];

/** Names of the fields of a step, by its key in the plan. */
export const howField = (key: string): string => `step.${key}`;
export const minutesField = (key: string): string => `minutes.${key}`;
