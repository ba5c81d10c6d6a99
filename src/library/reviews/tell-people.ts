import { type Actor, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { NotFound } from '../../platform/errors.ts';
import { type HappeningListener, listener } from '../../platform/happenings/listener.ts';
import { EditionPublished } from '../editions/events.ts';
import { ProposalAmended, ProposalOpened } from '../proposals/events.ts';
import { decidedLetter, inEditionLetter, reviewerLetter } from '../proposals/letters.ts';
import { type Proposal, ProposalId, proposalSeenBy } from '../proposals/store.ts';
import { reviewersAsked } from '../reviewers/store.ts';
import { askedAbout } from './deciders.store.ts';
import { ProposalDeclined, ProposalHeld, ProposalMerged, ProposalReviewed } from './events.ts';
import { suggestedInEdition } from './since-edition.store.ts';
import { toAskAgain } from './standing.ts';
import { endOf, reviewsOf } from './store.ts';
import { gather } from './weighing.ts';

/** The proposal, unless it has gone meanwhile. */
const found = (act: Act<Actor>, id: string): Promise<Proposal | undefined> =>
  proposalSeenBy(act.db, act.actor, ProposalId.parse(id)).catch((error: unknown) => {
    if (error instanceof NotFound) return undefined;
    throw error;
  });

const tellAuthor = async (
  act: Act<Actor>,
  proposal: Proposal | undefined,
  { how, reasons, once }: { how: 'merged' | 'declined' | 'changes'; reasons: string; once: string },
): Promise<void> => {
  const { authorId } = proposal ?? {};
  if (!proposal || !authorId) return;
  await act.db.transaction((tx) =>
    writeTo(tx, act, authorId, {
      purpose: 'own-suggestions',
      rank: 'word',
      once,
      letter: (language) => decidedLetter(language, { how, reasons, proposalId: proposal.id }),
    }),
  );
};

type ToReviewer = Parameters<typeof reviewerLetter>[1]['what'];

const tellReviewers = async (
  act: Act<Actor>,
  proposalId: string,
  personIds: readonly string[],
  { what, once }: { what: ToReviewer; once: string },
): Promise<void> => {
  await act.db.transaction(async (tx) => {
    for (const personId of personIds)
      await writeTo(tx, act, personId, {
        purpose: 'reviewing',
        rank: 'word',
        once: `${once} ${personId}`,
        letter: (language) => reviewerLetter(language, { what, proposalId }),
      });
  });
};

/** Letters that follow from what was decided. Each is promised once, however often the happening is heard. */
export const tellPeople: readonly HappeningListener<Actor>[] = [
  listener<Actor, typeof ProposalOpened.facts>('tell-reviewers', ProposalOpened, async (act, { proposalId }, id) => {
    const proposal = await found(act, proposalId);
    if (!proposal) return;
    const others =
      proposal.keeperId === null
        ? (await reviewersAsked(act.db, act.now)).filter(({ personId }) => personId !== proposal.authorId)
        : await askedAbout(act.db, proposal, act.now);
    const what = proposal.size === 'slip' && proposal.keeperId === null ? 'slip' : 'opened';
    await tellReviewers(
      act,
      proposalId,
      others.map(({ personId }) => personId),
      { what, once: id },
    );
  }),
  listener<Actor, typeof ProposalHeld.facts>('tell-holder', ProposalHeld, (act, { proposalId, personId }, id) =>
    tellReviewers(act, proposalId, act.actor.id === personId ? [] : [personId], { what: 'yours', once: id }),
  ),
  listener<Actor, typeof ProposalAmended.facts>('ask-again', ProposalAmended, async (act, { proposalId }, id) => {
    const proposal = await found(act, proposalId);
    if (!proposal || proposal.mergedAt || proposal.endedAt) return;
    const { reviews, standsFor } = await gather(act.db, proposal, act.now);
    const again = toAskAgain(reviews, standsFor).flatMap(({ reviewerId }) => reviewerId ?? []);
    await tellReviewers(act, proposalId, again, { what: 'again', once: id });
  }),
  listener<Actor, typeof ProposalReviewed.facts>(
    'tell-author-of-review',
    ProposalReviewed,
    async (act, { proposalId, verdict }, id) => {
      if (verdict !== 'changes') return;
      const last = (await reviewsOf(act.db, ProposalId.parse(proposalId)))
        .filter((one) => one.verdict === 'changes')
        .at(-1);
      await tellAuthor(act, await found(act, proposalId), { how: 'changes', reasons: last?.reasons ?? '', once: id });
    },
  ),
  listener<Actor, typeof ProposalMerged.facts>(
    'tell-author-of-merge',
    ProposalMerged,
    async (act, { proposalId }, id) =>
      tellAuthor(act, await found(act, proposalId), { how: 'merged', reasons: '', once: id }),
  ),
  listener<Actor, typeof ProposalDeclined.facts>(
    'tell-author-of-end',
    ProposalDeclined,
    async (act, { proposalId }, id) => {
      const end = await endOf(act.db, ProposalId.parse(proposalId));
      await tellAuthor(act, await found(act, proposalId), { how: 'declined', reasons: end?.reasons ?? '', once: id });
    },
  ),
  listener<Actor, typeof EditionPublished.facts>(
    'tell-authors-of-edition',
    EditionPublished,
    async (act, { editionId }, id) => {
      for (const { authorId, proposalId, number, code } of await suggestedInEdition(act.db, editionId)) {
        if (authorId === null) continue;
        await act.db.transaction((tx) =>
          writeTo(tx, act, authorId, {
            purpose: 'own-suggestions',
            rank: 'word',
            once: `${id} ${proposalId}`,
            letter: (language) => inEditionLetter(language, { number, code }),
          }),
        );
      }
    },
  ),
];
