import type { Method } from '../../../kit/kit.ts';

/** The house's inks (tokens.css), as Word and PowerPoint write them. */
export const INK = {
  paper: 'FBF7EF',
  tint: 'F3EBDC',
  field: 'FFFDF8',
  ink: '1D1914',
  soft: '5C5347',
  line: 'D9CFBD',
  edge: '7D705B',
  pencil: '555A63',
  light: 'F4B01E',
  banner: 'A8261C',
  leaf: '1F5C4A',
  violet: '57307A',
} as const;

/** How a method is drawn on the plan's strip: five inks, four of them also with a pattern. */
export const METHOD_INK = {
  plenary: { ink: INK.ink, pattern: undefined },
  'go-round': { ink: INK.ink, pattern: 'up' },
  pairs: { ink: INK.leaf, pattern: undefined },
  'small-groups': { ink: INK.leaf, pattern: 'down' },
  'role-play': { ink: INK.banner, pattern: undefined },
  exercise: { ink: INK.banner, pattern: 'rules' },
  film: { ink: INK.violet, pattern: undefined },
  reading: { ink: INK.violet, pattern: undefined },
  reflection: { ink: INK.violet, pattern: 'dots' },
  'action-planning': { ink: INK.light, pattern: undefined },
  break: { ink: INK.field, pattern: undefined },
} as const satisfies Record<Method, { ink: string; pattern: 'up' | 'down' | 'rules' | 'dots' | undefined }>;
