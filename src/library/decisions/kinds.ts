/** What kinds of decision about the curriculum there are. */
export const DECISIONS = [
  'merged',
  'declined',
  'withdrawn',
  'size-raised',
  'edition',
  'imported',
  'adapted',
  'taken-over',
  'translated',
  'reviewer-made',
  'reviewer-ended',
  'election',
  'founders-rule',
  'hidden',
  'shown-again',
  'redacted',
] as const;
export type DecisionKind = (typeof DECISIONS)[number];
