import { BREAK, type Marks, NOTE, PICTURE, type Run } from './line.ts';
import type { Relation } from './office-file.ts';
import { isOn, type Styles } from './styles.ts';
import { type Element, everywhere, first, isElement, outermost, valOf } from './xml.ts';

/** What reading a part of a document needs to know, and what it notes by the way. */
export interface Pen {
  styles: Styles;
  relations: ReadonlyMap<string, Relation>;
  hasTracked: boolean;
  /** Drawings, charts and objects that are no picture. */
  drawings: number;
}

/** What a paragraph says and holds. */
export interface Written {
  runs: Run[];
  bookmarks: string[];
  comments: string[];
  /** Text boxes that hang on it, to be read as paragraphs that follow. */
  boxes: Element[];
}

/** A field's instruction and, once it is being shown, where it leads. */
interface Field {
  says: string;
  isShown: boolean;
}

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:cr': BREAK,
  'w:noBreakHyphen': '\u2011',
};

const linkOf = (says: string): string | undefined => {
  const [, local, address] = /^\s*HYPERLINK\s+(\\l\s+)?"([^"]*)"/i.exec(says) ?? [];
  if (address === undefined) return undefined;
  return local ? `in:${address}` : address;
};

/** What of a choice between two ways of saying the same is read. */
const chosen = (choice: Element): Element | undefined => first(choice, 'mc:Choice') ?? first(choice, 'mc:Fallback');

/** Reads one paragraph's runs. */
export const readRuns = (paragraph: Element, pen: Pen): Written => {
  const written: Written = { runs: [], bookmarks: [], comments: [], boxes: [] };
  const fields: Field[] = [];
  const fieldLink = (): string | undefined =>
    fields.map((field) => (field.isShown ? linkOf(field.says) : undefined)).findLast((link) => link !== undefined);
  const put = (text: string, marks: Marks, thing: Partial<Run> = {}): void => {
    const last = written.runs.at(-1);
    const isAlike =
      last &&
      !last.note &&
      !last.picture &&
      (['bold', 'italic', 'code', 'link'] as const).every((mark) => last[mark] === marks[mark]);
    if (isAlike && Object.keys(thing).length === 0) last.text += text;
    else written.runs.push({ text, ...marks, ...thing });
  };

  const drawing = (element: Element, marks: Marks): void => {
    const boxes = outermost(element, 'w:txbxContent');
    written.boxes.push(...boxes);
    const source =
      everywhere(element, 'a:blip')[0]?.attributes['r:embed'] ??
      everywhere(element, 'v:imagedata')[0]?.attributes['r:id'];
    const relation = source === undefined ? undefined : pen.relations.get(source);
    if (!relation || relation.isOutside) {
      if (boxes.length === 0) pen.drawings += 1;
      return;
    }
    const about = everywhere(element, 'wp:docPr')[0]?.attributes;
    put(PICTURE, marks, { picture: { part: relation.target, alt: (about?.descr || about?.title || '').trim() } });
  };

  const field = (sign: Element): void => {
    const type = sign.attributes['w:fldCharType'];
    if (type === 'begin') fields.push({ says: '', isShown: false });
    else if (type === 'end') fields.pop();
    else for (const last of fields.slice(-1)) last.isShown = true;
  };

  const inRun = (child: Element, marks: Marks): void => {
    switch (child.name) {
      case 'w:t':
        put(child.children.filter((one) => typeof one === 'string').join(''), marks);
        break;
      case 'w:br':
        // A break between pages or columns is where the paper ends, not a line.
        if (!['page', 'column'].includes(child.attributes['w:type'] ?? '')) put(BREAK, marks);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        put(NOTE, marks, {
          note: `${child.name === 'w:endnoteReference' ? 'end' : ''}${child.attributes['w:id'] ?? ''}`,
        });
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        drawing(child, marks);
        break;
      case 'mc:AlternateContent':
        for (const inside of chosen(child)?.children ?? []) if (isElement(inside)) inRun(inside, marks);
        break;
      case 'w:fldChar':
        field(child);
        break;
      case 'w:instrText':
        for (const last of fields.slice(-1))
          last.says += child.children.filter((one) => typeof one === 'string').join('');
        break;
      case 'w:commentReference':
        written.comments.push(child.attributes['w:id'] ?? '');
        break;
      default: {
        const sign = SIGNS[child.name];
        if (sign !== undefined) put(sign, marks);
      }
    }
  };

  const run = (element: Element, link: string | undefined): void => {
    const properties = first(element, 'w:rPr');
    if (isOn(first(properties, 'w:vanish'))) return;
    const style = pen.styles(valOf(properties, 'w:rStyle'));
    const [bold, italic] = [first(properties, 'w:b'), first(properties, 'w:i')];
    for (const child of element.children.filter(isElement)) {
      inRun(child, {
        bold: bold ? isOn(bold) : style.bold,
        italic: italic ? isOn(italic) : style.italic,
        code: ['codecharacters', 'sourcetext', 'htmlcode', 'verbatimchar'].includes(style.name),
        link: link ?? fieldLink(),
      });
    }
  };

  const hyperlink = ({ attributes }: Element): string | undefined => {
    const relation = pen.relations.get(attributes['r:id'] ?? '');
    const anchor = attributes['w:anchor'];
    if (relation?.isOutside) return anchor === undefined ? relation.target : `${relation.target}#${anchor}`;
    return anchor === undefined ? undefined : `in:${anchor}`;
  };

  const inside = (element: Element, link: string | undefined): void => {
    for (const child of element.children.filter(isElement)) {
      switch (child.name) {
        case 'w:r':
          run(child, link);
          break;
        case 'w:hyperlink':
          inside(child, hyperlink(child) ?? link);
          break;
        case 'w:fldSimple':
          inside(child, linkOf(child.attributes['w:instr'] ?? '') ?? link);
          break;
        case 'w:ins':
        case 'w:moveTo':
          pen.hasTracked = true;
          inside(child, link);
          break;
        case 'w:del':
        case 'w:moveFrom':
          pen.hasTracked = true;
          break;
        case 'w:bookmarkStart':
          written.bookmarks.push(child.attributes['w:name'] ?? '');
          break;
        case 'mc:AlternateContent':
          for (const one of [chosen(child)]) if (one) inside(one, link);
          break;
        case 'w:pPr':
        case 'w:rPr':
          break;
        default:
          inside(child, link);
      }
    }
  };
  inside(paragraph, undefined);
  return written;
};
