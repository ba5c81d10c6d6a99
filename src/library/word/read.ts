import type { Actor } from '../../identity/index.ts';
import type { Kit } from '../../kit/kit.ts';
import type { Act } from '../../platform/act.ts';
import { directionOf } from '../../platform/text/direction.ts';
import { kitNamed } from '../kits/store.ts';
import { type Difference, differenceOf } from '../revisions/difference.ts';
import { kitIn, parsedText } from '../revisions/parsed.ts';
import { publishedKit } from '../revisions/published.store.ts';
import { revisionOf } from '../revisions/store.ts';
import type { MarginRemark } from './margin.ts';
import type { Understood } from './understand.ts';

/** What the page of choosing a file needs. Errors: NotFound. */
export const readFileKit = async ({ db }: Act<Actor>, slug: string) => {
  const { title, language } = await publishedKit(db, slug);
  return { slug, title, language };
};

/** What the page needs that shows what was read in a file. */
export interface UnderstoodReading {
  slug: string;
  title: string;
  language: string;
  direction: 'ltr' | 'rtl';
  licence: string;
  base: string;
  source: string;
  after: Kit;
  difference: Difference;
  left: string[];
  remarks: MarginRemark[];
  isGuessed: boolean;
  isSignedIn: boolean;
  publicName: string | undefined;
}

/** What was read in a file, laid beside what it was made from. */
export const readUnderstood = (
  { actor }: Act<Actor>,
  slug: string,
  { base, before, source, left, remarks, isGuessed }: Omit<Understood, 'ok'>,
): UnderstoodReading => {
  const after = parsedText(source).kit ?? before;
  const { title, language, licence } = before.front;
  return {
    slug,
    title,
    language,
    direction: directionOf(language),
    licence,
    base,
    source,
    after,
    difference: differenceOf(before, after),
    left,
    remarks,
    isGuessed,
    isSignedIn: actor.id !== null,
    publicName: actor.publicName ?? undefined,
  };
};

/** The kit as the revision has it that a file was made from; undefined when we know no such one. Errors: NotFound. */
export const kitAt = async ({ db }: Act<Actor>, slug: string, commitId: string): Promise<Kit | undefined> => {
  const { id } = await kitNamed(db, slug);
  const revision = await revisionOf(db, id, commitId);
  return revision && kitIn({ revisionId: revision.id, source: revision.source });
};
