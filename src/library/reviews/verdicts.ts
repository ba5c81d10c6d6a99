/** What a reviewer may say of a change. */
export const VERDICTS = ['approve', 'changes', 'aside'] as const;
