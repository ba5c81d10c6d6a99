import { type Actor, writeTo } from '../../identity/index.ts';
import { EditionPublished, suggestedInEdition } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import { type HappeningListener, listener } from '../../platform/happenings/listener.ts';
import { leadsOf } from '../trainings/leads.store.ts';
import { changedLetter } from './letters.ts';
import { sessionsBehind } from './store.ts';

/** The purpose of such letters, by which their reader may stop them. */
const PURPOSE = 'what-it-changed';

const tellOne = ({ db, ...act }: Act<Actor>, { proposalId, authorId, number, code }: InPrint): Promise<void> =>
  db.transaction(async (tx) => {
    for (const sessionId of await sessionsBehind(tx, proposalId))
      for (const { personId, part } of await leadsOf(tx, sessionId)) {
        // Whoever suggested it hears of it as its author.
        if (part === 'stands-by' || personId === authorId) continue;
        await writeTo(tx, { db, ...act }, personId, {
          purpose: PURPOSE,
          rank: 'word',
          once: `in print ${proposalId} ${personId}`,
          letter: (language) => changedLetter(language, { number, code, proposalId }),
        });
      }
  });

type InPrint = Awaited<ReturnType<typeof suggestedInEdition>>[number];

/** When an edition comes out, those who led a session hear what of it is in there: once. */
export const tellPair: HappeningListener<Actor> = listener<Actor, typeof EditionPublished.facts>(
  'tell-pair-of-edition',
  EditionPublished,
  async (act, { editionId }) => {
    for (const one of await suggestedInEdition(act.db, editionId)) await tellOne(act, one);
  },
);
