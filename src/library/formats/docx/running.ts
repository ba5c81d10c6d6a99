import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Image, PhrasingContent } from 'mdast';
import type { Kit } from '../../../kit/kit.ts';
import { imageAllowed } from '../../../kit/links.ts';
import { destinationOf } from '../addresses.ts';
import { officeText } from '../office/office-text.ts';
import type { Tongue } from '../office/tongue.ts';
import type { Desk } from './desk.ts';
import { STYLE } from './page.ts';

/** Whose text it is, and what already holds for the runs of it. */
export interface Voice {
  kit: Kit;
  marks: Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'style'>;
  /** Set once inside a footnote, where Word allows no other. */
  inFootnote?: boolean;
}

const languageOf = ({ tag, complex }: Tongue) => (complex ? { value: tag, bidirectional: tag } : { value: tag });

/** A run of text in a language. */
export const runIn = (tongue: Tongue, text: string, options: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun =>
  new TextRun({
    ...options,
    text: officeText(text),
    language: languageOf(tongue),
    ...(tongue.rightToLeft && { rightToLeft: true }),
  });

const PAGE_WIDTH_PX = 600;
const PAGE_HEIGHT_PX = 700;

/** A picture as wide as it is, and no wider than the page; its words when there is none. */
const pictureRun = ({ url, alt }: Image, desk: Desk, voice: Voice): ParagraphChild => {
  const said = officeText(alt ?? '');
  const picture = imageAllowed(url) ? desk.pictures.get(url.slice('media/'.length)) : undefined;
  if (!picture) return runIn(desk.tongueFor(voice.kit), desk.t.noPicture(said), { ...voice.marks, italics: true });
  const { bytes, type, widthPx, heightPx } = picture;
  const scale = Math.min(1, PAGE_WIDTH_PX / widthPx, PAGE_HEIGHT_PX / heightPx);
  return new ImageRun({
    type,
    data: bytes,
    transformation: { width: Math.round(widthPx * scale), height: Math.round(heightPx * scale) },
    altText: { id: String(desk.nextId()), name: url, description: said },
  });
};

/** A source as a footnote of Word's own; inside a footnote, nothing. */
const footnoteRun = (identifier: string, desk: Desk, voice: Voice): ParagraphChild[] => {
  const note = desk.pack.footnotes.get(voice.kit)?.get(identifier);
  if (!note || voice.inFootnote) return [];
  const inside: Voice = { kit: voice.kit, marks: {}, inFootnote: true };
  const paragraphs = note.children.flatMap((block) =>
    block.type === 'paragraph'
      ? [
          new Paragraph({
            style: STYLE.footnote,
            ...(desk.tongueFor(voice.kit).rightToLeft && { bidirectional: true }),
            children: [runIn(desk.own, ' '), ...running(block.children, desk, inside)],
          }),
        ]
      : [],
  );
  return paragraphs.length > 0 ? [new FootnoteReferenceRun({ children: paragraphs })] : [];
};

const linkRun = (url: string, children: PhrasingContent[], desk: Desk, voice: Voice): ParagraphChild[] => {
  const destination = destinationOf(url, desk.job);
  const anchor = destination && 'within' in destination ? desk.anchors(voice.kit, destination.within) : undefined;
  const linked = running(children, desk, { ...voice, marks: { ...voice.marks, style: 'Hyperlink' } });
  if (anchor) return [new InternalHyperlink({ anchor, children: linked })];
  if (destination && 'to' in destination) return [new ExternalHyperlink({ link: destination.to, children: linked })];
  return running(children, desk, voice);
};

const one = (node: PhrasingContent, desk: Desk, voice: Voice): ParagraphChild[] => {
  const tongue = desk.tongueFor(voice.kit);
  const marked = (marks: Voice['marks']): Voice => ({ ...voice, marks: { ...voice.marks, ...marks } });
  switch (node.type) {
    case 'text':
    case 'html':
      return [runIn(tongue, node.value.replace(/\s*\n\s*/g, ' '), voice.marks)];
    case 'emphasis':
      return running(node.children, desk, marked({ italics: !voice.marks.italics }));
    case 'strong':
      return running(node.children, desk, marked({ bold: true }));
    case 'delete':
      return running(node.children, desk, marked({ strike: true }));
    case 'inlineCode':
      return [runIn(tongue, node.value, { ...voice.marks, style: STYLE.code })];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'link':
      return linkRun(node.url, node.children, desk, voice);
    case 'linkReference':
      return running(node.children, desk, voice);
    case 'image':
      return [pictureRun(node, desk, voice)];
    case 'footnoteReference':
      return footnoteRun(node.identifier, desk, voice);
    default:
      return [];
  }
};

/** Running text: marks, links, pictures, and sources as footnotes. */
export const running = (nodes: readonly PhrasingContent[], desk: Desk, voice: Voice): ParagraphChild[] =>
  nodes.flatMap((node) => one(node, desk, voice));
