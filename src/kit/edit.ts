import { toString as wordsIn } from 'mdast-util-to-string';
import { sharedOut } from './edit-share.ts';
import { printProse } from './grammar.ts';
import type { Background, Case, Exercise, Handout, Method, Part, Prose, Slide, Step } from './kit.ts';

/** What can be edited by itself: whatever has a title and words. */
export type Editable = Step | Handout | Exercise | Case | Slide | Background;

/** The words of a thing as people edit them; texts are CommonMark, as the kit's own. */
export interface Wording {
  title: string;
  /** What stands in it outside notes and slides. */
  body: string;
  /** A step's: of the facilitator alone. */
  notes?: string;
  minutes?: number;
  method?: Method;
  /** A step's, in order. */
  slides?: { title: string; body: string }[];
}

/** What somebody wants a thing to say; what is left out stays. */
export type Rewording = { [Field in keyof Wording]?: Wording[Field] | undefined };

/** Reads typed CommonMark: `proseTyped`, with the kit's footnotes. */
type Read = (text: string) => Prose;

const proseOfKind = (parts: readonly Part[], kind: 'prose' | 'notes'): Prose[] =>
  parts.flatMap((part) => (part.kind === kind ? [part.body] : []));

/** Blocks as they stand, whichever stretch they stand in. */
const printed = (stretches: readonly Prose[]): string => printProse(stretches.flat());

const withoutHeading = ({ body }: Background): Prose => (body[0]?.type === 'heading' ? body.slice(1) : body);

const slidesOf = (step: Step): Slide[] => step.body.filter((part) => part.kind === 'slide');

/** The words of a thing as a form shows them. Posted back unchanged they change nothing. */
export const wordingOf = (thing: Editable): Wording => {
  switch (thing.kind) {
    case 'step':
      return {
        title: thing.title,
        minutes: thing.minutes,
        method: thing.method,
        body: printed(proseOfKind(thing.body, 'prose')),
        notes: printed(proseOfKind(thing.body, 'notes')),
        slides: slidesOf(thing).map(({ title, body }) => ({ title, body: printProse(body) })),
      };
    case 'slide':
      return { title: thing.title, body: printProse(thing.body) };
    case 'background': {
      const [first] = thing.body;
      return {
        title: first?.type === 'heading' ? wordsIn(first) : '',
        body: printProse(withoutHeading(thing)),
      };
    }
    default:
      return { title: thing.title, body: printed(proseOfKind(thing.body, 'prose')) };
  }
};

/** Line endings and space around a text mean nothing. */
const same = (a: string, b: string): boolean => a.replace(/\r\n?/g, '\n').trim() === b.replace(/\r\n?/g, '\n').trim();

/** Where a new stretch stands in a thing that had none: words first, notes after the words. */
const placeFor = (parts: readonly Part[], kind: 'prose' | 'notes'): number =>
  kind === 'prose' ? 0 : parts.findLastIndex((part) => part.kind === 'prose' || part.kind === 'slide') + 1;

/** A thing's stretches of one kind with other words in them; those left without a word go. */
const withText = (parts: readonly Part[], kind: 'prose' | 'notes', text: string | undefined, read: Read): Part[] => {
  const stretches = proseOfKind(parts, kind);
  if (text === undefined || same(text, printed(stretches))) return [...parts];
  const typed = read(text);
  if (stretches.length === 0) {
    return typed.length === 0 ? [...parts] : parts.toSpliced(placeFor(parts, kind), 0, { kind, body: typed });
  }
  const shares = sharedOut(stretches, typed);
  return parts.flatMap((part): Part[] => {
    if (part.kind !== kind) return [part];
    const body = shares.shift() ?? [];
    return body.length === 0 ? [] : [{ ...part, body }];
  });
};

const rewordSlide = (slide: Slide, { title, body }: Rewording, read: Read): Slide => ({
  ...slide,
  title: title ?? slide.title,
  body: body === undefined || same(body, printProse(slide.body)) ? slide.body : read(body),
});

const isEmptied = ({ title, body }: { title: string; body: string }): boolean => `${title}${body}`.trim() === '';

const newSlide = ({ title, body }: { title: string; body: string }, read: Read): Slide => ({
  kind: 'slide',
  id: undefined,
  title: title.trim(),
  body: read(body),
});

const rewordSlides = (parts: readonly Part[], slides: Rewording['slides'], read: Read): Part[] => {
  if (!slides) return [...parts];
  const wanted = [...slides];
  const worded = parts.flatMap((part): Part[] => {
    if (part.kind !== 'slide') return [part];
    const wording = wanted.shift();
    if (!wording) return [part];
    return isEmptied(wording) ? [] : [rewordSlide(part, wording, read)];
  });
  // More than there were: new ones, after the words and the slides that are there.
  const added = wanted.filter((wording) => !isEmptied(wording)).map((wording) => newSlide(wording, read));
  return worded.toSpliced(placeFor(worded, 'notes'), 0, ...added);
};

const rewordStep = (
  step: Step,
  { title, minutes = step.minutes, method, body, notes, slides }: Rewording,
  read: Read,
) => {
  const worded = withText(withText(step.body, 'prose', body, read), 'notes', notes, read);
  return {
    ...step,
    title: title ?? step.title,
    minutes,
    // What was never said to be shorter stays as long as the step.
    shortest: step.shortest === step.minutes ? minutes : Math.min(step.shortest, minutes),
    method: method ?? step.method,
    body: rewordSlides(worded, slides, read),
  };
};

const headed = ({ body }: Background, title: string): Prose => {
  const [first] = body;
  const was = first?.type === 'heading' ? first : undefined;
  if (was && wordsIn(was) === title) return [was];
  return title === '' ? [] : [{ type: 'heading', depth: was?.depth ?? 2, children: [{ type: 'text', value: title }] }];
};

const rewordBackground = (thing: Background, { title, body }: Rewording, read: Read): Background => {
  const was = wordingOf(thing);
  const words = body === undefined || same(body, was.body) ? withoutHeading(thing) : read(body);
  return { ...thing, body: [...headed(thing, title ?? was.title), ...words] };
};

/** The same thing, saying something else. Whatever isn't mentioned, or says what it said, stays as it was to the letter. */
export const reworded = <Thing extends Editable>(thing: Thing, change: Rewording, read: Read): Editable => {
  const trimmed = { ...change, title: change.title?.trim() };
  switch (thing.kind) {
    case 'step':
      return rewordStep(thing, trimmed, read);
    case 'slide':
      return rewordSlide(thing, trimmed, read);
    case 'background':
      return rewordBackground(thing, trimmed, read);
    default:
      return {
        ...thing,
        title: trimmed.title ?? thing.title,
        body: withText(thing.body, 'prose', trimmed.body, read),
      };
  }
};
