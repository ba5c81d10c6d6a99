import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { StoryErased, StoryWithdrawn } from './events.ts';
import type { StoryValues } from './forms.ts';
import { type Keeper, keptBy } from './keeping.ts';
import { dropStory, putStory, storyToChange, tableOf } from './store.ts';
import { shown, unknownIn } from './tell-story.ts';
import { kept, ownWords } from './words-of.ts';

/**
 * Its author changes what they told, and says for whom it is. Hidden by a steward, it stays hidden.
 * Errors: NotFound (or not theirs), SpentLink. Resolves to what can't be taken, if anything.
 */
export const changeStory = (
  act: Act<Actor>,
  keeper: Keeper,
  { telling, audience, table }: StoryValues,
): Promise<{ field: string; key: string } | undefined> =>
  act.db.transaction(async (tx) => {
    const { authorId, id } = await keptBy(tx, act, keeper);
    const story = await storyToChange(tx, authorId, id);
    const unknown = await unknownIn(tx, telling);
    if (unknown) return { field: unknown, key: 'choose' };
    const sessionId = audience === 'table' ? await tableOf(tx, authorId, table) : null;
    await putStory(tx, story.id, { ...kept(tx, audience, telling), audience, sessionId, now: act.now });
    if (audience === null && story.audience !== null) await tell(tx, act, StoryWithdrawn, { storyId: id });
    await shown(tx, act, id, audience);
    return undefined;
  });

/** Its author takes it back: it is theirs alone, as it was. Twice is once. Errors: NotFound (or not theirs), SpentLink. */
export const withdrawStory = (act: Act<Actor>, keeper: Keeper): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { authorId, id } = await keptBy(tx, act, keeper);
    const story = await storyToChange(tx, authorId, id);
    if (story.audience === null) return;
    await putStory(tx, id, { ...kept(tx, null, ownWords(tx, story)), audience: null, now: act.now });
    await tell(tx, act, StoryWithdrawn, { storyId: id });
    await shown(tx, act, id, null);
  });

/** Its author erases it, for good. Errors: NotFound (or not theirs, or gone), SpentLink. */
export const eraseStory = (act: Act<Actor>, keeper: Keeper): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { authorId, id } = await keptBy(tx, act, keeper);
    await storyToChange(tx, authorId, id);
    await dropStory(tx, id);
    await tell(tx, act, StoryErased, { storyId: id });
    await shown(tx, act, id, null);
  });
