/** The name of the field that says who takes on a step, by its key in the plan. */
export const whoField = (key: string): string => `who.${key}`;

/** All who lead, together. */
export const TOGETHER = 'together';
