import type { Kit } from '../../kit/kit.ts';
import type { Tx } from '../../platform/db/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { type Edition, latestEdition } from '../editions/store.ts';
import { type KitId, kitNamed } from '../kits/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestOf, type Revision, revisionOf } from '../revisions/store.ts';
import { piecesOfOwn, standingAs } from './following.ts';
import { type KitPiece, type PieceWording, piecesOfKit, saysTheSame, wordingIn } from './pieces.ts';
import { kitInLanguage, piecesOfTranslation, type SavedPiece, type Translation, translationInto } from './store.ts';

export interface PieceStanding extends KitPiece {
  state: 'done' | 'behind' | 'not-begun';
  /** What the source says now. */
  source: PieceWording;
  /** The source when it was translated; undefined when not begun, or when we don't have that text. */
  then: Kit | undefined;
  /** What stands in the language, the new words first. */
  own: PieceWording | undefined;
  /** Its newest words wait for somebody who reads them. */
  isUnread: boolean;
}

/** A kit in a language, wherever its words come from. */
export interface Standing {
  sourceKitId: KitId;
  sourceSlug: string;
  language: string;
  /** The source as its latest edition has it: that is what is translated. */
  edition: Edition;
  source: Kit;
  translation: Translation | undefined;
  saved: SavedPiece[];
  /** The translation's kit as it stands. */
  kitId: KitId | undefined;
  newest: Revision | undefined;
  own: Kit | undefined;
  past: Kit | undefined;
  /** Keys of pieces whose words `own` has in the language. */
  translated: Set<string>;
  /** Which revision of the source each piece was translated from. */
  fromCommit: ReadonlyMap<string, string>;
  pieces: PieceStanding[];
}

const read = ({ id, source }: Pick<Revision, 'id' | 'source'>): Kit => kitIn({ revisionId: id, source });

/** The source's kits by commit id, as far as we have them. */
const pastKits = async (db: Tx, kitId: KitId, commits: Iterable<string>): Promise<Map<string, Kit>> => {
  const kits = new Map<string, Kit>();
  for (const commit of new Set(commits)) {
    const revision = await revisionOf(db, kitId, commit);
    if (revision) kits.set(commit, read(revision));
  }
  return kits;
};

interface Found extends Omit<Standing, 'pieces'> {
  kits: ReadonlyMap<string, Kit>;
}

const pieceStanding = (piece: KitPiece, found: Found): PieceStanding => {
  const { source, own, past, saved, translated, fromCommit, kits } = found;
  const { key } = piece;
  const now = wordingIn(source, key) ?? { title: '', body: '' };
  const unread = saved.find((one) => one.piece === key)?.wording ?? undefined;
  const ownKey = standingAs({ own, past, source }).get(key) ?? key;
  const standing = translated.has(key) && own ? wordingIn(own, ownKey) : undefined;
  const commit = fromCommit.get(key);
  const then = commit === undefined ? undefined : kits.get(commit);
  const was = then && wordingIn(then, key);
  const words = unread ?? standing;
  const state = !words ? 'not-begun' : saysTheSame(was, now) ? 'done' : 'behind';
  return { ...piece, state, source: now, then, own: words, isUnread: unread !== undefined };
};

/** The words that a translation's kit has, and what each was made from: as saved here, else as its front matter says. */
const translatedIn = ({
  own,
  past,
  source,
  saved,
}: Pick<Found, 'own' | 'past' | 'source' | 'saved'>): { translated: Set<string>; fromCommit: Map<string, string> } => {
  const fromCommit = new Map(saved.map(({ piece, sourceCommit }) => [piece, sourceCommit]));
  if (saved.length > 0)
    return { translated: new Set(saved.flatMap(({ piece, wording }) => (wording === null ? piece : []))), fromCommit };
  const translated = piecesOfOwn({ own, past, source });
  const commit = own?.front.translationOf?.revision;
  return { translated, fromCommit: new Map(commit ? [...translated].map((key) => [key, commit]) : []) };
};

/** A kit in a language, piece by piece. Errors: NotFound when there is no such kit. */
export const standingIn = async (db: Tx, sourceSlug: string, language: string): Promise<Standing> => {
  const { id: sourceKitId } = await kitNamed(db, sourceSlug);
  const edition = await latestEdition(db, sourceSlug);
  const source = kitIn(edition);
  const translation = await translationInto(db, sourceKitId, language);
  const kitId = translation?.kitId ?? (await kitInLanguage(db, sourceSlug, language));
  const saved = translation ? await piecesOfTranslation(db, translation.id) : [];
  const newest = kitId === undefined ? undefined : await newestOf(db, kitId);
  const own = newest && read(newest);
  const structure = own?.front.translationOf?.revision;
  const commits = [...saved.map(({ sourceCommit }) => sourceCommit), ...(structure ? [structure] : [])];
  const kits = await pastKits(db, sourceKitId, commits);
  const past = structure === undefined ? undefined : kits.get(structure);
  const base = { sourceKitId, sourceSlug, language, edition, source, translation, saved, kitId, newest, own, past };
  const found: Found = { ...base, ...translatedIn({ own, past, source, saved }), kits };
  const { kits: _, ...rest } = found;
  return { ...rest, pieces: piecesOfKit(source).map((piece) => pieceStanding(piece, found)) };
};

/** One piece of it. Errors: NotFound when the source has none of that name. */
export const pieceIn = ({ pieces }: Standing, key: string): PieceStanding => {
  const piece = pieces.find((one) => one.key === key);
  if (!piece) throw new NotFound();
  return piece;
};

export interface Counts {
  done: number;
  behind: number;
  notBegun: number;
  unread: number;
}

export const countsOf = (pieces: readonly PieceStanding[]): Counts => ({
  done: pieces.filter(({ state }) => state === 'done').length,
  behind: pieces.filter(({ state }) => state === 'behind').length,
  notBegun: pieces.filter(({ state }) => state === 'not-begun').length,
  unread: pieces.filter(({ isUnread }) => isUnread).length,
});
