import { z } from 'zod';
import { type Actor, isPerson } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { NotFound, permit } from '../../platform/errors.ts';
import type { Language } from '../../platform/words/language.ts';
import { kitNamed } from '../kits/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestOf, type Revision, revisionOf } from '../revisions/store.ts';
import { type Proposed, suggestChange } from './propose.ts';

export const RestorationForm = z.object({
  why: z.string({ error: 'sayWhy' }).trim().min(1, 'sayWhy').max(2000, 'whyLong'),
  credit: z.string().trim().max(80, 'creditLong').optional(),
});

const asked = async (
  { db }: Act<Actor>,
  slug: string,
  commitId: string,
): Promise<{ old: Revision; newest: Revision }> => {
  const { id } = await kitNamed(db, slug);
  const old = await revisionOf(db, id, commitId);
  if (!old) throw new NotFound();
  return { old, newest: await newestOf(db, id) };
};

/** What the page of restoring needs. Errors: NotFound, also when nobody is signed in. */
export const readRestoration = async (act: Act<Actor>, slug: string, commitId: string) => {
  permit(isPerson(act.actor));
  const { old } = await asked(act, slug, commitId);
  const { front } = kitIn({ revisionId: old.id, source: old.source });
  const publicName = act.actor.publicName ?? undefined;
  return { slug, title: front.title, commitId: old.commitId, at: old.authoredAt, reason: old.reason, publicName };
};

/** Suggests that a kit be again as it once was: one more change, decided like any other. Errors: NotFound. */
export const restoreRevision = async (
  act: Act<Actor>,
  slug: string,
  commitId: string,
  { why, credit, language }: { why: string; credit?: string | undefined; language: Language },
): Promise<Proposed> => {
  permit(isPerson(act.actor));
  const { old, newest } = await asked(act, slug, commitId);
  return suggestChange(act, slug, {
    base: newest.commitId,
    source: old.source,
    words: undefined,
    why,
    credit,
    email: undefined,
    origin: 'restore',
    language,
  });
};
