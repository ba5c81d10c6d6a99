import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

/** A stretch of a text under one of its own headings; the text before the first has none. */
export interface Section {
  heading: { id: string; text: string; content: PhrasingContent[] } | undefined;
  body: RootContent[];
}

const idOf = (text: string, taken: ReadonlySet<string>): string => {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const id = plain || 'part';
  let free = id;
  for (let nth = 2; taken.has(free); nth += 1) free = `${id}-${nth}`;
  return free;
};

const opens = (node: RootContent): node is Heading => node.type === 'heading' && node.depth <= 2;

/** Cuts a text at its own headings. Footnotes and definitions stay where they stand; an empty first stretch is left out. */
export const sectionsOf = (body: readonly RootContent[]): Section[] => {
  const sections: Section[] = [{ heading: undefined, body: [] }];
  const taken = new Set<string>();
  for (const node of body) {
    if (opens(node)) {
      const text = plainText(node);
      const id = idOf(text, taken);
      taken.add(id);
      sections.push({ heading: { id, text, content: node.children }, body: [] });
    } else sections.at(-1)?.body.push(node);
  }
  return sections.filter(({ heading, body: inside }) => heading !== undefined || inside.length > 0);
};
