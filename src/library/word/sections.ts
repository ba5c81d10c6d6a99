import { bagOf, likeness, likenessOf } from './align.ts';
import { durationBeside, durationIn } from './durations.ts';
import type { Section } from './expected.ts';
import type { ExpectedKit } from './expected-kit.ts';
import { LIMITS } from './limits.ts';
import { type Line, plain, type Said, textOf, wordsOf } from './line.ts';

/** A stretch of a document under one heading. */
export interface Stretch {
  /** The section of the kit that it is; undefined for one that the kit did not have. */
  section: Section | undefined;
  heading: Line | undefined;
  lines: Said[];
}

/** A step's number before its title, and its own minutes after it. */
const withoutNumber = (text: string): string => text.replace(/^\d{1,3}[.)]\s*/, '');

/** A heading's title, without the number and the minutes that stand beside it. */
export const titleIn = (text: string): { title: string; minutes: number | undefined } => {
  const whole = plain(text);
  const said = durationBeside(whole);
  return { title: withoutNumber(said?.rest ?? whole), minutes: said?.minutes };
};

/** Below this a heading under a bookmark is other words that the bookmark slid on to. */
const SAME_TITLE = 0.5;
const SAME_BODY = 0.6;

const isTitled = (text: string, section: Section): boolean =>
  text === section.heading || withoutNumber(text) === section.heading;

/** Whether a line holds a section's bookmark and something like its title. */
const isMarkedBy = (line: Said, { bookmark, heading }: Section): boolean =>
  bookmark !== undefined &&
  line.bookmarks.includes(bookmark) &&
  likeness(withoutNumber(plain(wordsOf(line))), heading) >= SAME_TITLE;

const opens = (line: Line, sections: readonly Section[], taken: ReadonlySet<Section>): Section | undefined => {
  const text = plain(textOf(line.runs));
  if (text === '') return undefined;
  const marked = sections.filter(
    (section) => section.bookmark !== undefined && line.bookmarks.includes(section.bookmark) && !taken.has(section),
  );
  const like = (section: Section): number => likeness(withoutNumber(text), section.heading);
  const [best] = marked.toSorted((a, b) => like(b) - like(a));
  if (best && like(best) >= SAME_TITLE) return best;
  if (line.level === undefined) return undefined;
  const titled = sections.find((section) => !taken.has(section) && section.heading !== '' && isTitled(text, section));
  // Where a heading was struck, its bookmark slides on to the next one.
  return line.level <= 2 && titled ? titled : best;
};

const isInSteps = (section: Section | undefined): boolean =>
  section === undefined || section.key === 'steps' || section.key.startsWith('step:');

/** A heading of our steps' own level with minutes, at it or right beneath, is a new step. */
const opensNewStep = (line: Line, next: Said | undefined, beneath: Section | undefined): boolean => {
  if (line.level !== 2 || !isInSteps(beneath) || plain(textOf(line.runs)) === '') return false;
  if (durationBeside(plain(textOf(line.runs)))) return true;
  return (
    next?.kind === 'paragraph' &&
    next.level === undefined &&
    wordsOf(next).length < 120 &&
    durationIn(wordsOf(next)) !== undefined
  );
};

const bodyText = (lines: readonly Said[]): string => lines.map(wordsOf).join(' ');
const expectedText = ({ lines }: Section): string =>
  lines.map(({ runs, cells }) => [textOf(runs), ...cells.map(textOf)].join(' ')).join(' ');

/** A step whose heading was typed anew, bookmark and all, is known by what stands beneath it. */
const recognised = (stretches: readonly Stretch[], sections: readonly Section[]): Stretch[] => {
  const missing = sections
    .filter(({ step }) => step)
    .filter((section) => !stretches.some((one) => one.section === section));
  const free = new Set(missing);
  if (free.size * stretches.length > LIMITS.recognised) return [...stretches];
  const bags = new Map(missing.map((section) => [section, bagOf(expectedText(section))]));
  return stretches.map((stretch) => {
    if (stretch.section || !stretch.heading) return stretch;
    const body = bagOf(bodyText(stretch.lines));
    const found = [...free].find((section) => likenessOf(bags.get(section) ?? bagOf(''), body) >= SAME_BODY);
    if (!found) return stretch;
    free.delete(found);
    return { ...stretch, section: found };
  });
};

/** Where the heading of the background is gone, what follows the plan's table is the background. */
const withBackground = (stretches: readonly Stretch[], sections: readonly Section[]): Stretch[] => {
  const background = sections.find(({ key }) => key === 'background');
  if (!background || stretches.some(({ section }) => section === background)) return [...stretches];
  return stretches.flatMap((stretch) => {
    if (stretch.section?.key !== 'plan') return [stretch];
    const end = stretch.lines.findLastIndex(({ kind }) => kind === 'row') + 1;
    const after = stretch.lines.slice(end);
    return after.some((line) => wordsOf(line) !== '')
      ? [
          { ...stretch, lines: stretch.lines.slice(0, end) },
          { section: background, heading: undefined, lines: after },
        ]
      : [stretch];
  });
};

/** Cuts a document where the kit's own headings stand, and where new steps begin. */
export const stretchesOf = (lines: readonly Said[], { sections }: ExpectedKit): Stretch[] => {
  const [opening] = sections;
  const stretches: Stretch[] = [{ section: opening, heading: undefined, lines: [] }];
  const taken = new Set<Section>(opening ? [opening] : []);
  const isMarked = new Set(sections.filter((section) => lines.some((line) => isMarkedBy(line, section))));
  const shown = lines.filter((line) => wordsOf(line) !== '');
  const after = new Map(shown.map((line, at) => [line, shown[at + 1]]));
  for (const line of lines) {
    const last = stretches.at(-1);
    const found = line.kind === 'paragraph' ? opens(line, sections, taken) : undefined;
    const isFound =
      found !== undefined &&
      (!isMarked.has(found) || (found.bookmark !== undefined && line.bookmarks.includes(found.bookmark)));
    if (line.kind === 'paragraph' && isFound) {
      taken.add(found);
      stretches.push({ section: found, heading: line, lines: [] });
    } else if (line.kind === 'paragraph' && opensNewStep(line, after.get(line), last?.section)) {
      stretches.push({ section: undefined, heading: line, lines: [] });
    } else last?.lines.push(line);
  }
  return withBackground(recognised(stretches, sections), sections);
};
