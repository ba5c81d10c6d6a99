import { stringify } from 'yaml';
import type { Db } from '../../platform/db/db.ts';
import { latestEdition } from '../editions/store.ts';
import { everyKit } from '../kits/store.ts';
import { picturesOf } from '../revisions/store.ts';

export interface ExportedKit {
  slug: string;
  /** Path within the kit's folder → bytes; kit.md byte for byte as it was given. */
  files: Map<string, Uint8Array>;
}

/** Every published kit as plain files, one at a time. Imported into an empty house they give equal kits with the same commit ids. */
export const exported = async function* (db: Db): AsyncGenerator<ExportedKit> {
  for (const { slug } of await everyKit(db)) {
    const edition = await latestEdition(db, slug);
    const files = new Map<string, Uint8Array>([['kit.md', edition.source]]);
    for (const { name, bytes } of await picturesOf(db, edition.revisionId)) files.set(`media/${name}`, bytes);
    const origin = { author: edition.author, date: edition.authoredAt.toISOString(), notes: edition.notes };
    files.set('edition.yaml', Buffer.from(stringify(origin)));
    yield { slug, files };
  }
};
