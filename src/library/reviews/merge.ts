import type { Actor } from '../../identity/index.ts';
import type { Conflict } from '../../kit/conflict.ts';
import type { Kit } from '../../kit/kit.ts';
import { mergeKits } from '../../kit/merge.ts';
import { printKit } from '../../kit/print.ts';
import type { Choice } from '../../kit/three.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { addDecision } from '../decisions/store.ts';
import { kitTag } from '../editions/kept-for.ts';
import { publish } from '../editions/publish.ts';
import { proposalsTag } from '../proposals/open.ts';
import { mergedPictures } from '../proposals/pictures.store.ts';
import { pictureNames } from '../proposals/pictures.ts';
import type { Proposal } from '../proposals/store.ts';
import { addNext } from '../revisions/add-next.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestOf, type Revision } from '../revisions/store.ts';
import { ProposalMerged } from './events.ts';
import { addMerge, endHolding } from './store.ts';

/** A proposal laid onto its kit as that stands now: the kit it gives, or what a person has to decide first. */
export type LaidOn =
  | { ok: true; kit: Kit; source: Uint8Array; newest: Revision }
  | { ok: false; conflicts: Conflict[]; newest: Revision };

/** Three ways, step by step. Where nothing came in between, the text is kept byte for byte. */
export const layOn = (proposal: Proposal, newest: Revision, choices?: ReadonlyMap<string, Choice>): LaidOn => {
  const proposed = kitIn({ revisionId: proposal.versionId, source: proposal.source });
  if (newest.id === proposal.baseId) return { ok: true, kit: proposed, source: proposal.source, newest };
  const base = kitIn({ revisionId: proposal.baseId, source: proposal.baseSource });
  const ours = kitIn({ revisionId: newest.id, source: newest.source });
  const { kit, conflicts } = mergeKits(base, ours, proposed, choices);
  if (!kit) return { ok: false, conflicts, newest };
  return { ok: true, kit, source: Buffer.from(printKit(kit)), newest };
};

export interface Deciding {
  byOneGroup: boolean;
  /** Who it stands under in the ledger. */
  byName: string;
  reasons: string;
}

/**
 * Makes a proposal its kit's newest revision, on the locked kit; a slip is an edition at once.
 * Resolves to the conflicts that a person has to answer first; none when it is done.
 */
export const mergeNow = async (
  tx: Tx,
  act: Act<Actor>,
  proposal: Proposal,
  { byOneGroup, byName, reasons }: Deciding,
): Promise<Conflict[]> => {
  const laid = layOn(proposal, await newestOf(tx, proposal.kitId));
  if (!laid.ok) return laid.conflicts;
  const { kit, source, newest } = laid;
  const { id: proposalId, kitId, slug, versionId, size } = proposal;
  const pictures = await mergedPictures(tx, { newestId: newest.id, versionId, names: pictureNames(kit) });
  const { revisionId, commitId } = await addNext(tx, {
    kitId,
    newest,
    source,
    pictures,
    author: proposal.credit,
    at: act.now,
    reason: proposal.why,
  });
  await addMerge(tx, { proposalId, versionId, revisionId, size, byOneGroup, actorId: act.actor.id, now: act.now });
  await endHolding(tx, proposalId, act.now);
  await addDecision(tx, { kind: 'merged', kitId, proposalId, byName, what: proposal.why, reasons, now: act.now });
  await tell(tx, act, ProposalMerged, { proposalId, kitId, revisionId });
  if (size === 'slip') await publish(tx, act, { kit, kitId, slug, revisionId, commitId, notes: proposal.why });
  await touch(tx, kitTag(slug), proposalsTag(slug), 'proposals', 'decisions');
  return [];
};
