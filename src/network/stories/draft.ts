import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { addStory, type StoryId, storySentBefore } from './store.ts';
import { type Telling, titleFrom } from './telling.ts';
import { kept } from './words-of.ts';

/** All that a draft of one line says. */
const oneLine = (tried: string): Telling => ({
  title: titleFrom(tried),
  technique: null,
  struggle: null,
  sector: null,
  region: null,
  tried,
  happened: '',
  nextTime: '',
  talks: false,
});

/** A line of what somebody tried after a training, as a draft that is theirs alone; the same line twice is one. */
export const draftWithin = async (
  tx: Tx,
  act: Act<Actor>,
  { authorId, tried, sessionId, kit }: { authorId: string; tried: string; sessionId: string; kit: string | null },
): Promise<StoryId> => {
  const once = new Uint8Array(tx.sealer.hash('report_back', JSON.stringify([authorId, sessionId, tried])));
  const draft = { authorId, sessionId, kit, audience: null, wanted: null, once, now: act.now, confirmedAt: act.now };
  const id = await addStory(tx, { ...kept(tx, null, oneLine(tried)), ...draft });
  return id ?? (await storySentBefore(tx, once)).id;
};
