import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { open, openOwn } from '../../platform/crypto/open.ts';
import type { Tx } from '../../platform/db/db.ts';
import { foundBy } from './policy.ts';
import { type Kept, type Story, WORDS_FIELD } from './store.ts';
import { type Audience, Telling } from './telling.ts';

/** The columns for an audience: sealed, until it is public. */
export const kept = (tx: Tx, audience: Audience | null, telling: Telling): Kept => {
  const beside = { ...foundBy(audience, telling), talks: telling.talks };
  const { title, tried, happened, nextTime } = telling;
  if (audience === 'public') return { ...beside, wordsSealed: null, title, tried, happened, nextTime };
  const wordsSealed = new Uint8Array(tx.sealer.seal(WORDS_FIELD, JSON.stringify(telling)));
  return { ...beside, wordsSealed, title: null, tried: null, happened: null, nextTime: null };
};

const toldIn = (text: string): Telling => Telling.parse(JSON.parse(text));

const inTheClear = ({ title, tried, happened, nextTime, technique, struggle, sector, region, talks }: Story): Telling =>
  Telling.parse({ title, tried, happened, nextTime, technique, struggle, sector, region, talks });

/** What its author told, for its author: no look of somebody else to write down. */
export const ownWords = (tx: Tx, story: Story): Telling =>
  story.wordsSealed === null
    ? inTheClear(story)
    : toldIn(openOwn(tx, { field: WORDS_FIELD, of: story.authorId }, { id: story.authorId }, story.wordsSealed));

/** What was told, for whoever may see it; that a sealed one was read is written down. */
export const wordsFor = async (tx: Tx, act: Act<Actor>, story: Story): Promise<Telling> => {
  if (story.wordsSealed === null) return inTheClear(story);
  if (act.actor.id === story.authorId) return ownWords(tx, story);
  return toldIn(
    await open(tx, act, { field: WORDS_FIELD, of: story.id, why: 'a report-back is read' }, story.wordsSealed),
  );
};
