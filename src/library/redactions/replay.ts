import { join } from 'node:path';
import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { NotFound, NotYet } from '../../platform/errors.ts';
import { type SealedLines, sealedLinesIn } from '../../platform/outside/sealed-lines.ts';
import type { PlacesOf } from './places.ts';
import { type KeptRedaction, type Redacting, redactKit } from './redact.ts';
import { hasRedaction, WHYS } from './store.ts';

const Kept = z.strictObject({
  id: z.uuid(),
  kit: z.string(),
  words: z.array(z.string()),
  pictures: z.array(z.string()),
  instead: z.string(),
  why: z.enum(WHYS),
});

/** What was taken down, kept in a DATA_DIR in its file `redactions`: sealed, so that the list is not where the words live on. */
export const redactionsIn = (dataDir: string): SealedLines => sealedLinesIn(join(dataDir, 'redactions'), 'redactions');

/** How a redaction is kept on a list. */
export const keepOn =
  (list: SealedLines): Redacting['keep'] =>
  (tx, redaction) =>
    list.add(tx.sealer, JSON.stringify(redaction));

const again = async (act: Act<Actor>, places: PlacesOf, { id, ...values }: KeptRedaction): Promise<boolean> => {
  try {
    await redactKit(act, values, { places, keep: async () => {} }, id);
    return true;
  } catch (error) {
    // The backup is from before the kit, or from before the words came into it.
    if (error instanceof NotFound || (error instanceof NotYet && error.needs.includes('nothingThere'))) return false;
    throw error;
  }
};

/** Goes through the list after a restore and takes down again what the backup still had. Resolves to how many that were. Twice is harmless. */
export const replayRedactions = async (act: Act<Actor>, list: SealedLines, places: PlacesOf): Promise<number> => {
  let done = 0;
  for (const line of await list.all(act.db.sealer)) {
    const kept = Kept.parse(JSON.parse(line));
    if (await hasRedaction(act.db, kept.id)) continue;
    if (await again(act, places, kept)) done += 1;
  }
  return done;
};
