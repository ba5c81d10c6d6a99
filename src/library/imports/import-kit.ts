import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import { checkKit } from '../../kit/check.ts';
import type { Kit } from '../../kit/kit.ts';
import { LIMITS } from '../../kit/limits.ts';
import { parseKit } from '../../kit/parse.ts';
import { imagesIn } from '../../kit/reading.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { type ReadPicture, readPicture } from '../../platform/media/picture.ts';
import { utf8 } from '../../platform/text/page.ts';
import { parseYaml } from '../../platform/text/yaml.ts';
import { publish } from '../editions/publish.ts';
import { kitToChange } from '../kits/store.ts';
import { commitId } from '../revisions/commit-id.ts';
import {
  addPicture,
  addRevision,
  newestRevision,
  type Picture,
  picturesOf,
  type Revision,
} from '../revisions/store.ts';
import type { Bundle } from './bundle.ts';
import type { Imported } from './imported.ts';
import { proposeImported } from './propose-imported.ts';
import { isRedacted } from './store.ts';

const Origin = z.strictObject({
  author: z.string().min(1).max(120).optional(),
  date: z.coerce.date().optional(),
  notes: z.string().max(500).optional(),
});

const problem = (code: string, message: string, mend: string): Imported => ({
  outcome: 'refused',
  problems: [{ severity: 'error', line: 1, column: 1, code, message, mend }],
});

const slugOf = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

type PictureProblem = Extract<ReadPicture, { ok: false }>['why'] | 'missing';
const PICTURE_SAYS: Record<PictureProblem, [string, string]> = {
  missing: [
    'is named in the text and is not in the folder “media” beside it',
    'Put the picture there, or take it out of the text.',
  ],
  tooManyBytes: ['is larger than 12 MB', 'Save it smaller; 2,000 pixels a side is plenty for print.'],
  tooManyPixels: ['has more than 40 million pixels', 'Save it smaller; 2,000 pixels a side is plenty for print.'],
  notAPicture: ['is not a picture that we can read', 'Save it as PNG, JPEG or WebP.'],
};

const readPictures = async (
  kit: Kit,
  bundle: Bundle,
): Promise<{ pictures: Map<string, Picture> } | { refused: Imported }> => {
  const pictures = new Map<string, Picture>();
  for (const name of new Set(imagesIn(kit).map(({ url }) => url.replace(/^media\//, '')))) {
    const bytes = bundle.media.get(name);
    const read = bytes ? await readPicture(bytes) : ({ ok: false, why: 'missing' } as const);
    if (!read.ok) {
      const [what, mend] = PICTURE_SAYS[read.why];
      return { refused: problem(`picture-${read.why}`, `The picture media/${name} ${what}.`, mend) };
    }
    pictures.set(name, read);
  }
  return { pictures };
};

const readOrigin = (bytes: Uint8Array | undefined): z.infer<typeof Origin> => {
  const text = bytes && utf8(bytes);
  const read = text === undefined ? undefined : Origin.safeParse(parseYaml(text));
  return read?.success ? read.data : {};
};

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

const isSame = async (
  tx: Tx,
  newest: Revision,
  source: Uint8Array,
  pictures: ReadonlyMap<string, Picture>,
): Promise<boolean> => {
  if (!sameBytes(newest.source, source)) return false;
  const held = await picturesOf(tx, newest.id);
  return (
    held.length === pictures.size &&
    held.every(({ name, bytes }) => sameBytes(bytes, pictures.get(name)?.bytes ?? new Uint8Array()))
  );
};

/**
 * Brings one kit in: new, as its first edition; untouched here since the last import, as the next. The same bytes change nothing.
 * For a kit that people have edited here it becomes a proposal, never an overwrite. Nothing is written unless all of it is sound.
 * `fileOfSlug` remembers what came before in the same import: two files with one id are a problem.
 */
export const importKit = async (
  act: Act<Actor>,
  bundle: Bundle,
  fileOfSlug = new Map<string, string>(),
): Promise<Imported> => {
  if (bundle.source.length === 0)
    return problem('empty', 'The file is empty.', 'Choose a kit.md that has a kit in it.');
  if (bundle.source.length > LIMITS.textBytes)
    return problem('too-large', 'The text is larger than 1 MiB.', 'Split it into two kits; pictures belong in media/.');
  const text = utf8(bundle.source);
  if (text === undefined)
    return problem(
      'not-utf-8',
      'The file is not UTF-8 text: some letters would be lost.',
      'Open it in an editor and save it as UTF-8.',
    );
  const parsed = parseKit(text);
  const errors = checkKit(parsed).filter(({ severity }) => severity === 'error');
  const { kit } = parsed;
  if (!kit || errors.length > 0) return { outcome: 'refused', problems: errors };
  const slug = kit.front.id ?? slugOf(bundle.folder ?? kit.front.title);
  if (!slug)
    return problem(
      'no-id',
      'The kit has no id and none can be made from its title.',
      'Give it one in its front matter, such as `id: who-can-say-yes`.',
    );
  const earlier = fileOfSlug.get(slug);
  if (earlier !== undefined && earlier !== bundle.file)
    return problem(
      'same-id',
      `${earlier} has the id “${slug}” too.`,
      'Give one of the two another id in its front matter.',
    );
  fileOfSlug.set(slug, bundle.file);
  const read = await readPictures(kit, bundle);
  if ('refused' in read) return read.refused;
  return act.db.transaction((tx) => addImported(tx, act, { bundle, kit, slug, pictures: read.pictures }));
};

const addImported = async (
  tx: Tx,
  act: Act<Actor>,
  { bundle, kit, slug, pictures }: { bundle: Bundle; kit: Kit; slug: string; pictures: Map<string, Picture> },
): Promise<Imported> => {
  const { now } = act;
  const { id: kitId } = await kitToChange(tx, slug, now);
  const newest = await newestRevision(tx, kitId);
  if (newest && (await isSame(tx, newest, bundle.source, pictures)))
    return { outcome: 'unchanged', slug, number: undefined };
  if (newest && !newest.imported && (await isRedacted(tx, kitId))) return { outcome: 'held', slug, number: undefined };
  if (newest && !newest.imported) return proposeImported(tx, act, { bundle, kit, kitId, slug, pictures });
  const origin = readOrigin(bundle.origin);
  const author = origin.author ?? kit.front.credits.find(({ role }) => role === 'author')?.name ?? 'someone';
  const reason = origin.notes ?? (newest ? 'What the source changed' : 'First edition');
  const authoredAt = origin.date ?? now;
  const parents = newest ? [newest.commitId] : [];
  const media = new Map([...pictures].map(([name, { bytes }]) => [name, bytes]));
  const commit = commitId({ source: bundle.source, media, author, authoredAt, reason, parents });
  const revisionId = await addRevision(tx, {
    kitId,
    commitId: commit,
    parentId: newest?.id ?? null,
    source: bundle.source,
    author,
    authoredAt,
    reason,
    imported: true,
    addedAt: now,
  });
  for (const [name, picture] of pictures) await addPicture(tx, revisionId, name, picture);
  const { number } = await publish(tx, act, { kit, kitId, slug, revisionId, commitId: commit, notes: reason });
  return { outcome: 'imported', slug, number };
};
