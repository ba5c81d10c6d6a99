import { licenceOf } from '../licence.ts';
import { stripPicture } from '../office/strip-picture.ts';
import { qrPng } from '../qr.ts';
import { stripSaid } from '../strip-said.ts';
import type { Deck, Shown } from './deck.ts';
import { type Box, type Grid, type Paragraph, tableXml } from './drawing.ts';
import { body, drawn, line, openDrawing, type Page, picture } from './drawn.ts';
import { BODY_BOX } from './layouts.ts';

/** Title, minutes and edition, over the plan's strip. */
export const coverSlide = async (deck: Deck, shown: Shown, number: number): Promise<Page> => {
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

/** The plan, on as many slides as its rows need. */
export const planSlides = (deck: Deck, shown: Shown, number: number): Page[] => {
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

/** Where to tell how it went. */
export const endSlide = async (deck: Deck, shown: Shown, number: number): Promise<Page> => {
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
