/** How it went, at one tap. */
export const WENT = ['well', 'mixed', 'badly'] as const;

/** How the time was kept. */
export const TIME = ['over', 'right', 'under'] as const;

/** Whether they would run it again. */
export const AGAIN = ['yes', 'changed', 'no'] as const;
