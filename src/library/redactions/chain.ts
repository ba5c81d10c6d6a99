import { parseKit } from '../../kit/parse.ts';
import { plainText, proseOf } from '../../kit/reading.ts';
import type { Tx } from '../../platform/db/db.ts';
import { NotYet } from '../../platform/errors.ts';
import { utf8 } from '../../platform/text/page.ts';
import { commitId } from '../revisions/commit-id.ts';
import { picturesOf } from '../revisions/store.ts';
import { addEarlierId, type Chained, chainOf, type Link, rewriteLink } from './chain.store.ts';

/** How a text is written anew; `pattern`: what must not be found in it afterwards, however it is read. */
export interface Rewriting {
  rewrite(text: string): string;
  pattern?: RegExp;
}

const readable = (source: string): string | undefined => {
  const { kit, problems } = parseKit(source);
  if (!kit || problems.some(({ severity }) => severity === 'error')) return undefined;
  return [JSON.stringify(kit.front), ...kit.blocks.map((block) => plainText(proseOf(block)))].join('\n');
};

/**
 * A kit's text written anew. Errors: NotYet `breaksKit` when it would no longer be a kit, `stillThere` when what has to go
 * can still be read in it, split by marks of Markdown.
 */
const rewrittenSource = (source: Link['source'], { rewrite, pattern }: Rewriting): Link['source'] => {
  const text = utf8(source) ?? '';
  const next = rewrite(text);
  if (next === text && !pattern) return source;
  const reads = readable(next);
  if (reads === undefined && readable(text) !== undefined) throw new NotYet(['breaksKit']);
  if (reads !== undefined && pattern && reads.search(pattern) >= 0) throw new NotYet(['stillThere']);
  return next === text ? source : Buffer.from(next);
};

const rewritten = async (tx: Tx, link: Link, parents: readonly string[], rewriting: Rewriting): Promise<Link> => {
  const { id: revisionId, author, reason, authoredAt } = link;
  const media = new Map((await picturesOf(tx, revisionId)).map(({ name, bytes }) => [name, bytes]));
  const next = {
    source: rewrittenSource(link.source, rewriting),
    author: rewriting.rewrite(author),
    reason: rewriting.rewrite(reason),
  };
  return { ...link, ...next, commitId: commitId({ ...next, media, authoredAt, parents }) };
};

/**
 * Writes a kit's whole chain anew, each revision after its parent, with the ids that git gives it then. Old ids are kept.
 * Resolves to old id → new id, of those that changed.
 */
export const rewriteChain = async (
  tx: Tx,
  { id: kitId }: Chained,
  redactionId: string,
  rewriting: Rewriting,
): Promise<Map<string, string>> => {
  const nowCalled = new Map<string, string>();
  const changed = new Map<string, string>();
  for (const link of await chainOf(tx, kitId)) {
    const parent = link.parentId && nowCalled.get(link.parentId);
    const next = await rewritten(tx, link, parent ? [parent] : [], rewriting);
    nowCalled.set(link.id, next.commitId);
    if (next.commitId === link.commitId) continue;
    await rewriteLink(tx, next);
    await addEarlierId(tx, { kitId, commitId: link.commitId, revisionId: link.id, redactionId });
    changed.set(link.commitId, next.commitId);
  }
  return changed;
};
