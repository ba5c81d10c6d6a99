import { z } from 'zod';
import type { Table } from './catalogue.ts';

const FORMAT = 'fundi-backup/1';
export const MANIFEST = 'manifest.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What an archive says of itself. Its other entries are `tables/<name>.copy`, in PostgreSQL's text form of COPY. */
export const Manifest = z.object({
  format: z.literal(FORMAT),
  madeAt: z.iso.datetime(),
  /** The newest migration of the database it was made from. */
  migration: z.object({ number: z.int(), name: z.string(), checksum: sha256 }),
  /** In the order in which they can be filled. */
  tables: z.array(
    z.object({ name: z.string(), columns: z.array(z.string()).min(1), rows: z.int().nonnegative(), sha256 }),
  ),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.int(), isCalled: z.boolean() })),
});
export type Manifest = z.infer<typeof Manifest>;
export type ArchivedTable = Manifest['tables'][number];

export const manifestOf = (content: Omit<Manifest, 'format'>): Manifest => ({ format: FORMAT, ...content });

export const entryOf = ({ name }: Pick<Table, 'name'>): string => `tables/${name}.copy`;
