/** How it went, at one tap. */
export const WENT = ['well', 'mixed', 'badly'] as const;
export type Went = (typeof WENT)[number];

/** How the time was kept. */
export const TIME = ['over', 'right', 'under'] as const;
export type KeptTime = (typeof TIME)[number];

/** Whether they would run it again. */
export const AGAIN = ['yes', 'changed', 'no'] as const;
export type Again = (typeof AGAIN)[number];
