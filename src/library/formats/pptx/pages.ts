import { licenceOf } from '../licence.ts';
import type { OfficePicture } from '../office/pictures.ts';
import { stripPicture } from '../office/strip-picture.ts';
import type { Tongue } from '../office/tongue.ts';
import { qrPng } from '../qr.ts';
import { stripSaid } from '../strip-said.ts';
import type { Deck, Shown } from './deck.ts';
import {
  type Box,
  type Grid,
  numberHolder,
  type Paragraph,
  paragraphXml,
  pictureXml,
  placeholder,
  tableXml,
} from './drawing.ts';
import { BODY_BOX, type Layout } from './layouts.ts';
import { fitted, type SlideWords, wordsOnSlide } from './words-on-slide.ts';

/** A picture of the file, and where it is kept. */
export interface Medium {
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
interface Drawing {
  links: string[];
  media: Medium[];
  nextId: () => number;
}

const openDrawing = (): Drawing => {
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
const line = (deck: Deck, text: string, { tag, rightToLeft, complex }: Tongue, isTitle = false): Paragraph => ({
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

const picture = (drawing: Drawing, medium: Medium, said: string, box: Box): string => {
  drawing.media.push(medium);
  return pictureXml(drawing.nextId(), `rIdM${drawing.media.length}`, said, box);
};

/** Title first: it is what a reader hears first, and what the outline shows. */
const drawn = (deck: Deck, shown: Shown, number: number, drawing: Drawing, inside: string): Page => {
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

const body = (drawing: Drawing, paragraphs: readonly Paragraph[], sizePoints?: number): string =>
  placeholder({ id: drawing.nextId(), name: 'Text', holder: 'type="body" idx="1"', paragraphs, sizePoints });

const cover = async (deck: Deck, shown: Shown, number: number): Promise<Page> => {
  const { job, pack, t, own, kit } = deck;
  const drawing = openDrawing();
  const said = [
    t.minutes(pack.totalMinutes),
    ...(job.start ? [`${pack.steps[0]?.at}–${pack.ends}`] : []),
    t.edition(job.edition.number),
  ];
  const words = body(drawing, [line(deck, said.join(' · '), own)]);
  const strip = await stripPicture(
    pack.steps.map(({ step }) => step),
    kit.rightToLeft ? 'rtl' : 'ltr',
  );
  const box: Box = { x: BODY_BOX.x, y: 6.15, w: BODY_BOX.w, h: (BODY_BOX.w * strip.heightPx) / strip.widthPx };
  const bar =
    pack.steps.length > 0
      ? picture(drawing, { path: 'ppt/media/strip.png', bytes: strip.png }, stripSaid(pack, t), box)
      : '';
  return drawn(deck, shown, number, drawing, words + bar);
};

/** So many rows, the heading one of them, in letters of 28 points. */
const ROWS_MAX = 8;
const ROW_INCHES = 0.52;

const planGrid = (deck: Deck, from: number, to: number): Grid => {
  const { pack, t, own, kit } = deck;
  const { when, step, minutes } = t.columns;
  const rows = pack.steps
    .slice(from, to)
    .map((placed) => [
      line(deck, placed.at, own),
      line(deck, `${placed.number}. ${placed.step.title}`, kit),
      line(deck, String(placed.step.minutes), own),
    ]);
  return {
    widths: [1.6, 8.13, 2.2],
    rowHeight: ROW_INCHES,
    rows: [[when, step, minutes].map((text) => line(deck, text, own)), ...rows],
    sizePoints: 28,
    rightToLeft: kit.rightToLeft,
  };
};

const plan = (deck: Deck, shown: Shown, number: number): Page[] => {
  const count = deck.pack.steps.length;
  const pages = Math.max(1, Math.ceil(count / (ROWS_MAX - 1)));
  const each = Math.ceil(count / pages);
  return Array.from({ length: pages }, (_, at) => {
    const drawing = openDrawing();
    const table = tableXml(drawing.nextId() + 100, deck.t.plan, BODY_BOX, planGrid(deck, at * each, (at + 1) * each));
    return drawn(
      deck,
      at > 0 ? { ...shown, title: deck.t.continued(shown.title) } : shown,
      number + at,
      drawing,
      table,
    );
  });
};

const gridOf = (rows: Paragraph[][], rightToLeft: boolean): Grid => {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const filled = rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? { runs: [], rightToLeft }));
  return {
    widths: Array.from({ length: columns }, () => BODY_BOX.w / columns),
    rowHeight: ROW_INCHES,
    rows: filled,
    sizePoints: 28,
    rightToLeft,
  };
};

/** A small picture is not blown up past this. */
const PIXELS_TO_AN_INCH_MIN = 64;

/** As large as the box allows, in its middle. */
const within = (box: Box, { widthPx, heightPx }: OfficePicture): Box => {
  const scale = Math.min(box.w / widthPx, box.h / heightPx, 1 / PIXELS_TO_AN_INCH_MIN);
  const [w, h] = [widthPx * scale, heightPx * scale];
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
};

/** What the kit's author put on one slide: its words, continued where they don't fit, then each table and picture on its own. */
const words = (deck: Deck, shown: Shown, number: number, pictures: ReadonlyMap<string, OfficePicture>): Page[] => {
  const links: string[] = [];
  const relate = (address: string): string => {
    if (!links.includes(address)) links.push(address);
    return `rIdL${links.indexOf(address) + 1}`;
  };
  const found: SlideWords = wordsOnSlide(shown.body ?? [], deck.job, shown.tongue, relate);
  const parts: ((drawing: Drawing) => string)[] = [];
  if (found.paragraphs.length > 0 || found.tables.length + found.pictures.length === 0)
    for (const { paragraphs, sizePoints } of fitted(found.paragraphs, BODY_BOX))
      parts.push((drawing) => body(drawing, paragraphs, sizePoints));
  if (parts.length === 0 && found.paragraphs.length === 0 && found.tables.length + found.pictures.length === 0)
    parts.push(() => '');
  for (const rows of found.tables)
    parts.push((drawing) =>
      tableXml(drawing.nextId() + 100, shown.title, BODY_BOX, gridOf(rows, shown.tongue.rightToLeft)),
    );
  for (const { name, said } of found.pictures) {
    const known = pictures.get(name);
    if (known)
      parts.push((drawing) =>
        picture(
          drawing,
          { path: `ppt/media/${name.replace(/\.\w+$/, '')}.${known.type}`, bytes: known.bytes },
          said,
          within(BODY_BOX, known),
        ),
      );
  }
  return parts.map((draw, at) => {
    const drawing = openDrawing();
    drawing.links.push(...links);
    const inside = draw(drawing);
    const layout: Layout = inside.includes('idx="1"') ? 'words' : 'only';
    return drawn(
      deck,
      { ...shown, layout, title: at > 0 ? deck.t.continued(shown.title) : shown.title },
      number + at,
      drawing,
      inside,
    );
  });
};

const end = async (deck: Deck, shown: Shown, number: number): Promise<Page> => {
  const { job, t, own } = deck;
  const drawing = openDrawing();
  drawing.links.push(job.edition.address);
  const address: Paragraph = {
    runs: [{ text: job.edition.address.replace(/^https?:\/\//, ''), lang: own.tag, link: 'rIdL1', bold: true }],
    rightToLeft: false,
  };
  const licence = licenceOf(job.kit.front.licence, t);
  const text = body(drawing, [address, line(deck, `${job.kit.front.title} · ${licence.name}`, deck.kit)]);
  const qr = picture(
    drawing,
    { path: 'ppt/media/qr.png', bytes: await qrPng(job.edition.address, 12) },
    t.qr(job.edition.address),
    { x: 8.5, y: 1.6, w: 4.1, h: 4.1 },
  );
  return drawn(deck, shown, number, drawing, text + qr);
};

/** Every slide, drawn. */
export const pagesOf = async (deck: Deck, pictures: ReadonlyMap<string, OfficePicture>): Promise<Page[]> => {
  const pages: Page[] = [];
  for (const shown of deck.slides) {
    const number = pages.length + 1;
    if (shown.layout === 'cover') pages.push(await cover(deck, shown, number));
    else if (shown.layout === 'end') pages.push(await end(deck, shown, number));
    else if (shown.layout === 'only') pages.push(...plan(deck, shown, number));
    else if (shown.layout === 'step') pages.push(drawn(deck, shown, number, openDrawing(), ''));
    else pages.push(...words(deck, shown, number, pictures));
  }
  return pages;
};

/** The notes pane of a slide. */
export const notesXml = (notes: readonly Paragraph[]): string =>
  notes.length > 0 ? notes.map((one) => paragraphXml(one)).join('') : '<a:p><a:endParaRPr lang="en-GB"/></a:p>';
