import { durationBeside } from './durations.ts';
import { type OfficeFile, partOf, relationsOf } from './office-file.ts';
import { isLength } from './times.ts';
import { along, type Element, everywhere, first, isElement, outermost, within } from './xml.ts';

/** What a slide says, and its speaker's notes, a paragraph a line. */
export interface SlideSaid {
  title: string;
  lines: string[];
  notes: string[];
}

export interface Numbered extends SlideSaid {
  /** From 1. */
  number: number;
  /** Name of the section of the deck that it stands in. */
  section: string | undefined;
}

/** Slides that belong together. */
export interface PartOfDeck {
  title: string;
  minutes: number | undefined;
  slides: Numbered[];
}

const TITLES = ['title', 'ctrTitle'];
const NOT_SAID = ['sldNum', 'dt', 'ftr', 'hdr'];

const textIn = (paragraph: Element): string =>
  everywhere(paragraph, 'a:t')
    .flatMap(({ children }) => children.filter((child) => !isElement(child)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const linesIn = (shape: Element): string[] => outermost(shape, 'a:p').map(textIn).filter(Boolean);

/** A row of a table as one line: a slide of a kit has room for no more. */
const rowsIn = (frame: Element): string[] =>
  everywhere(frame, 'a:tr')
    .map((row) =>
      within(row, 'a:tc')
        .map((cell) => linesIn(cell).join(' '))
        .filter(Boolean)
        .join(' · '),
    )
    .filter(Boolean);

/** What kind of place a shape fills: `title`, `body`, `sldNum` …; undefined for a box of its own. */
const placeOf = (shape: Element): string | undefined => {
  const place = along(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph');
  return place && (place.attributes.type ?? 'body');
};

/** Boxes and tables in the order drawn, in groups too. */
const shapesOf = (element: Element | undefined): Element[] =>
  (element?.children ?? [])
    .filter(isElement)
    .flatMap((child) => (['p:sp', 'p:graphicFrame'].includes(child.name) ? [child] : shapesOf(child)));

export const slideAt = (file: OfficeFile, path: string): SlideSaid => {
  const shapes = shapesOf(partOf(file, path)).filter((shape) => !NOT_SAID.includes(placeOf(shape) ?? ''));
  const head = shapes.find((shape) => TITLES.includes(placeOf(shape) ?? ''));
  const others = shapes
    .filter((shape) => shape !== head)
    .flatMap((shape) => (shape.name === 'p:sp' ? linesIn(shape) : rowsIn(shape)));
  const [fallback = '', ...rest] = others;
  const title = head ? linesIn(head).join(' ') : '';
  const noted = [...relationsOf(file, path).values()].find(
    ({ type, isOutside }) => type === 'notesSlide' && !isOutside,
  );
  const notes = noted
    ? shapesOf(partOf(file, noted.target))
        .filter((shape) => placeOf(shape) === 'body')
        .flatMap(linesIn)
    : [];
  return title ? { title, lines: others, notes } : { title: fallback, lines: rest, notes };
};

/** Names of sections by the ids of their slides. */
const sectionsIn = (root: Element): Map<string, string> =>
  new Map(
    everywhere(root, 'p14:section').flatMap((section) =>
      everywhere(section, 'p14:sldId').map(({ attributes }): [string, string] => [
        attributes.id ?? '',
        section.attributes.name?.trim() ?? '',
      ]),
    ),
  );

/** A deck's slides, in its order: where each is, and in which section. */
export const slidesIn = (file: OfficeFile): { path: string; section: string | undefined }[] => {
  const relations = relationsOf(file, file.main);
  const sections = sectionsIn(file.root);
  const list = first(file.root, 'p:sldIdLst');
  return (list ? within(list, 'p:sldId') : []).flatMap(({ attributes }) => {
    const found = relations.get(attributes['r:id'] ?? '');
    return found && !found.isOutside ? [{ path: found.target, section: sections.get(attributes.id ?? '') }] : [];
  });
};

const timed = ({ title }: SlideSaid): { title: string; minutes: number } | undefined => {
  const found = durationBeside(title);
  return found && isLength(found.minutes) ? { title: found.rest, minutes: found.minutes } : undefined;
};

/** A deck cut where the title of a slide says a time; where none does, by its sections; all of it as one when it has none. */
export const partsOf = (slides: readonly Numbered[]): PartOfDeck[] => {
  const isTimed = slides.some((slide) => timed(slide) !== undefined);
  const parts: PartOfDeck[] = [];
  let section: string | undefined;
  for (const slide of slides) {
    const time = timed(slide);
    const begins = isTimed ? time !== undefined : slide.section !== section;
    if (begins || parts.length === 0) {
      const title = time?.title ?? (isTimed ? '' : (slide.section ?? ''));
      parts.push({ title, minutes: time?.minutes, slides: [] });
    }
    section = slide.section;
    parts.at(-1)?.slides.push(slide);
  }
  return parts.length > 0 ? parts : [{ title: '', minutes: undefined, slides: [] }];
};
