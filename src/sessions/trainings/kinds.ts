/** Whom a training is for: anybody, those who have an account, or one group. */
export const AUDIENCES = ['open', 'network', 'group'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What somebody does who stands at the front. */
export const LEAD_PARTS = ['leads', 'learns', 'helps', 'stands-by'] as const;
export type LeadPart = (typeof LEAD_PARTS)[number];
