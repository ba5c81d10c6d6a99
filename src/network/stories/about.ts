import type { StoriesAbout } from '../../library/index.ts';
import { paths } from '../../paths.ts';
import { storiesFor } from './find.store.ts';
import { saidRegion, saidSector } from './where-words.ts';

const SHOWN_MAX = 5;

/** Answers the library: what people tried with a kit, a technique, or after a struggle. */
export const storiesAbout: StoriesAbout = async (db, { kitId, techniques = [], struggles = [] }, language) =>
  (await storiesFor(db, { kitId: kitId ?? null, techniques, struggles }, SHOWN_MAX)).map(
    ({ id, title, sector, region }) => ({
      address: paths.story(id),
      title,
      where: [sector && saidSector(language, sector), region && saidRegion(language, region)]
        .filter(Boolean)
        .join(', '),
    }),
  );
