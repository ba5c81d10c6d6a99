import type { Problem } from '../../kit/kit.ts';

/** What became of one kit that was brought in. */
export type Imported =
  /** `proposed`: people have edited it here, so what the source changed is theirs to decide. */
  | { outcome: 'imported' | 'unchanged' | 'proposed'; slug: string; number: number | undefined }
  | { outcome: 'refused'; problems: Problem[] };
