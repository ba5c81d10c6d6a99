import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../../platform/config/root.ts';
import { localeOfTag } from '../../platform/text/direction.ts';
import { parseYaml } from '../../platform/text/yaml.ts';

const Term = z.object({
  term: z.string(),
  says: z.string(),
  /** A: the standard word. B: one of two or three. C: ours, for a fluent reader to settle. */
  mark: z.enum(['A', 'B', 'C']),
  when: z.string().optional(),
});
export type Term = z.infer<typeof Term>;

/** Languages that have a glossary. */
const FILES: Readonly<Record<string, string>> = { cy: 'glossary-cy.yaml' };

const read = new Map<string, Promise<Term[]>>();

const termsOf = (language: string): Promise<Term[]> => {
  const name = FILES[localeOfTag(language).language];
  if (name === undefined) return Promise.resolve([]);
  const known = read.get(name);
  if (known) return known;
  const terms = readFile(join(ROOT, 'content', name), 'utf8').then((text) => z.array(Term).parse(parseYaml(text)));
  read.set(name, terms);
  return terms;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const occurs = ({ term }: Term, text: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(term)}(?:s|es)?(?![\\p{L}\\p{N}])`, 'iu').test(text);

/** The words of the glossary that occur in a text, in the order of the glossary; none where a language has no glossary. */
export const termsIn = async (language: string, text: string): Promise<Term[]> => {
  const plain = text.replaceAll("'", '’');
  return (await termsOf(language)).filter((term) => occurs(term, plain));
};
