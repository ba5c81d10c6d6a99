import { createHash } from 'node:crypto';
import { type Actor, isPerson } from '../../identity/index.ts';
import { checkKit } from '../../kit/check.ts';
import type { Kit, Problem } from '../../kit/kit.ts';
import { parseKit } from '../../kit/parse.ts';
import { printKit } from '../../kit/print.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import type { KitId } from '../kits/store.ts';
import { startClock } from '../proposals/open.ts';
import { addPictureToVersion } from '../proposals/pictures.store.ts';
import { addProposal, addVersion, ProposalId } from '../proposals/store.ts';
import { commitId } from '../revisions/commit-id.ts';
import { addRevision, type RevisionId } from '../revisions/store.ts';
import { addKit } from './add-kit.ts';
import { type DraftPicture, openDraft, openPictures } from './open-draft.ts';
import { createPicture } from './picture.ts';
import { type DraftId, draftToChange, setProposed } from './store.ts';
import { unsaidIn } from './unsaid.ts';

/** Whose work it is, and that they may share it. */
export interface Declaration {
  whose: 'mine' | 'ours' | 'open';
  why: string;
  credit: string;
}

/** No problems and no proposal: something is still to be said. */
export type DraftProposed = { ok: true; id: ProposalId } | { ok: false; problems: Problem[] };

/** What a new kit stands on: its front matter, and nothing told yet. */
const ground = async (tx: Tx, kitId: KitId, kit: Kit, credit: string, now: Date): Promise<RevisionId> => {
  const source = Buffer.from(printKit({ front: kit.front, blocks: [] }));
  const reason = 'Begun';
  const commit = commitId({ source, media: new Map(), author: credit, authoredAt: now, reason, parents: [] });
  return addRevision(tx, {
    kitId,
    commitId: commit,
    parentId: null,
    source,
    author: credit,
    authoredAt: now,
    reason,
    imported: false,
    addedAt: now,
  });
};

const addPictures = async (
  tx: Tx,
  versionId: Parameters<typeof addPictureToVersion>[1],
  pictures: readonly DraftPicture[],
) => {
  for (const picture of pictures) await addPictureToVersion(tx, versionId, picture.name, createPicture(picture));
};

/**
 * Proposes a draft for the library: a new kit, decided like history and politics. Pressed twice, it is one proposal.
 * Refused while three dots stand where something should be said, or the text has an error.
 * Errors: NotFound (or not its author).
 */
export const proposeDraft = (act: Act<Actor>, id: DraftId, { why, credit }: Declaration): Promise<DraftProposed> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(isPerson(actor));
    const draft = await draftToChange(tx, actor, id);
    permit(draft.authorId === actor.id);
    if (draft.proposalId) return { ok: true, id: ProposalId.parse(draft.proposalId) };
    const { text, kit: drafted } = await openDraft(tx, act, draft);
    const problems = checkKit(parseKit(text)).filter(({ severity }) => severity === 'error');
    if (problems.length > 0) return { ok: false, problems };
    if (unsaidIn(drafted).length > 0) return { ok: false, problems: [] };
    const { kitId, slug } = await addKit(tx, drafted.front.title, now);
    const kit: Kit = { ...drafted, front: { ...drafted.front, id: slug } };
    const baseId = await ground(tx, kitId, kit, credit, now);
    const once = createHash('sha256').update(`draft ${id}`).digest();
    const proposalId = await addProposal(tx, {
      kitId,
      authorId: actor.id,
      credit,
      origin: 'form',
      why,
      words: null,
      undoes: null,
      once,
      now,
      openedAt: now,
    });
    permit(proposalId !== undefined);
    const source = Buffer.from(printKit(kit));
    const versionId = await addVersion(tx, { proposalId, baseId, source, size: 'history', byId: actor.id, now });
    await addPictures(tx, versionId, await openPictures(tx, act, draft));
    await setProposed(tx, id, proposalId);
    await startClock(tx, act, { id: proposalId, kitId, slug });
    return { ok: true, id: proposalId };
  });
