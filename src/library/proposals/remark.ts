import { createHash } from 'node:crypto';
import { type Actor, confirmPerson, makeLink, personByEmail, takeLink, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import type { Language } from '../../platform/words/language.ts';
import { kitIn } from '../revisions/parsed.ts';
import { RemarkMade } from './events.ts';
import { remarkLetter } from './letters.ts';
import { proposalsTag } from './open.ts';
import { maySee } from './policy.ts';
import { addRemark, openRemark, RemarkId } from './remarks.store.ts';
import { type Proposal, ProposalId, proposalSeenBy } from './store.ts';
import { weigh } from './weigh.ts';

/** The purpose of the link by which a remark is confirmed. */
export const REMARK_CONFIRMATION = 'remark-confirmation';
const HELD_DAYS = 7;

/** Something to say about a proposal. `suggests`: its whole kit with one's own words in it, to be taken with one press. */
export interface Saying {
  step: string | undefined;
  words: string;
  objects: boolean;
  suggests: Uint8Array | undefined;
  credit: string | undefined;
  email: string | undefined;
  language: Language;
}

export type Remarked = { ok: true; held: boolean } | { ok: false; field: string; key: string };

const told = async (tx: Tx, act: Act<Actor>, { id, kitId, slug }: Proposal, remarkId: string): Promise<void> => {
  await tell(tx, act, RemarkMade, { proposalId: id, kitId, remarkId });
  await touch(tx, proposalsTag(slug), 'proposals');
};

/**
 * Says something about a proposal, or about one step of it. Sent twice, it is said once. Whoever isn't signed in confirms by mail.
 * Errors: NotFound.
 */
export const remarkOn = (act: Act<Actor>, id: ProposalId, saying: Saying): Promise<Remarked> =>
  act.db.transaction(async (tx) => {
    const proposal = await proposalSeenBy(tx, act.actor, id);
    permit(maySee(act.actor, proposal));
    const { email, language, suggests } = saying;
    const held = act.actor.id === null;
    const authorId =
      act.actor.id ?? (email === undefined ? undefined : await personByEmail(tx, act, { email, language }));
    if (authorId === undefined) return { ok: false, field: 'email', key: 'emailNeeded' };
    if (suggests) {
      const found = weigh(kitIn({ revisionId: proposal.versionId, source: proposal.source }), suggests);
      if (!found.ok) return { ok: false, field: 'body', key: found.key };
    }
    const remarkId = await addRemark(tx, {
      proposalId: id,
      stepId: saying.step ?? null,
      authorId,
      credit: saying.credit || 'someone',
      words: saying.words,
      objects: saying.objects,
      suggests: suggests ?? null,
      versionId: proposal.versionId,
      once: createHash('sha256')
        .update(JSON.stringify([id, authorId, saying.step, saying.words, saying.objects]))
        .digest(),
      now: act.now,
      openedAt: held ? null : act.now,
    });
    if (remarkId === undefined) return { ok: true, held };
    if (!held) await told(tx, act, proposal, remarkId);
    else {
      const facts = { remarkId, proposalId: id };
      const token = await makeLink(tx, act, {
        purpose: REMARK_CONFIRMATION,
        personId: authorId,
        facts,
        days: HELD_DAYS,
      });
      const letter = (letterLanguage: Language) => remarkLetter(letterLanguage, token);
      await writeTo(tx, act, authorId, { purpose: REMARK_CONFIRMATION, rank: 'confirmation', letter });
    }
    return { ok: true, held };
  });

/** Whoever said it pressed the button behind the mailed link. Errors: SpentLink. Resolves to the proposal. */
export const confirmRemark = (act: Act<Actor>, token: string): Promise<ProposalId> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await takeLink(tx, act, token, REMARK_CONFIRMATION);
    await confirmPerson(tx, act, personId);
    const id = ProposalId.parse(facts.proposalId);
    const remarkId = RemarkId.parse(facts.remarkId);
    if (await openRemark(tx, remarkId, act.now)) await told(tx, act, await proposalSeenBy(tx, act.actor, id), remarkId);
    return id;
  });
