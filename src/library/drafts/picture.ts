import { createHash } from 'node:crypto';
import type { Picture } from '../revisions/store.ts';
import type { DraftPicture } from './open-draft.ts';

/** A draft's picture as the store of pictures knows it. */
export const createPicture = ({ bytes, type, widthPx, heightPx }: DraftPicture): Picture => ({
  sha256: createHash('sha256').update(bytes).digest(),
  bytes,
  type,
  widthPx,
  heightPx,
});
