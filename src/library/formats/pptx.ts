import type { KitJob } from './job.ts';
import { officePictures } from './office/pictures.ts';
import { deckOf } from './pptx/deck.ts';
import { packed } from './pptx/package.ts';
import { pagesOf } from './pptx/pages.ts';

/**
 * A kit's slides for PowerPoint: a cover, the plan, each slide that a step has (or its title), and an end with the short
 * address. Titles are real title placeholders, notes stand in the notes pane. The same job gives the same bytes.
 */
export const makePptx = async (job: KitJob): Promise<Uint8Array> => {
  const deck = deckOf(job);
  const pages = await pagesOf(deck, await officePictures(job.pictures));
  return packed(pages, job, deck.kit.rightToLeft);
};
