import { createHash } from 'node:crypto';
import type { Kit, Parsed } from '../../kit/kit.ts';
import { parseKit } from '../../kit/parse.ts';
import { utf8 } from '../../platform/text/page.ts';

/** What was lately asked for, at most so many; the one longest unasked goes first. */
class Lately<Value> {
  readonly #kept = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  of(key: string, make: () => Value): Value {
    const known = this.#kept.get(key);
    const value = known ?? make();
    if (known !== undefined) this.#kept.delete(key);
    this.#kept.set(key, value);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break;
      this.#kept.delete(oldest);
    }
    return value;
  }
}

const texts = new Lately<Parsed>(300);

/** `parseKit`, remembered by the text itself: a change is read in several places, and what it gives is never changed. */
export const parsedText = (text: string): Parsed =>
  texts.of(createHash('sha256').update(text).digest('base64'), () => parseKit(text));

/** The kit in the text of a revision, version or suggestion, whose id names it when there is none. */
export const kitIn = ({ revisionId, source }: { revisionId: string; source: Uint8Array }): Kit => {
  const { kit } = parsedText(utf8(source) ?? '');
  if (!kit) throw new Error(`Revision ${revisionId} holds no kit.`);
  return kit;
};
