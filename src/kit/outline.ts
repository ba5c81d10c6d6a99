import { printProse } from './grammar.ts';
import type { Block, Kept, Part, Prose, Step } from './kit.ts';
import { Lately } from './lately.ts';
import { questionList } from './print-questions.ts';

/** Anything a kit is made of, as what is printed of it: a line that opens it, text, and what stands in it. */
export interface Outline {
  /** Name of its container; '' for prose, which has none. */
  name: string;
  title: string;
  /** In the order of printing; never one that only says what is so anyway. */
  attributes: Record<string, string>;
  /** Its own prose as Markdown. */
  text: string;
  children: readonly Part[];
}

const written = (attributes: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** A value, or nothing where it is what goes without saying. */
const unless = (value: string, unsaid: string): string | undefined => (value === unsaid ? undefined : value);

const attributesOfStep = (step: Step): Record<string, string> =>
  written({
    id: step.id,
    minutes: String(step.minutes),
    shortest: unless(String(step.shortest), String(step.minutes)),
    method: step.method,
    keep: unless(step.keep, 'must'),
    screen: unless(step.screen, 'none'),
    hinge: step.hinge ? '' : undefined,
    ...kept(step),
  });

/** What a later version added, in one order: equal kits print to equal text. */
const kept = ({ unknown = {} }: Kept<string>): Record<string, string> =>
  Object.fromEntries(Object.entries(unknown).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const printed = new WeakMap<Prose, string>();

/** UTF-16 units of prose, as JSON, whose printing is remembered: some thirty kits. */
const REMEMBERED = 6_000_000;
const printings = new Lately<string>(REMEMBERED, (prose) => prose.length);

/**
 * A body as text, remembered: once read it never changes, and printing is what comparing and merging spend their time on.
 * Also by what it says: two states of a kit share most of their prose.
 */
const textOf = (body: Prose): string => {
  const known = printed.get(body);
  if (known !== undefined) return known;
  const text = printings.of(JSON.stringify(body), () => printProse(body));
  printed.set(body, text);
  return text;
};

const NOTHING = { name: '', title: '', attributes: {}, text: '', children: [] };

/** What is printed of one part of a kit. */
export const outlineOf = (part: Part | Block): Outline => {
  switch (part.kind) {
    case 'prose':
    case 'background':
      return { ...NOTHING, text: textOf(part.body) };
    case 'step':
      return { name: 'step', title: part.title, attributes: attributesOfStep(part), text: '', children: part.body };
    case 'notes':
      return { ...NOTHING, name: 'notes', attributes: kept(part), text: textOf(part.body) };
    case 'slide': {
      const attributes = written({ id: part.id, ...kept(part) });
      return { name: 'slide', title: part.title, attributes, text: textOf(part.body), children: [] };
    }
    case 'handout': {
      const attributes = written({ id: part.id, per: unless(part.per, 'person'), ...kept(part) });
      return { name: 'handout', title: part.title, attributes, text: '', children: part.body };
    }
    case 'exercise': {
      const attributes = written({ id: part.id, kind: part.exercise, ...kept(part) });
      return { name: 'exercise', title: part.title, attributes, text: '', children: part.body };
    }
    case 'case': {
      const attributes = written({ id: part.id, struggle: part.struggle, ...kept(part) });
      return { name: 'case', title: part.title, attributes, text: '', children: part.body };
    }
    case 'evaluation': {
      const text = [textOf(part.intro), printProse(questionList(part.questions))].filter((one) => one !== '');
      return { ...NOTHING, name: 'evaluation', attributes: kept(part), text: text.join('\n\n') };
    }
    case 'unknown':
      return {
        ...NOTHING,
        name: part.name,
        title: part.label ?? '',
        attributes: kept({ unknown: part.attributes }),
        children: part.body,
      };
  }
};
