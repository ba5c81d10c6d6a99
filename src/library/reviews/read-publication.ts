import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { kitWithKeeper } from '../kits/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestOf } from '../revisions/store.ts';
import { mayPublish } from './publish-kit.ts';
import { mergedSinceEdition } from './since-edition.store.ts';
import type { PublicationReading } from './views/publication.tsx';

/** What waits to be numbered. Errors: NotFound, unless the reader may publish. */
export const readPublication = async ({ actor, db }: Act<Actor>, slug: string): Promise<PublicationReading> => {
  const kit = await kitWithKeeper(db, slug);
  permit(mayPublish(actor, kit));
  const { id } = kit;
  const newest = await newestOf(db, id);
  const { front } = kitIn({ revisionId: newest.id, source: newest.source });
  return { slug, title: front.title, merged: await mergedSinceEdition(db, id) };
};
