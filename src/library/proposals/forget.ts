import type { Tx } from '../../platform/db/db.ts';
import { touch } from '../../platform/http/touch.ts';
import { proposalsTag } from './open.ts';
import { forgetToldWords, ProposalId } from './store.ts';

/** Whoever told the words of a suggestion took them back: they go from it. What became of it in the kit stays. */
export const forgetWords = async (tx: Tx, id: string): Promise<void> => {
  const slug = await forgetToldWords(tx, ProposalId.parse(id));
  if (slug) await touch(tx, proposalsTag(slug), 'proposals', `proposal:${id}`);
};
