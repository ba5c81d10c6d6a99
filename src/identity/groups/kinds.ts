export const KINDS = ['union-branch', 'tenants', 'community', 'campaign', 'faith', 'party-branch', 'other'] as const;
export type GroupKind = (typeof KINDS)[number];
