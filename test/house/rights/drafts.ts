import { beginDraft, emptyKit } from '../../../src/library/drafts/begin.ts';
import { paths } from '../../../src/paths.ts';
import { type Cast, everyone, type Rights, right } from './right.ts';

const own = (path: (id: string) => string, fields?: Record<string, string>) => async (cast: Cast) => {
  const act = { actor: cast.owner.actor, db: cast.db, now: cast.house.now() };
  const id = await beginDraft(act, { kit: emptyKit('Who holds the keys?', 'en-GB'), pictures: [], leftOver: [] });
  return { path: path(id), ...(fields && { fields }) };
};
const gone = 'x'.repeat(43);

/** New kits before they are anybody else's business: their author's, and whom they name. */
export const drafts: Rights = {
  'GET /library/new': right([303, 200, 200, 200, 200], () => ({ path: paths.newKit })),
  // A form without a file: sent back.
  'POST /library/new/file': right([303, 422, 422, 422, 422], () => ({ path: paths.newKitFile, fields: {} })),
  'POST /library/new': right([303, 303, 303, 303, 303], () => ({ path: paths.newKit, fields: { title: 'Keys' } })),
  'GET /drafts/:id': right([303, 200, 404, 404, 404], own(paths.draft)),
  'GET /drafts/:id/edit': right([303, 200, 404, 404, 404], own(paths.draftEdit)),
  'POST /drafts/:id/edit': right(
    [404, 303, 404, 404, 404],
    own(paths.draftEdit, { version: '1', step: 'opening', title: 'Hello' }),
  ),
  'POST /drafts/:id/helpers': right(
    [404, 303, 404, 404, 404],
    own(paths.draftHelpers, { email: 'friend@rights.test' }),
  ),
  'POST /drafts/:id/helpers/leaving': right(
    [404, 303, 404, 404, 404],
    own(paths.draftLeaving, { person: 'a0000000-0000-4000-8000-000000000001' }),
  ),
  // Three dots still stand in it: said to its author alone.
  'POST /drafts/:id/proposal': right(
    [404, 422, 404, 404, 404],
    own(paths.draftProposal, { whose: 'mine', why: 'Why not?' }),
  ),
  'POST /drafts/:id/discarding': right([404, 303, 404, 404, 404], own(paths.draftDiscarding, {})),
  'GET /drafts/helping/:token': everyone(410, () => ({ path: paths.draftHelping(gone) })),
  'POST /drafts/helping/:token': everyone(410, () => ({ path: paths.draftHelping(gone), fields: {} })),
};
