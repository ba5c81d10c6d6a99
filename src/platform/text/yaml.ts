import { parse } from 'yaml';

/** Reads YAML, without aliases (a few lines of them can fill a memory); undefined when it is none. */
export const parseYaml = (text: string): unknown => {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    // The caller's schema says what was wanted.
    return undefined;
  }
};
