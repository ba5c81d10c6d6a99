import type { Kit } from '../../kit/kit.ts';
import { parseKit } from '../../kit/parse.ts';
import { utf8 } from '../../platform/text/page.ts';

const KEPT_MAX = 200;
const kept = new Map<string, Kit>();

/** The kit in a revision's text. A revision never changes, so what was read once is remembered: the 200 lately asked for. */
export const kitIn = ({ revisionId, source }: { revisionId: string; source: Uint8Array }): Kit => {
  const known = kept.get(revisionId);
  if (known) return known;
  const { kit } = parseKit(utf8(source) ?? '');
  if (!kit) throw new Error(`Revision ${revisionId} holds no kit.`);
  kept.set(revisionId, kit);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT_MAX) break;
    kept.delete(oldest);
  }
  return kit;
};
