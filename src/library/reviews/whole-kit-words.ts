import type { Words } from '../../platform/words/words.ts';

const en = {
  title: 'The whole kit as it would be',
  lead: 'Nobody has decided yet. This is how it reads with the change in it.',
  sameMinutes: (minutes: number) => `It takes ${minutes} minutes, as before.`,
  minutes: ({ before, after }: { before: number; after: number }) => `It takes ${after} minutes; before: ${before}.`,
  back: 'Back to the change',
};

const cy: typeof en = {
  title: 'Y pecyn cyfan fel y byddai',
  lead: 'Does neb wedi penderfynu eto. Dyma sut mae’n darllen gyda’r newid ynddo.',
  sameMinutes: (minutes) => `Mae’n cymryd ${minutes} munud, fel o’r blaen.`,
  minutes: ({ before, after }) => `Mae’n cymryd ${after} munud; cyn hynny: ${before}.`,
  back: 'Yn ôl at y newid',
};

export const words: Words<typeof en> = { en, cy };
