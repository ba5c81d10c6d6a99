import type { RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import type { z } from 'zod';

/** A page of text with facts above it: a struggle, a technique, a programme, one of the school's own pages. */
export interface TextPage<Front> {
  front: Front;
  body: RootContent[];
}

export type ReadText<Front> = { ok: true; page: TextPage<Front> } | { ok: false; problem: string };

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

const yamlOf = (text: string): { front: unknown } | { problem: string } => {
  try {
    return { front: parseYaml(text, { maxAliasCount: 0, prettyErrors: true }) };
  } catch (error) {
    return { problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
};

/** Bytes as UTF-8 text, without its byte-order mark; undefined when they are something else. */
export const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Latin-1, UTF-16 or a picture: to the reader all the same, and said by the caller.
    return undefined;
  }
};

/** Reads a page of text whose facts have this shape. One sentence says what is wrong with one that can't be read. */
export const readText = <S extends z.ZodType>(text: string, schema: S): ReadText<z.output<S>> => {
  const tree = markdown.parse(text);
  const [first, ...body] = tree.children;
  if (first?.type !== 'yaml')
    return { ok: false, problem: 'It has no front matter: begin with a line of three dashes.' };
  const read = yamlOf(first.value);
  if ('problem' in read) return { ok: false, problem: `Its front matter is not YAML: ${read.problem}` };
  const front = schema.safeParse(read.front);
  if (front.success) return { ok: true, page: { front: front.data, body } };
  const [issue] = front.error.issues;
  return {
    ok: false,
    problem: `In its front matter, ${issue?.path.join('.') || 'the top'}: ${issue?.message ?? 'wrong'}`,
  };
};
