import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { Invalid } from '../../platform/errors.ts';
import { WorkId } from '../works/work.ts';

const Titles = z.record(
  WorkId,
  z.strictObject({ title: z.string().min(1).max(120), summary: z.string().min(1).max(400) }),
);

const TranslatedTitles = z.strictObject({
  reviewed: z.boolean().default(false),
  struggles: Titles.default({}),
  kits: Titles.default({}),
});
type TranslatedTitles = z.infer<typeof TranslatedTitles>;

const yamlOf = (text: string): unknown => {
  try {
    return parseYaml(text, { maxAliasCount: 0 });
  } catch (error) {
    throw new Invalid(
      `The translated titles are not YAML: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
  }
};

/** Titles and summaries in another language, by the id of their struggle or kit. Throws Invalid with one sentence. */
export const parseTitles = (text: string): TranslatedTitles => {
  const read = TranslatedTitles.safeParse(yamlOf(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Invalid(`The translated titles can’t be read. In ${issue?.path.join('.') || 'the top'}: ${issue?.message}`);
};
