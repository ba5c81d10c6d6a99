import type { OfficePicture } from '../office/pictures.ts';
import type { Deck, Shown } from './deck.ts';
import { type Box, type Grid, type Paragraph, tableXml } from './drawing.ts';
import { body, type Drawing, drawn, openDrawing, type Page, picture } from './drawn.ts';
import { BODY_BOX, type Layout } from './layouts.ts';
import { fitted, type SlideWords, wordsOnSlide } from './words-on-slide.ts';

/** A row of 28 points. */
const ROW_INCHES = 0.52;

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
export const kitSlides = (
  deck: Deck,
  shown: Shown,
  number: number,
  pictures: ReadonlyMap<string, OfficePicture>,
): Page[] => {
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
