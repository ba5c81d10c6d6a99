import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { kitIn } from '../revisions/parsed.ts';
import { translationsTag } from './behind.ts';
import { TranslationBegun } from './events.ts';
import { tagOf } from './languages.ts';
import { mayTranslate } from './policy.ts';
import { type Standing, standingIn } from './standing.ts';
import { putPiece, type Translation, translationToChange } from './store.ts';

export type Begun = { ok: true; language: string } | { ok: false; field: string; key: string };

/**
 * The translation as a row, made when there is none. What a kit that was brought in has in the language is written down,
 * piece by piece, with what it was made from.
 */
export const translationOf = async (tx: Tx, act: Act<Actor>, standing: Standing): Promise<Translation> => {
  if (standing.translation) {
    const { sourceKitId, language, kitId } = standing;
    return translationToChange(tx, { sourceKitId, language, kitId, now: act.now });
  }
  const { sourceKitId, language, kitId, translated, fromCommit, own } = standing;
  const made = await translationToChange(tx, { sourceKitId, language, kitId, now: act.now });
  const credit = own?.front.credits.find(({ role }) => role === 'translator')?.name ?? 'someone';
  for (const piece of translated) {
    const sourceCommit = fromCommit.get(piece);
    if (sourceCommit === undefined) continue;
    await putPiece(tx, made.id, { piece, sourceCommit, wording: null, byId: null, credit, savedAt: act.now });
  }
  await tell(tx, act, TranslationBegun, { translationId: made.id, kitId: sourceKitId });
  return made;
};

/**
 * Begins to put a kit into a language. Sent twice, it is begun once. Errors: NotFound (no such kit, or nobody signed in).
 * Refused: what is no language, or the kit's own.
 */
export const beginTranslation = (act: Act<Actor>, slug: string, typed: string): Promise<Begun> =>
  act.db.transaction(async (tx) => {
    permit(mayTranslate(act.actor));
    const language = tagOf(typed);
    if (language === undefined) return { ok: false, field: 'other', key: 'noLanguage' };
    const standing = await standingIn(tx, slug, language);
    const own = kitIn(standing.edition).front.language;
    if (own === language || own.split('-')[0] === language) return { ok: false, field: 'other', key: 'ownLanguage' };
    await translationOf(tx, act, standing);
    await touch(tx, translationsTag(slug));
    return { ok: true, language };
  });
