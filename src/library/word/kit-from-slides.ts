import type { RootContent } from 'mdast';
import { idsBeside } from '../../kit/ids.ts';
import type { Block, Slide, Step } from '../../kit/kit.ts';
import { LIMITS as KIT } from '../../kit/limits.ts';
import { slug } from '../../kit/slug.ts';
import { methodSaid } from './guess-method.ts';
import type { KitFrom } from './kit-from-word.ts';
import { LIMITS } from './limits.ts';
import type { OfficeFile } from './office-file.ts';
import { type Numbered, partsOf, type SlideSaid, slideAt, slidesIn } from './slides-said.ts';
import type { WordWords } from './words.ts';

const MINUTES_GUESSED = 10;
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

interface Drawn {
  title: string;
  slides: Slide[];
  notes: RootContent[];
  left: string[];
}

/** A slide holds a short title: a longer one is said whole beneath it. */
const slideFrom = ({ title, lines }: SlideSaid): Slide => {
  const isLong = title.length > KIT.title;
  const short = isLong ? `${title.slice(0, KIT.title - 1).toWellFormed()}…` : title;
  return { kind: 'slide', id: undefined, title: short, body: bodyOf(isLong ? [title, ...lines] : lines) };
};

const drawnFrom = (said: readonly Numbered[], t: WordWords): Drawn => {
  const drawn: Drawn = { title: '', slides: [], notes: [], left: [] };
  for (const one of said) {
    const { title, notes, number } = one;
    if (title === '') drawn.left.push(t.left.empty(number));
    else drawn.slides.push(slideFrom(one));
    if (notes.length === 0) continue;
    const value = title || t.slideNumbered(number);
    drawn.notes.push({ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value }] }] });
    drawn.notes.push(...notes.map(paragraph));
  }
  return drawn;
};

const stepFrom = ({ slides, notes }: Drawn, { id, title, minutes }: Pick<Step, 'id' | 'title' | 'minutes'>): Step => ({
  kind: 'step',
  id,
  title,
  minutes,
  shortest: minutes,
  method: methodSaid(title, '') ?? 'plenary',
  keep: 'must',
  hinge: false,
  screen: slides.length > 0 ? 'needed' : 'none',
  body: [...slides, ...(notes.length > 0 ? [{ kind: 'notes' as const, body: notes }] : [])],
  unknown: {},
});

const clipped = (title: string): string => title.slice(0, KIT.title).toWellFormed();

/**
 * Makes a kit's blocks of a deck: a step for each slide whose title says a time, or else for each of its sections, or else
 * one of all its slides; what the speaker's notes say is for whoever leads. `name`: of its file.
 */
export const kitFromSlides = (file: OfficeFile, { name, t }: { name: string; t: WordWords }): KitFrom => {
  const all = slidesIn(file);
  const said = all
    .slice(0, LIMITS.slides)
    .map(({ path, section }, at) => ({ ...slideAt(file, path), section, number: at + 1 }));
  const title = clipped(said.find((one) => one.title)?.title || name || t.untitled);
  const ids = idsBeside(new Set());
  const left: string[] = [];
  let total = 0;
  const blocks = partsOf(said).map((part): Block => {
    const drawn = drawnFrom(part.slides, t);
    const named = clipped(part.title || part.slides.find((one) => one.title)?.title || title);
    const minutes = part.minutes ?? MINUTES_GUESSED;
    total += minutes;
    left.push(...(part.minutes === undefined ? [t.left.minutesGuessed(named, minutes)] : []), ...drawn.left);
    return stepFrom(drawn, { id: ids.fresh(slug(named) || 'slides', 0), title: named, minutes });
  });
  if (total > KIT.minutesInAll) left.push(t.left.minutesPast);
  if (all.length > LIMITS.slides) left.push(t.left.moreSlides(LIMITS.slides));
  return { title, blocks, pictures: new Map(), left: [...left, t.left.slidesOnly, t.left.front] };
};
