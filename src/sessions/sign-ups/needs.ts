/** What people ask for most often; anything else is said in words. */
export const NEEDS = [
  'step-free',
  'hearing-loop',
  'sign-language',
  'interpreter',
  'large-print',
  'childcare',
  'fares',
] as const;
export type Need = (typeof NEEDS)[number];
