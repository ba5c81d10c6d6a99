import { createHash } from 'node:crypto';
import { type Actor, isPerson } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { revisionOf } from '../revisions/store.ts';
import { translationOf } from './begin.ts';
import { weigh } from './behind.ts';
import { PieceTranslated } from './events.ts';
import { madeText, slugFor } from './made.ts';
import { allSaid, type PieceWording, saysTheSame } from './pieces.ts';
import { mayTranslate } from './policy.ts';
import { pieceIn, standingIn } from './standing.ts';
import { putPiece } from './store.ts';

export interface TypedPiece {
  key: string;
  /** Commit id of the source that the translator had beside her. */
  from: string;
  /** `tokenOf` what stood there when she began. */
  was: string;
  wording: PieceWording;
  credit: string | undefined;
}

export type Translated = { ok: true } | { ok: false; field: string; key: string };

/** Names what stands in a piece, so that two who write at once are told of each other. */
export const tokenOf = (wording: PieceWording | undefined): string =>
  createHash('sha256').update(allSaid(wording)).digest('hex').slice(0, 16);

/**
 * Saves one piece of a kit in a language; no other piece is touched. The same words saved twice are saved once.
 * Errors: NotFound (no such kit or piece, or nobody signed in). Refused: words that break the kit, a source we don't have,
 * somebody else's newer words.
 */
export const translatePiece = (
  act: Act<Actor>,
  slug: string,
  language: string,
  { key, from, was, wording, credit }: TypedPiece,
): Promise<Translated> =>
  act.db.transaction(async (tx) => {
    permit(mayTranslate(act.actor) && isPerson(act.actor));
    const before = await standingIn(tx, slug, language);
    const translation = await translationOf(tx, act, before);
    const standing = await standingIn(tx, slug, language);
    const piece = pieceIn(standing, key);
    if (!(await revisionOf(tx, standing.sourceKitId, from))) return { ok: false, field: 'body', key: 'unknownSource' };
    const isSame = saysTheSame(piece.own, wording);
    if (!isSame && tokenOf(piece.own) !== was) return { ok: false, field: 'body', key: 'meanwhile' };
    const { problems } = madeText(standing, { slug: slugFor(standing), typed: { key, wording } });
    if (problems[0]) return { ok: false, field: 'body', key: problems[0].message };
    const byId = act.actor.id;
    const saved = { piece: key, sourceCommit: from, wording, byId, credit: credit || 'someone', savedAt: act.now };
    // The old words hold: only that they say what the source says now is new, and there is nothing to read.
    await putPiece(tx, translation.id, isSame && !piece.isUnread ? { ...saved, wording: null } : saved);
    await tell(tx, act, PieceTranslated, { translationId: translation.id, kitId: standing.sourceKitId });
    await weigh(tx, await standingIn(tx, slug, language), { slug: undefined, now: act.now });
    return { ok: true };
  });
