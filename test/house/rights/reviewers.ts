import { randomUUID } from 'node:crypto';
import { standForReviewer } from '../../../src/library/reviewers/elections/nominate.ts';
import { nominationOf } from '../../../src/library/reviewers/elections/nominations.store.ts';
import { ElectionId } from '../../../src/library/reviewers/elections/store.ts';
import { paths } from '../../../src/paths.ts';
import { type Cast, everyone, type Rights, right } from './right.ts';

const at = (path: string) => () => ({ path });
const press = (path: string) => () => ({ path, fields: {} });
const gone = 'x'.repeat(43);
const electionOf = ({ there }: Cast): ElectionId => ElectionId.parse(there.elections[0]);
const inElection = (path: (id: string) => string, fields: Record<string, string>) => (cast: Cast) => ({
  path: path(electionOf(cast)),
  fields,
});
const ownNomination = async (cast: Cast) => {
  const id = electionOf(cast);
  const act = { actor: cast.owner.actor, db: cast.db, now: cast.house.now() };
  await standForReviewer(act, id, { publicName: 'Marcia', sentence: 'I ran it twice.', language: 'en' });
  return {
    path: paths.nominationWithdrawal(id, (await nominationOf(cast.db, id, cast.owner.id))?.id ?? ''),
    fields: {},
  };
};

/** Who reviews, how the duty goes, and how reviewers are elected. The furnished house has reviewers, and takes nominations. */
export const reviewers: Rights = {
  'GET /changes': everyone(200, at(paths.changes)),
  'GET /reviewers': everyone(200, at(paths.reviewers)),
  // Once there are reviewers, the founders' rule is over, for stewards too.
  'POST /reviewers/first': right([404, 404, 404, 404, 404], () => ({
    path: paths.firstReviewers,
    fields: { emails: `${randomUUID()}@rights.test` },
  })),
  'GET /reviewers/yes/:token': everyone(410, at(paths.reviewerYes(gone))),
  'POST /reviewers/yes/:token': everyone(410, press(paths.reviewerYes(gone))),
  'POST /reviewers/still-in': right([404, 404, 404, 303, 404], press(paths.stillIn)),
  'GET /reviewers/still-in/:token': everyone(410, at(paths.stillInLink(gone))),
  'POST /reviewers/still-in/:token': everyone(410, press(paths.stillInLink(gone))),
  'POST /reviewers/pause': right([404, 404, 404, 303, 404], press(paths.reviewingPause)),
  'POST /reviewers/pause/ending': right([404, 404, 404, 303, 404], press(paths.reviewingPauseEnd)),
  'POST /reviewers/stopping': right([404, 404, 404, 303, 404], press(paths.reviewingStop)),
  // Whoever is a reviewer has come back already; a reader signs in first.
  'POST /reviewers/return': right([303, 404, 404, 303, 404], press(paths.reviewingReturn)),
  'POST /elections': right([404, 404, 404, 404, 303], () => ({ path: paths.elections, fields: { seats: '3' } })),
  'GET /elections/:id': everyone(200, (cast) => ({ path: paths.election(electionOf(cast)) })),
  'POST /elections/:id/nominations': right(
    [303, 303, 303, 303, 303],
    inElection(paths.nominations, { 'public-name': 'Marcia', sentence: 'I ran it twice.' }),
  ),
  'POST /elections/:id/nominations/others': right(
    [303, 303, 303, 303, 303],
    inElection(paths.nominationsOfOthers, { email: 'other@rights.test', why: 'She listens.' }),
  ),
  'POST /elections/:id/nominations/:nomination/withdrawal': right([404, 303, 404, 404, 404], ownNomination),
  'GET /elections/nominations/:token': everyone(410, at(paths.nominationLink(gone))),
  'POST /elections/nominations/:token': everyone(410, press(paths.nominationLink(gone))),
  // Nobody here has run or reviewed a kit; a reader signs in first.
  'POST /elections/:id/votes': right([303, 404, 404, 404, 404], inElection(paths.votes, { choice: randomUUID() })),
};
