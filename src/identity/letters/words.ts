import type { Words } from '../../platform/words/words.ts';

const en = {
  stop: 'Stop letters of this kind',
};

const cy: typeof en = {
  stop: 'Rhoi’r gorau i lythyrau o’r math hwn',
};

export const words: Words<typeof en> = { en, cy };
