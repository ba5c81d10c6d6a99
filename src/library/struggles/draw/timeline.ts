import { across } from './across.ts';
import { downwards } from './down.ts';
import type { Picture } from './picture.ts';
import type { Told } from './told.ts';

/** A phone's width, a page's (a tablet, or A4 paper), a desk's. */
export type Frame = 'phone' | 'page' | 'desk';

/** Lays a struggle's line out for one of the three widths at which it is drawn. Px are the picture's own. */
export const layOut = (told: Told, frame: Frame): Picture => {
  if (frame === 'desk') return across(told, 1160);
  if (frame === 'page') return downwards(told, { width: 680, datesPx: 132, lineX: 154, textX: 184 });
  return downwards(told, { width: 328, lineX: 14, textX: 44 });
};
