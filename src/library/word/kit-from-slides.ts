import type { RootContent } from 'mdast';
import type { Block, Slide } from '../../kit/kit.ts';
import { LIMITS as KIT } from '../../kit/limits.ts';
import { slug } from '../../kit/slug.ts';
import type { KitFrom } from './kit-from-word.ts';
import { LIMITS } from './limits.ts';
import { type OfficeFile, partOf, relationsOf } from './office-file.ts';
import type { WordWords } from './words.ts';
import { along, type Element, everywhere, first, isElement, outermost, within } from './xml.ts';

const MINUTES_GUESSED = 10;
const TITLES = ['title', 'ctrTitle'];

const textIn = (paragraph: Element): string =>
  everywhere(paragraph, 'a:t')
    .flatMap(({ children }) => children.filter((child) => !isElement(child)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const linesIn = (shape: Element): string[] => outermost(shape, 'a:p').map(textIn).filter(Boolean);

/** What kind of place a shape fills: `title`, `body`, `sldNum` …; undefined for a box of its own. */
const placeOf = (shape: Element): string | undefined => {
  const place = along(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph');
  return place && (place.attributes.type ?? 'body');
};

const NOT_SAID = ['sldNum', 'dt', 'ftr', 'hdr'];

interface Said {
  title: string;
  lines: string[];
  notes: string[];
}

const shapesOf = (root: Element | undefined): Element[] => (root ? everywhere(root, 'p:sp') : []);

const slideAt = (file: OfficeFile, path: string): Said => {
  const shapes = shapesOf(partOf(file, path)).filter((shape) => !NOT_SAID.includes(placeOf(shape) ?? ''));
  const head = shapes.find((shape) => TITLES.includes(placeOf(shape) ?? ''));
  const others = shapes.filter((shape) => shape !== head).flatMap(linesIn);
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

const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });

const bodyOf = (lines: readonly string[]): RootContent[] => {
  if (lines.length < 2) return lines.map(paragraph);
  const children = lines.map((value) => ({
    type: 'listItem' as const,
    spread: false,
    children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
  }));
  return [{ type: 'list', ordered: false, spread: false, children }];
};

/** The paths of a deck's slides, in its order. */
const slidesIn = (file: OfficeFile): string[] => {
  const relations = relationsOf(file, file.main);
  const list = first(file.root, 'p:sldIdLst');
  return (list ? within(list, 'p:sldId') : []).flatMap(({ attributes }) => {
    const found = relations.get(attributes['r:id'] ?? '');
    return found && !found.isOutside ? [found.target] : [];
  });
};

/**
 * Makes a kit's blocks of a deck: its slides stand in one step, what the speaker's notes say is for whoever leads. Its author
 * cuts it into steps. `name`: of its file.
 */
export const kitFromSlides = (file: OfficeFile, { name, t }: { name: string; t: WordWords }): KitFrom => {
  const said = slidesIn(file)
    .slice(0, LIMITS.slides)
    .map((path) => slideAt(file, path));
  const left: string[] = [];
  const slides: Slide[] = [];
  const notes: RootContent[] = [];
  said.forEach(({ title, lines, notes: noted }, at) => {
    if (title === '') left.push(t.left.empty(at + 1));
    else slides.push({ kind: 'slide', id: undefined, title: title.slice(0, KIT.title), body: bodyOf(lines) });
    if (noted.length === 0) return;
    const heading = title || t.slideNumbered(at + 1);
    notes.push({ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: heading }] }] });
    notes.push(...noted.map(paragraph));
  });
  const title = (said.find((one) => one.title)?.title || name || t.untitled).slice(0, KIT.title);
  const step: Block = {
    kind: 'step',
    id: slug(title) || 'slides',
    title,
    minutes: MINUTES_GUESSED,
    shortest: MINUTES_GUESSED,
    method: 'plenary',
    keep: 'must',
    hinge: false,
    screen: slides.length > 0 ? 'needed' : 'none',
    body: [...slides, ...(notes.length > 0 ? [{ kind: 'notes' as const, body: notes }] : [])],
    unknown: {},
  };
  return {
    title,
    blocks: [step],
    pictures: new Map(),
    left: [t.left.minutesGuessed(title, MINUTES_GUESSED), ...left, t.left.slidesOnly, t.left.front],
  };
};
