import { type Actor, groupNames, isPerson } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { kitNamed } from '../kits/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestOf } from '../revisions/store.ts';
import { canBeAdapted } from './policy.ts';
import { adaptationsOf, type ListedAdaptation } from './store.ts';

export interface AdaptationsReading {
  slug: string;
  title: string;
  /** BCP 47, of the kit. */
  language: string;
  /** SPDX. */
  licence: string;
  mayBeAdapted: boolean;
  adaptations: ListedAdaptation[];
  /** The reader's groups. */
  groups: { id: string; name: string }[];
  isSignedIn: boolean;
}

/** The versions that groups made of a kit, and what it takes to begin one. Errors: NotFound. */
export const readAdaptations = async ({ actor, db }: Act<Actor>, slug: string): Promise<AdaptationsReading> => {
  const { id } = await kitNamed(db, slug);
  const newest = await newestOf(db, id);
  const { front } = kitIn({ revisionId: newest.id, source: newest.source });
  const names = await groupNames(db, actor.groupIds);
  return {
    slug,
    title: front.title,
    language: front.language,
    licence: front.licence,
    mayBeAdapted: canBeAdapted(front.licence),
    adaptations: await adaptationsOf(db, slug),
    groups: [...names].map(([groupId, name]) => ({ id: groupId, name })),
    isSignedIn: isPerson(actor),
  };
};
