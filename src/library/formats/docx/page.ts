import { INK } from '../office/ink.ts';

/** A4 with room for a footer that holds a QR picture. */
export const PAGE = {
  widthTwips: 11_906,
  heightTwips: 16_838,
  sideTwips: 1_134,
  topTwips: 1_020,
  bottomTwips: 1_700,
  footerTwips: 450,
  /** Between the margins. */
  textTwips: 11_906 - 2 * 1_134,
} as const;

/** Names of our styles, as the document's XML has them. */
export const STYLE = {
  kicker: 'Kicker',
  lead: 'Lead',
  cell: 'TableText',
  cellStrong: 'TableStrong',
  stepLine: 'StepLine',
  hinge: 'Hinge',
  notesLabel: 'NotesLabel',
  notes: 'Notes',
  say: 'SayFirst',
  slide: 'OnScreen',
  quote: 'Quoted',
  listing: 'Listing',
  code: 'CodeCharacters',
  handout: 'Handout',
  handoutCell: 'HandoutTable',
  case: 'Case',
  question: 'Question',
  answer: 'Answer',
  rule: 'AnswerLine',
  small: 'Small',
  footer: 'FooterText',
  footnote: 'FootnoteText',
} as const;

/** The line beside notes: eighths of a point wide, points from the text, which Word allows 31 of. */
export const NOTES_LINE = { colour: INK.pencil, size: 18, space: 10, spaceMax: 31 } as const;

/** Notes stand this far in, so that their line stands where the text begins. */
export const NOTES_INDENT_TWIPS = 260;
