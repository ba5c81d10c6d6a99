import jsQrModule from 'jsqr';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';

// jsqr is CommonJS: what is callable depends on who loads it.
const jsQr = 'default' in jsQrModule ? (jsQrModule.default as unknown as typeof jsQrModule) : jsQrModule;

const Info = z.object({
  Title: z.string(),
  Author: z.string(),
  Subject: z.string(),
  Keywords: z.string(),
  Language: z.string(),
  CreationDate: z.string(),
});
const Node = z.object({
  role: z.string(),
  alt: z.string().optional(),
  get children() {
    return z.array(z.union([Node, z.object({ id: z.string().optional() })])).optional();
  },
});
type Node = z.infer<typeof Node>;

/** Of a page, in shares of its width and height. */
export interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a reader of PDF finds in one. */
export interface ReadPdf {
  /** The words of each page, spaces made one. */
  pages: string[];
  /** All of them. */
  text: string;
  info: z.infer<typeof Info>;
  isTagged: boolean;
  /** It says of itself that it keeps PDF/UA-1. */
  keepsUa: boolean;
  /** Titles of the outline, the deeper ones indented by two spaces a step. */
  outline: string[];
  /** Roles of the structure tree, each once, of all pages. */
  roles: Set<string>;
  /** What stands for pictures. */
  alternatives: string[];
  /** Of a page, in millimetres. */
  sizeMm: (page: number) => [width: number, height: number];
  /** What a camera reads from each part of a page; undefined where it finds no QR picture. */
  scan: (page: number, parts: readonly Part[]) => Promise<(string | undefined)[]>;
}

const spaced = (text: string): string => text.replace(/[\s\u2066-\u2069]+/g, ' ').trim();

const wordsOf = async (page: PDFPageProxy): Promise<string> => {
  const { items } = await page.getTextContent();
  return spaced(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
};

const walk = (node: Node, visit: (node: Node) => void): void => {
  visit(node);
  for (const child of node.children ?? []) if ('role' in child) walk(child, visit);
};

const outlineOf = async (pdf: PDFDocumentProxy): Promise<string[]> => {
  type Items = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;
  const flat = (items: Items, depth: number): string[] =>
    items.flatMap((item) => [`${'  '.repeat(depth)}${spaced(item.title)}`, ...flat(item.items, depth + 1)]);
  return flat((await pdf.getOutline()) ?? [], 0);
};

/** Its types and its answer differ: it gives a map. */
const isMarked = (mark: unknown): boolean => mark instanceof Map && mark.get('Marked') === true;

interface Sheet {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
}
const canDraw = (factory: object): factory is { create: (width: number, height: number) => Sheet } =>
  'create' in factory;

const SCALE = 4;

const scanned = async (pdf: PDFDocumentProxy, page: PDFPageProxy, parts: readonly Part[]) => {
  const viewport = page.getViewport({ scale: SCALE });
  if (!canDraw(pdf.canvasFactory)) throw new Error('There is nothing to draw on.');
  const sheet = pdf.canvasFactory.create(viewport.width, viewport.height);
  await page.render({ canvas: sheet.canvas, canvasContext: sheet.context, viewport }).promise;
  return parts.map((part) => {
    const [x, y] = [Math.round(part.x * viewport.width), Math.round(part.y * viewport.height)];
    const [width, height] = [Math.round(part.width * viewport.width), Math.round(part.height * viewport.height)];
    const { data } = sheet.context.getImageData(x, y, width, height);
    return jsQr(data, width, height)?.data;
  });
};

/** Opens a PDF with a reader that is not the one who made it. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const proxies = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  const pages = await Promise.all(proxies.map(wordsOf));
  const roles = new Set<string>();
  const alternatives: string[] = [];
  for (const page of proxies)
    walk(Node.parse(await page.getStructTree()), ({ role, alt }) => {
      roles.add(role);
      if (alt) alternatives.push(alt);
    });
  const { info, metadata } = await pdf.getMetadata();
  const page = (number: number): PDFPageProxy => {
    const found = proxies[number - 1];
    if (!found) throw new Error(`There is no page ${number}.`);
    return found;
  };
  return {
    pages,
    text: pages.join(' '),
    info: Info.parse(info),
    isTagged: isMarked(await pdf.getMarkInfo()),
    keepsUa: /pdfuaid:part(>|=")1/.test(String(metadata?.getRaw() ?? '')),
    outline: await outlineOf(pdf),
    roles,
    alternatives,
    sizeMm: (number) => {
      const { width, height } = page(number).getViewport({ scale: 1 });
      return [Math.round((width * 25.4) / 72), Math.round((height * 25.4) / 72)];
    },
    scan: (number, parts) => scanned(pdf, page(number), parts),
  };
};
