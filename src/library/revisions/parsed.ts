import { createHash } from 'node:crypto';
import type { Kit, Parsed } from '../../kit/kit.ts';
import { Lately } from '../../kit/lately.ts';
import { parseKit } from '../../kit/parse.ts';
import { utf8 } from '../../platform/text/page.ts';

const texts = new Lately<Parsed>(100);

/** `parseKit`, remembered by the text itself: a change is read in several places, and what it gives is never changed. */
export const parsedText = (text: string): Parsed =>
  texts.of(createHash('sha256').update(text).digest('base64'), () => parseKit(text));

/** The kit in the text of a revision, version or suggestion, whose id names it when there is none. */
export const kitIn = ({ revisionId, source }: { revisionId: string; source: Uint8Array }): Kit => {
  const { kit } = parsedText(utf8(source) ?? '');
  if (!kit) throw new Error(`Revision ${revisionId} holds no kit.`);
  return kit;
};
