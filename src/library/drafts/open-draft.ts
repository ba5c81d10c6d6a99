import type { Actor } from '../../identity/index.ts';
import type { Kit } from '../../kit/kit.ts';
import { parseKit } from '../../kit/parse.ts';
import type { Act } from '../../platform/act.ts';
import { open } from '../../platform/crypto/open.ts';
import type { Tx } from '../../platform/db/db.ts';
import { type Draft, draftPictures, LEFT_OVER_FIELD, PICTURE_FIELD, TEXT_FIELD, TITLE_FIELD } from './store.ts';

const opened = (tx: Tx, act: Act<Actor>, id: string, field: string, sealed: Uint8Array): Promise<string> =>
  open(tx, act, { field, of: id, why: 'a draft is worked on' }, sealed);

/** What a draft is called, for lists. */
export const titleOf = (tx: Tx, act: Act<Actor>, { id, titleSealed }: Draft): Promise<string> =>
  opened(tx, act, id, TITLE_FIELD, titleSealed);

/** A draft's text, as a kit; what a file held that we did not understand. */
export const openDraft = async (
  tx: Tx,
  act: Act<Actor>,
  { id, textSealed, leftOverSealed }: Draft,
): Promise<{ text: string; kit: Kit; leftOver: string[] }> => {
  const text = await opened(tx, act, id, TEXT_FIELD, textSealed);
  const { kit } = parseKit(text);
  if (!kit) throw new Error('A draft holds no kit.');
  const left = leftOverSealed && (await opened(tx, act, id, LEFT_OVER_FIELD, leftOverSealed));
  return { text, kit, leftOver: left ? left.split('\n') : [] };
};

export interface DraftPicture {
  name: string;
  bytes: Uint8Array;
  type: string;
  widthPx: number;
  heightPx: number;
}

export const openPictures = async (tx: Tx, act: Act<Actor>, { id }: Draft): Promise<DraftPicture[]> => {
  const pictures: DraftPicture[] = [];
  for (const { bytesSealed, ...picture } of await draftPictures(tx, id)) {
    const text = await opened(tx, act, id, PICTURE_FIELD, bytesSealed);
    pictures.push({ ...picture, bytes: Buffer.from(text, 'base64') });
  }
  return pictures;
};
