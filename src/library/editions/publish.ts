import type { Kit } from '../../kit/kit.ts';
import { leastMinutes, totalMinutes } from '../../kit/measure.ts';
import { plainText, proseOf, stepsOf } from '../../kit/reading.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { tell, type WithId } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { type KitId, putCard } from '../kits/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import type { RevisionId } from '../revisions/store.ts';
import { EditionPublished } from './events.ts';
import { kitTag } from './kept-for.ts';
import { addEdition, latestEditionOf } from './store.ts';

const SEARCHED_MAX = 200_000;

const searchedText = (kit: Kit): string =>
  [
    kit.front.title,
    kit.front.summary,
    ...kit.front.outcomes,
    ...kit.front.struggles,
    ...kit.front.techniques,
    ...kit.blocks.map((block) => plainText(proseOf(block))),
  ]
    .join('\n')
    .slice(0, SEARCHED_MAX);

const putCardOf = (tx: Tx, kit: Kit, kitId: KitId, editionId: string): Promise<void> => {
  const { front } = kit;
  const steps = stepsOf(kit);
  const card = {
    kitId,
    editionId,
    title: front.title,
    summary: front.summary,
    language: front.language,
    level: front.level,
    settings: front.setting,
    struggles: front.struggles,
    techniques: front.techniques,
    peopleMin: front.participants.min,
    peopleMax: front.participants.max,
    minutes: totalMinutes(steps),
    minutesLeast: leastMinutes(steps),
    translationOf: front.translationOf?.kit ?? null,
    strip: steps.map(({ title, method, minutes, hinge }) => ({ title, method, minutes, hinge })),
  };
  return putCard(tx, card, searchedText(kit));
};

/** Makes a kit's card anew from its latest edition, whose text was written anew; a kit without an edition has none. */
export const refreshCard = async (tx: Tx, { id: kitId, slug }: { id: KitId; slug: string }): Promise<void> => {
  const edition = await latestEditionOf(tx, slug);
  if (edition) await putCardOf(tx, kitIn(edition), kitId, edition.id);
};

export interface ToPublish {
  kit: Kit;
  kitId: KitId;
  slug: string;
  revisionId: RevisionId;
  commitId: string;
  /** What changed and why. */
  notes: string;
}

/** Numbers a revision as its kit's next edition, from now on what people find, print and run. The kit's row is locked. */
export const publish = async (
  tx: Tx,
  act: Act<WithId>,
  { kit, kitId, slug, revisionId, commitId, notes }: ToPublish,
): Promise<{ number: number; code: string }> => {
  const { id, number, code } = await addEdition(tx, { kitId, revisionId, commitId, notes, now: act.now });
  await putCardOf(tx, kit, kitId, id);
  await tell(tx, act, EditionPublished, { kitId, editionId: id, revisionId });
  await touch(tx, kitTag(slug), 'library');
  return { number, code };
};
