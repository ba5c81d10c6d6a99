import type { Act } from '../../platform/act.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { KitId } from '../kits/store.ts';
import { publishedKit } from '../revisions/published.store.ts';
import { advertisement, agreed, errorLine, type Refs, wishIn } from './conversation.ts';
import { objectsOf } from './objects.ts';
import { Pack } from './pack.ts';
import { editionCommits, type InLine, isTakenDown, lineOf } from './store.ts';

/** Bytes of packs that are remembered, of all kits together; ours take fifty thousand each. */
const REMEMBERED_BYTES_MAX = 32 * 1024 * 1024;

const readRefs = async (db: Tx, slug: string): Promise<{ kitId: KitId; refs: Refs; line: InLine[] }> => {
  const { id } = await publishedKit(db, slug);
  const line = await lineOf(db, id);
  const inLine = new Set(line.map(({ commitId }) => commitId));
  const tags = (await editionCommits(db, id))
    .filter(({ commitId }) => inLine.has(commitId))
    .map(({ number, commitId }) => ({ name: `refs/tags/edition-${number}`, commitId }));
  return { kitId: id, refs: { head: line.at(-1)?.commitId ?? '', tags }, line };
};

/** What a kit's repository holds, as git asks for it first. Errors: NotFound. */
export const readAdvertisement = async ({ db }: Act<unknown>, slug: string): Promise<Buffer> =>
  advertisement((await readRefs(db, slug)).refs);

const packOf = async (db: Tx, line: readonly InLine[], { from, to }: { from: number; to: number }): Promise<Buffer> => {
  const known = new Set<string>();
  if (from > 0)
    for await (const { id } of objectsOf(db, line, { from: from - 1, to: from })) known.add(id.toString('hex'));
  const pack = new Pack(known);
  for await (const object of objectsOf(db, line, { from, to })) await pack.add(object);
  return pack.bytes();
};

/** Packs of whole histories by the commit they end with: a revision never changes, so neither does its pack. */
class Packs {
  readonly #packs = new Map<string, Buffer>();
  #bytes = 0;

  find(head: string): Buffer | undefined {
    const pack = this.#packs.get(head);
    if (!pack) return undefined;
    this.#packs.delete(head);
    this.#packs.set(head, pack);
    return pack;
  }

  keep(head: string, pack: Buffer): void {
    if (this.#packs.has(head) || pack.length > REMEMBERED_BYTES_MAX) return;
    this.#packs.set(head, pack);
    this.#bytes += pack.length;
    for (const [oldest, { length }] of this.#packs) {
      if (this.#bytes <= REMEMBERED_BYTES_MAX) break;
      this.#packs.delete(oldest);
      this.#bytes -= length;
    }
  }
}

const remembered = new Packs();

/** The pack of a line's stretch that ends before `to`. */
const packFor = async (db: Db, line: readonly InLine[], from: number, to: number): Promise<Buffer> => {
  const head = line[to - 1]?.commitId ?? '';
  const known = from === 0 ? remembered.find(head) : undefined;
  if (known) return known;
  const pack = await packOf(db, line, { from, to });
  if (from === 0) remembered.keep(head, pack);
  return pack;
};

/** To whoever pulls into a clone from before: merged, the two histories would bring back what went. */
const AFRESH =
  'something was taken out of this kit for safety or by law, and its history was written anew. Put this copy away and clone it again.';

/** Answers a client that clones or pulls; undefined when what it says isn't git's language. Errors: NotFound. */
export const answerTo = async ({ db }: Act<unknown>, slug: string, asked: Uint8Array): Promise<Buffer | undefined> => {
  const wish = wishIn(asked);
  if (!wish) return undefined;
  const { kitId, refs, line } = await readRefs(db, slug);
  if (await isTakenDown(db, kitId, wish.haves)) return errorLine(AFRESH);
  const named = new Set([refs.head, ...refs.tags.map(({ commitId }) => commitId)]);
  const unknown = wish.wants.find((id) => !named.has(id));
  if (unknown) return errorLine(`${unknown} is no name in this repository: fetch again.`);
  const placeOf = new Map(line.map(({ commitId }, at) => [commitId, at]));
  const places = wish.haves.flatMap((id) => placeOf.get(id) ?? []).sort((a, b) => a - b);
  const common = places.flatMap((at) => line[at]?.commitId ?? []);
  const answer = agreed(common, wish.isDone);
  if (!wish.isDone || wish.wants.length === 0) return answer;
  const to = Math.max(...wish.wants.map((id) => (placeOf.get(id) ?? 0) + 1));
  return Buffer.concat([answer, await packFor(db, line, (places.at(-1) ?? -1) + 1, to)]);
};
