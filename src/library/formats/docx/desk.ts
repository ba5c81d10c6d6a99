import type { Kit } from '../../../kit/kit.ts';
import { words as names } from '../../../platform/ui/words.ts';
import type { KitJob } from '../job.ts';
import { type OfficePicture, officePictures } from '../office/pictures.ts';
import { type Tongue, tongueOf } from '../office/tongue.ts';
import { type Pack, packOf } from '../pack.ts';
import { words } from '../words.ts';
import { type Anchors, anchorsOf } from './anchors.ts';

/** What everyone who writes a part of the document has at hand. */
export interface Desk {
  job: KitJob;
  pack: Pack;
  t: (typeof words)['en'];
  names: (typeof names)['en'];
  /** Of the kit's own text. */
  kit: Tongue;
  /** Of the words that the program adds. */
  own: Tongue;
  pictures: ReadonlyMap<string, OfficePicture>;
  anchors: Anchors;
  /** A number that nothing else in the document has: for bookmarks and drawings. */
  nextId: () => number;
  /** A number for the next numbered list, so that it begins anew. */
  nextList: () => number;
  /** The language of a kit's text, which is another for steps of a second kit. */
  tongueFor: (kit: Kit) => Tongue;
}

const counter = (): (() => number) => {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
};

export const openDesk = async (job: KitJob): Promise<Desk> => {
  const pack = packOf(job);
  const kit = tongueOf(job.kit.front.language);
  return {
    job,
    pack,
    t: words[job.language],
    names: names[job.language],
    kit,
    own: tongueOf(job.language),
    pictures: await officePictures(job.pictures),
    anchors: anchorsOf(pack, job.kit),
    nextId: counter(),
    nextList: counter(),
    tongueFor: (one) => (one === job.kit ? kit : tongueOf(one.front.language)),
  };
};
