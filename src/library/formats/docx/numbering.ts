import { AlignmentType, type IParagraphOptions, LevelFormat } from 'docx';

/** A list's place: what kind it is, where it begins, and how deep. */
export interface ListPlace {
  ordered: boolean;
  /** The first number. */
  start: number;
  /** A number for the list, so that it is not counted on from the one before. */
  list: number;
  /** 0 for a list that is in no other. */
  depth: number;
}

/** How far a list's text stands in from its mark. */
export const HANG_TWIPS = 360;
const BULLETS = ['•', '–', '•', '–', '•', '–', '•', '–'];

/**
 * The numbering of a list's paragraph, so many twips in. Each list, each beginning and each indent is a definition of
 * its own, so that Word counts every list from where its author did.
 */
export const numbering = (place: ListPlace, indent: number): NonNullable<IParagraphOptions['numbering']> => ({
  reference: {
    reference: `${place.ordered ? `numbers-${place.start}` : 'points'}-${indent}`,
    levels: BULLETS.map((bullet, level) => ({
      level,
      format: place.ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: place.ordered ? `%${level + 1}.` : bullet,
      alignment: AlignmentType.START,
      start: place.ordered ? place.start : 1,
      style: { paragraph: { indent: { start: indent + HANG_TWIPS * (level + 1), hanging: HANG_TWIPS } } },
    })),
  },
  level: place.depth,
  instance: place.list,
  custom: true,
});
