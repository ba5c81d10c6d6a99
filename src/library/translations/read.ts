import { type Actor, isPerson } from '../../identity/index.ts';
import type { Kit } from '../../kit/kit.ts';
import { keyOfPart } from '../../kit/take.ts';
import type { Act } from '../../platform/act.ts';
import { directionOf } from '../../platform/text/direction.ts';
import type { Language } from '../../platform/words/language.ts';
import { localeOf } from '../../platform/words/language.ts';
import { latestEdition } from '../editions/store.ts';
import { FRONT } from '../proposals/editing/fields.ts';
import { type Difference, differenceOf } from '../revisions/difference.ts';
import { kitIn } from '../revisions/parsed.ts';
import { type Term, termsIn } from './glossary.ts';
import { nameOf } from './languages.ts';
import { madeText, slugFor } from './made.ts';
import { allSaid, SHEET } from './pieces.ts';
import { mayReadFor } from './policy.ts';
import { textToken } from './read-for.ts';
import { type Counts, countsOf, type PieceStanding, pieceIn, type Standing, standingIn } from './standing.ts';
import { languagesOf, readingsOf, slugOfKit } from './store.ts';
import { tokenOf } from './translate.ts';

/** The kit and the language, as all pages of translating say them. */
export interface TongueFacts {
  slug: string;
  title: string;
  /** The source's. BCP 47. */
  sourceLanguage: string;
  sourceDirection: 'ltr' | 'rtl';
  language: string;
  direction: 'ltr' | 'rtl';
  /** What the language is called, in the reader's. */
  name: string;
  isSignedIn: boolean;
  publicName: string | undefined;
}

const factsOf = ({ actor }: Act<Actor>, { sourceSlug, source, language }: Standing, reader: Language): TongueFacts => ({
  slug: sourceSlug,
  title: source.front.title,
  sourceLanguage: source.front.language,
  sourceDirection: directionOf(source.front.language),
  language,
  direction: directionOf(language),
  name: nameOf(language, localeOf(reader)),
  isSignedIn: isPerson(actor),
  publicName: actor.publicName ?? undefined,
});

export interface LanguageLine extends Counts {
  language: string;
  name: string;
  /** The kit in that language; undefined until somebody has read some of it. */
  kit: { slug: string; title: string } | undefined;
  isRead: boolean;
}

export interface TranslationsReading {
  slug: string;
  title: string;
  language: string;
  languages: LanguageLine[];
}

/** Into which languages a kit was put, and how far. Errors: NotFound. */
export const readTranslations = async (
  { db }: Act<Actor>,
  slug: string,
  reader: Language,
): Promise<TranslationsReading & { translationOf: string | undefined }> => {
  const { front } = kitIn(await latestEdition(db, slug));
  const languages: LanguageLine[] = [];
  for (const { language, slug: kit, title } of await languagesOf(db, slug)) {
    const { pieces, translation } = await standingIn(db, slug, language);
    const readings = translation ? await readingsOf(db, translation.id) : [];
    const line = { language, name: nameOf(language, localeOf(reader)), ...countsOf(pieces) };
    languages.push({ ...line, kit: kit && title ? { slug: kit, title } : undefined, isRead: readings.length > 0 });
  }
  return { slug, title: front.title, language: front.language, languages, translationOf: front.translationOf?.kit };
};

export interface DeskReading extends TongueFacts {
  counts: Counts;
  pieces: Pick<PieceStanding, 'key' | 'kind' | 'number' | 'title' | 'state' | 'isUnread'>[];
  /** The first piece that waits for a translator. */
  next: string | undefined;
  kitSlug: string | undefined;
  readings: { credit: string; words: string; at: Date }[];
  /** Names what a reader is asked to read. */
  token: string;
  mayRead: boolean;
}

/** A kit in a language: each piece and where it stands. Errors: NotFound. */
export const readDesk = async (
  act: Act<Actor>,
  slug: string,
  language: string,
  reader: Language,
): Promise<DeskReading> => {
  const standing = await standingIn(act.db, slug, language);
  const { pieces, kitId, translation, saved } = standing;
  const counts = countsOf(pieces);
  return {
    ...factsOf(act, standing, reader),
    counts,
    pieces: pieces.map(({ key, kind, number, title, state, isUnread }) => ({
      key,
      kind,
      number,
      title,
      state,
      isUnread,
    })),
    next: (pieces.find(({ state }) => state === 'behind') ?? pieces.find(({ state }) => state === 'not-begun'))?.key,
    kitSlug: kitId && (await slugOfKit(act.db, kitId)),
    readings: translation ? await readingsOf(act.db, translation.id) : [],
    token: textToken(standing),
    mayRead: mayReadFor(act.actor, saved) && (counts.unread > 0 || kitId !== undefined),
  };
};

export interface PieceReading extends TongueFacts {
  piece: PieceStanding;
  /** What became of the source since it was translated; undefined when nothing did, or when we don't have that text. */
  since: Difference | undefined;
  terms: Term[];
  /** Commit id of the source shown. */
  from: string;
  /** Names what stood there when the page was made. */
  was: string;
  before: string | undefined;
  after: string | undefined;
}

/** What became of one piece of a kit; of the rest, nothing. */
const ofPiece = (before: Kit, after: Kit, key: string): Difference => {
  const difference = differenceOf(before, after);
  const fields = new Set(['title', 'summary', 'outcomes', 'bring']);
  return {
    ...difference,
    front: key === FRONT ? difference.front.filter(({ field }) => fields.has(field)) : [],
    parts: difference.parts.filter((part) =>
      key === SHEET ? part.kind === 'evaluation' : keyOfPart(part) === `#${key}`,
    ),
  };
};

/** One piece, side by side with its source. Errors: NotFound. */
export const readPiece = async (
  act: Act<Actor>,
  slug: string,
  { language, key }: { language: string; key: string },
  reader: Language,
): Promise<PieceReading> => {
  const standing = await standingIn(act.db, slug, language);
  const piece = pieceIn(standing, key);
  const { pieces, source, edition } = standing;
  const at = pieces.indexOf(piece);
  return {
    ...factsOf(act, standing, reader),
    piece,
    since: piece.state === 'behind' && piece.then ? ofPiece(piece.then, source, key) : undefined,
    terms: await termsIn(language, allSaid(piece.source)),
    from: edition.commitId,
    was: tokenOf(piece.own),
    before: pieces[at - 1]?.key,
    after: pieces[at + 1]?.key,
  };
};

/** A translation as it now reads, gaps and all. Errors: NotFound. */
export const readText = async (
  act: Act<Actor>,
  slug: string,
  language: string,
  reader: Language,
): Promise<TongueFacts & { kit: Kit }> => {
  const standing = await standingIn(act.db, slug, language);
  return { ...factsOf(act, standing, reader), kit: madeText(standing, { slug: slugFor(standing) }).kit };
};
