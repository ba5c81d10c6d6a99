import { randomUUID } from 'node:crypto';
import { kitNamed } from '../../../src/library/kits/store.ts';
import { suggestChange } from '../../../src/library/proposals/propose.ts';
import { newestOf } from '../../../src/library/revisions/store.ts';
import { paths } from '../../../src/paths.ts';
import { type Cast, everyone, type Rights, right } from './right.ts';

const SLUG = 'six-points';
const baseOf = async ({ db }: Cast): Promise<string> => (await newestOf(db, (await kitNamed(db, SLUG)).id)).commitId;

const changedSource = async ({ db }: Cast): Promise<string> => {
  const { source } = await newestOf(db, (await kitNamed(db, SLUG)).id);
  return Buffer.from(source).toString().replace('Passing is fine.', `Passing is fine, ${randomUUID()}.`);
};

let nth = 0;
/** A change that the owner suggested: in words alone, so that nothing merges it by itself. */
const suggested = async (cast: Cast): Promise<string> => {
  nth += 1;
  const act = { actor: cast.owner.actor, db: cast.db, now: cast.house.now() };
  const done = await suggestChange(act, SLUG, {
    base: await baseOf(cast),
    source: undefined,
    words: `Step two needs ${nth} more minutes.`,
    why: 'It ran over.',
    credit: undefined,
    email: undefined,
    origin: 'form',
    language: 'en',
  });
  if (!done.ok) throw new Error(`The change was refused: ${done.field} ${done.key}`);
  return done.id;
};

const ofOwn = (path: (id: string) => string, fields?: Record<string, string>) => async (cast: Cast) => ({
  path: path(await suggested(cast)),
  ...(fields && { fields }),
});
const at = (path: string) => () => ({ path });
const why = { reasons: 'It ran well in Leicester.' };
const gone = 'x'.repeat(43);

/** Changes that people suggest, and how they are decided. */
export const proposals: Rights = {
  'GET /library/:kit/edit': everyone(200, at(paths.edit(SLUG))),
  'POST /library/:kit/proposals': right([303, 303, 303, 303, 303], async (cast) => ({
    path: paths.proposals(SLUG),
    fields: {
      base: await baseOf(cast),
      words: 'Say it shorter.',
      why: 'It ran over.',
      email: `${randomUUID()}@rights.test`,
    },
  })),
  'GET /library/:kit/proposals': everyone(200, at(paths.proposals(SLUG))),
  'GET /library/:kit/word': everyone(200, at(paths.wordBack(SLUG))),
  // A file is a form with parts: without one, what is missing is said.
  'POST /library/:kit/word': everyone(422, () => ({ path: paths.wordBack(SLUG), fields: {} })),
  'POST /library/:kit/word/suggestion': right([303, 303, 303, 303, 303], async (cast) => ({
    path: paths.wordSuggestion(SLUG),
    fields: {
      base: await baseOf(cast),
      source: await changedSource(cast),
      why: 'It ran over.',
      email: `${randomUUID()}@rights.test`,
    },
  })),
  'GET /library/:kit/proposals/sent': everyone(200, at(paths.proposalSent(SLUG))),
  'GET /proposals/confirmation/:token': everyone(410, at(paths.proposalConfirmation(gone))),
  'POST /proposals/confirmation/:token': everyone(410, () => ({ path: paths.proposalConfirmation(gone), fields: {} })),
  'GET /remarks/confirmation/:token': everyone(410, at(paths.remarkConfirmation(gone))),
  'POST /remarks/confirmation/:token': everyone(410, () => ({ path: paths.remarkConfirmation(gone), fields: {} })),
  'GET /proposals/:id': everyone(200, ofOwn(paths.proposal)),
  'GET /proposals/:id/kit': everyone(200, ofOwn(paths.proposedKit)),
  'GET /proposals/:id/kit/media/:name': everyone(
    404,
    ofOwn((id) => paths.proposedMedia(id, 'none.png')),
  ),
  'GET /proposals/:id/kit.md': everyone(200, ofOwn(paths.proposedSource)),
  'GET /proposals/:id/edit': right([303, 200, 404, 200, 404], ofOwn(paths.newerVersion)),
  'POST /proposals/:id/versions': right(
    [404, 422, 404, 422, 404],
    ofOwn(paths.versions, { version: 'old', whole: '1' }),
  ),
  'GET /library/:kit/revisions/:revision/restoration': right([303, 200, 200, 200, 200], async (cast) => ({
    path: paths.restoration(SLUG, await baseOf(cast)),
  })),
  // It is so already: said to whoever is signed in.
  'POST /library/:kit/revisions/:revision/restoration': right([404, 422, 422, 422, 422], async (cast) => ({
    path: paths.restoration(SLUG, await baseOf(cast)),
    fields: { why: 'It was better.' },
  })),
  // Only reviewers decide, and never about their own.
  'POST /proposals/:id/reviews': right([303, 404, 404, 303, 404], ofOwn(paths.reviews, { verdict: 'aside', ...why })),
  'POST /proposals/:id/holding': right([404, 404, 404, 303, 404], ofOwn(paths.holding, {})),
  'POST /proposals/:id/size': right([404, 404, 404, 303, 404], ofOwn(paths.sizeRaise, { size: 'history', ...why })),
  'POST /proposals/:id/refusal': right([404, 404, 404, 303, 404], ofOwn(paths.refusal, why)),
  'POST /proposals/:id/withdrawal': right([404, 303, 404, 404, 404], ofOwn(paths.proposalWithdrawal, why)),
  'POST /proposals/:id/remarks': right(
    [303, 303, 303, 303, 303],
    ofOwn(paths.remarks, { words: 'So it was with us.', email: 'said@rights.test' }),
  ),
  'POST /proposals/:id/remarks/:remark/taking': right([404, 404, 404, 404, 404], async (cast) => ({
    path: paths.remarkTaking(await suggested(cast), randomUUID()),
    fields: {},
  })),
  // Not merged, so there is nothing to take back.
  'POST /proposals/:id/undoing': right([404, 404, 404, 404, 404], ofOwn(paths.undoing, why)),
  'GET /proposals/:id/meeting': right([404, 303, 404, 303, 404], ofOwn(paths.meeting)),
  'POST /proposals/:id/meeting': right([404, 303, 404, 303, 404], ofOwn(paths.meeting, {})),
  'GET /library/:kit/editions': right([303, 404, 404, 200, 404], at(paths.publication(SLUG))),
  'POST /library/:kit/editions': right([404, 404, 404, 303, 404], () => ({
    path: paths.publication(SLUG),
    fields: { notes: 'Nothing new.' },
  })),
  'GET /appeals/:token': everyone(410, at(paths.appeal(gone))),
  'POST /appeals/:token': everyone(410, () => ({ path: paths.appeal(gone), fields: { reasons: 'It was fair.' } })),
  'GET /decisions': everyone(200, at(paths.decisions)),
  'GET /library.atom': everyone(200, at(paths.libraryFeed)),
  'GET /decisions.atom': everyone(200, at(paths.decisionsFeed)),
  'GET /decisions.csv': everyone(200, at(paths.decisionsTable)),
};
