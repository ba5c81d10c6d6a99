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

/** A paragraph being read. */
interface Writing {
  written: Written;
  fields: Field[];
  pen: Pen;
}

const MARKS = ['bold', 'italic', 'code', 'link'] as const;

const put = ({ written: { runs } }: Writing, text: string, marks: Marks, thing: Partial<Run> = {}): void => {
  const last = runs.at(-1);
  const isAlike = last && !last.note && !last.picture && MARKS.every((mark) => last[mark] === marks[mark]);
  if (isAlike && Object.keys(thing).length === 0) last.text += text;
  else runs.push({ text, ...marks, ...thing });
};

const fieldLink = ({ fields }: Writing): string | undefined =>
  fields.map((field) => (field.isShown ? linkOf(field.says) : undefined)).findLast((link) => link !== undefined);

const drawing = (writing: Writing, element: Element, marks: Marks): void => {
  const { written, pen } = writing;
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
  put(writing, PICTURE, marks, {
    picture: { part: relation.target, alt: (about?.descr || about?.title || '').trim() },
  });
};

const fieldSign = ({ fields }: Writing, sign: Element): void => {
  const type = sign.attributes['w:fldCharType'];
  if (type === 'begin') fields.push({ says: '', isShown: false });
  else if (type === 'end') fields.pop();
  else for (const last of fields.slice(-1)) last.isShown = true;
};

const ownText = ({ children }: Element): string => children.filter((one) => typeof one === 'string').join('');

const inRun = (writing: Writing, child: Element, marks: Marks): void => {
  switch (child.name) {
    case 'w:t':
      put(writing, ownText(child), marks);
      break;
    case 'w:br':
      // A break between pages or columns is where the paper ends, not a line.
      if (!['page', 'column'].includes(child.attributes['w:type'] ?? '')) put(writing, BREAK, marks);
      break;
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const prefix = child.name === 'w:endnoteReference' ? 'end' : '';
      put(writing, NOTE, marks, { note: `${prefix}${child.attributes['w:id'] ?? ''}` });
      break;
    }
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      drawing(writing, child, marks);
      break;
    case 'mc:AlternateContent':
      for (const inside of chosen(child)?.children ?? []) if (isElement(inside)) inRun(writing, inside, marks);
      break;
    case 'w:fldChar':
      fieldSign(writing, child);
      break;
    case 'w:instrText':
      for (const last of writing.fields.slice(-1)) last.says += ownText(child);
      break;
    case 'w:commentReference':
      writing.written.comments.push(child.attributes['w:id'] ?? '');
      break;
    default: {
      const sign = SIGNS[child.name];
      if (sign !== undefined) put(writing, sign, marks);
    }
  }
};

const CODE_STYLES = ['codecharacters', 'sourcetext', 'htmlcode', 'verbatimchar'];

const run = (writing: Writing, element: Element, link: string | undefined): void => {
  const properties = first(element, 'w:rPr');
  if (isOn(first(properties, 'w:vanish'))) return;
  const style = writing.pen.styles(valOf(properties, 'w:rStyle'));
  const [bold, italic] = [first(properties, 'w:b'), first(properties, 'w:i')];
  for (const child of element.children.filter(isElement)) {
    inRun(writing, child, {
      bold: bold ? isOn(bold) : style.bold,
      italic: italic ? isOn(italic) : style.italic,
      code: CODE_STYLES.includes(style.name),
      link: link ?? fieldLink(writing),
    });
  }
};

const hyperlink = ({ pen }: Writing, { attributes }: Element): string | undefined => {
  const relation = pen.relations.get(attributes['r:id'] ?? '');
  const anchor = attributes['w:anchor'];
  if (relation?.isOutside) return anchor === undefined ? relation.target : `${relation.target}#${anchor}`;
  return anchor === undefined ? undefined : `in:${anchor}`;
};

/** What was tracked as struck or moved away is not read; what was put in or moved here is. */
const TRACKED = { 'w:ins': true, 'w:moveTo': true, 'w:del': false, 'w:moveFrom': false } as const;
const isTracked = (name: string): name is keyof typeof TRACKED => Object.hasOwn(TRACKED, name);

const within = (writing: Writing, element: Element, link: string | undefined): void => {
  for (const child of element.children.filter(isElement)) {
    const { name, attributes } = child;
    if (isTracked(name)) {
      writing.pen.hasTracked = true;
      if (TRACKED[name]) within(writing, child, link);
    } else if (name === 'w:r') run(writing, child, link);
    else if (name === 'w:hyperlink') within(writing, child, hyperlink(writing, child) ?? link);
    else if (name === 'w:fldSimple') within(writing, child, linkOf(attributes['w:instr'] ?? '') ?? link);
    else if (name === 'w:bookmarkStart') writing.written.bookmarks.push(attributes['w:name'] ?? '');
    else if (name === 'mc:AlternateContent') {
      const one = chosen(child);
      if (one) within(writing, one, link);
    } else if (name !== 'w:pPr' && name !== 'w:rPr') within(writing, child, link);
  }
};

/** Reads one paragraph's runs. */
export const readRuns = (paragraph: Element, pen: Pen): Written => {
  const writing: Writing = { written: { runs: [], bookmarks: [], comments: [], boxes: [] }, fields: [], pen };
  within(writing, paragraph, undefined);
  return writing.written;
};
