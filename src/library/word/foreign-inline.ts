import type { PhrasingContent } from 'mdast';
import { linkAllowed } from '../../kit/links.ts';
import { BREAK, NOTE, PICTURE, type Run } from './line.ts';
import { imageOf } from './pictures.ts';

/** What the words of a document may lead to. */
export interface Leads {
  /** `media/<name>`, by part. */
  pictures: ReadonlyMap<string, string>;
  /** Ids of its footnotes. */
  notes: ReadonlySet<string>;
}

/** The name of a source in the kit, from a footnote's id in the document. */
export const sourceLabel = (id: string): string => `note-${id.replace(/[^a-z0-9]/gi, '').toLowerCase() || '0'}`;

const wordsIn = (text: string): PhrasingContent[] =>
  text
    .split(BREAK)
    .flatMap((value, at): PhrasingContent[] => [
      ...(at > 0 ? [{ type: 'break' as const }] : []),
      ...(value === '' ? [] : [{ type: 'text' as const, value }]),
    ]);

const isBlank = (text: string): boolean => text.trim() === '';

const marked = ({ bold, italic, code, text }: Run): PhrasingContent[] => {
  if (code && !isBlank(text)) return [{ type: 'inlineCode', value: text.trim() }];
  const words = wordsIn(text);
  if (isBlank(text)) return words;
  const slanted: PhrasingContent[] = italic ? [{ type: 'emphasis', children: words }] : words;
  return bold ? [{ type: 'strong', children: slanted }] : slanted;
};

const oneRun = (run: Run, { pictures, notes }: Leads): PhrasingContent[] => {
  if (run.text === NOTE) {
    const label = run.note !== undefined && notes.has(run.note) ? sourceLabel(run.note) : undefined;
    return label ? [{ type: 'footnoteReference', identifier: label, label }] : [];
  }
  if (run.text === PICTURE) {
    const image = imageOf(run, pictures);
    return image ? [image] : [];
  }
  const children = marked(run);
  const { link } = run;
  const leadsOut = link !== undefined && !link.startsWith('in:') && linkAllowed(link);
  return leadsOut && !isBlank(run.text) ? [{ type: 'link', url: link, title: null, children }] : children;
};

const isAlike = (a: Run, b: Run): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.code === b.code && a.link === b.link;
const isThing = ({ text }: Run): boolean => text === NOTE || text === PICTURE;

/** Stretches set alike as one: Word cuts them where it likes. */
const joined = (runs: readonly Run[]): Run[] => {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && !isThing(run) && !isThing(last) && isAlike(last, run))
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
};

/** Words of a document that knows nothing of kits, as a kit says them. */
export const foreignInline =
  (leads: Leads) =>
  (runs: readonly Run[]): PhrasingContent[] =>
    joined(runs).flatMap((run) => oneRun(run, leads));
