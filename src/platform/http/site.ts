import type { Assets } from './assets.ts';
import type { Kept } from './kept.ts';

/** The house as one process serves it. */
export interface Site {
  /** `https://school.example`, no slash at the end. */
  baseUrl: string;
  assets: Assets;
  kept: Kept;
}
