import type { Words } from '../words/words.ts';

const en = {
  report: 'Report',
  hidden: (day: string) => `Hidden on ${day} by a steward:`,
};

const cy: typeof en = {
  report: 'Rhoi gwybod am hyn',
  hidden: (day) => `Cuddiwyd ar ${day} gan stiward:`,
};

export const words: Words<typeof en> = { en, cy };
