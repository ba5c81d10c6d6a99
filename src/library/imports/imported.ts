import type { Problem } from '../../kit/kit.ts';

/** What became of one kit that was brought in. */
export type Imported =
  /** `proposed`: people have edited it here, so what the source changed is theirs to decide. */
  /** `held`: something was taken down from it here, and the text that comes may still have it. */
  | { outcome: 'imported' | 'unchanged' | 'proposed' | 'held'; slug: string; number: number | undefined }
  | { outcome: 'refused'; problems: Problem[] };
