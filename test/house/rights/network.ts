import { randomUUID } from 'node:crypto';
import { StoryForm } from '../../../src/network/stories/forms.ts';
import { tellStory } from '../../../src/network/stories/tell-story.ts';
import { paths } from '../../../src/paths.ts';
import { type Cast, everyone, type Rights, right } from './right.ts';

const gone = 'x'.repeat(43);

/** A report-back of the owner's, for this audience. */
const own =
  (path: (id: string) => string, audience: string, fields?: Record<string, string>) =>
  async ({ house, db, owner }: Cast) => {
    const act = { actor: owner.actor, db, now: house.now() };
    const values = StoryForm.parse({ tried: `We asked together. ${randomUUID()}`, audience });
    const told = await tellStory(act, values, { email: undefined, language: 'en' });
    if (!told.ok) throw new Error(told.key);
    return { path: path(told.id), ...(fields && { fields }) };
  };

/** What people tell of what they tried: their own until they say for whom. */
export const network: Rights = {
  'GET /stories': everyone(200, () => ({ path: paths.stories })),
  'POST /stories': everyone(303, () => ({
    path: paths.stories,
    fields: { tried: randomUUID(), email: 'somebody@rights.test' },
  })),
  'GET /stories.atom': everyone(200, () => ({ path: paths.storiesFeed })),
  'GET /stories/new': everyone(200, () => ({ path: paths.newStory })),
  'GET /stories/sent': everyone(200, () => ({ path: paths.storySent })),
  'GET /stories/own': right([303, 200, 200, 200, 200], () => ({ path: paths.ownStories })),
  'GET /stories/confirmation/:token': everyone(410, () => ({ path: paths.storyConfirmation(gone) })),
  'POST /stories/confirmation/:token': everyone(410, () => ({ path: paths.storyConfirmation(gone), fields: {} })),
  'GET /stories/kept/:token': everyone(410, () => ({ path: paths.keptStory(gone) })),
  'POST /stories/kept/:token': everyone(410, () => ({ path: paths.keptStory(gone), fields: { tried: 'Mine?' } })),
  'POST /stories/kept/:token/erasure': everyone(410, () => ({ path: paths.keptStoryErasure(gone), fields: {} })),
  // For the network: whoever signed in.
  'GET /stories/:id': right([404, 200, 200, 200, 200], own(paths.story, 'network')),
  'GET /stories/:id/edit': right([303, 200, 404, 404, 404], own(paths.storyEdit, 'public')),
  'POST /stories/:id/edit': right(
    [404, 303, 404, 404, 404],
    own(paths.storyEdit, 'public', { tried: 'Now I say this.' }),
  ),
  'POST /stories/:id/withdrawal': right([404, 303, 404, 404, 404], own(paths.storyWithdrawal, 'public', {})),
  'POST /stories/:id/erasure': right([404, 303, 404, 404, 404], own(paths.storyErasure, 'public', {})),
};
