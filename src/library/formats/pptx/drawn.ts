import type { Tongue } from '../office/tongue.ts';
import type { Deck, Shown } from './deck.ts';
import { type Box, numberHolder, type Paragraph, paragraphXml, pictureXml, placeholder } from './drawing.ts';
import type { Layout } from './layouts.ts';

/** A picture of the file, and where it is kept. */
interface Medium {
  path: string;
  bytes: Uint8Array;
}

/** A slide as XML, with what it is related to beside its layout and notes. */
export interface Page {
  layout: Layout;
  shapes: string;
  notes: Paragraph[];
  /** `rIdL1` and so on, in order. */
  links: string[];
  /** `rIdM1` and so on, in order. */
  media: Medium[];
}

/** Where a page's pictures and links are gathered while it is drawn. */
export interface Drawing {
  links: string[];
  media: Medium[];
  nextId: () => number;
}

/** A page with nothing on it yet. */
export const openDrawing = (): Drawing => {
  let last = 1;
  return {
    links: [],
    media: [],
    nextId: () => {
      last += 1;
      return last;
    },
  };
};

/** A line in a kit's words; the program's stand on the side where the kit's begin. */
export const line = (deck: Deck, text: string, { tag, rightToLeft, complex }: Tongue, isTitle = false): Paragraph => ({
  // The title font has no letters of other scripts, whose own font is as heavy only when bold.
  runs: [{ text, lang: tag, ...(isTitle && complex && { bold: true }) }],
  rightToLeft,
  ...(deck.kit.rightToLeft && !rightToLeft && { atRight: true }),
});

/** A title has room for two lines of 44 points; a longer one is set smaller, three lines at the least size. */
const titleSize = (title: string, layout: Layout): number | undefined => {
  const letters = [...title].length;
  if (layout === 'cover') return letters <= 40 ? undefined : letters <= 75 ? 54 : 40;
  if (layout === 'step') return letters <= 60 ? undefined : 44;
  if (layout === 'end') return undefined;
  return letters <= 60 ? undefined : letters <= 78 ? 36 : 28;
};

/** Puts a picture on the page, with the words for whoever can't see it. */
export const picture = (drawing: Drawing, medium: Medium, said: string, box: Box): string => {
  drawing.media.push(medium);
  return pictureXml(drawing.nextId(), `rIdM${drawing.media.length}`, said, box);
};

/** Title first: it is what a reader hears first, and what the outline shows. */
export const drawn = (deck: Deck, shown: Shown, number: number, drawing: Drawing, inside: string): Page => {
  const title = placeholder({
    id: drawing.nextId(),
    name: 'Title',
    holder: 'type="title"',
    paragraphs: [line(deck, shown.title, shown.tongue, true)],
    sizePoints: titleSize(shown.title, shown.layout),
  });
  const fact = shown.fact
    ? placeholder({
        id: drawing.nextId(),
        name: 'Minutes',
        holder: 'type="body" sz="quarter" idx="13"',
        paragraphs: [line(deck, shown.fact, deck.own)],
      })
    : '';
  const counted = shown.layout === 'cover' || shown.layout === 'end' ? '' : numberHolder(drawing.nextId(), number);
  return {
    layout: shown.layout,
    shapes: title + inside + fact + counted,
    notes: shown.notes.map((text) => line(deck, text, shown.tongue)),
    links: drawing.links,
    media: drawing.media,
  };
};

/** The words of the slide's body. */
export const body = (drawing: Drawing, paragraphs: readonly Paragraph[], sizePoints?: number): string =>
  placeholder({ id: drawing.nextId(), name: 'Text', holder: 'type="body" idx="1"', paragraphs, sizePoints });

/** The notes pane of a slide. */
export const notesXml = (notes: readonly Paragraph[]): string =>
  notes.length > 0 ? notes.map((one) => paragraphXml(one)).join('') : '<a:p><a:endParaRPr lang="en-GB"/></a:p>';
