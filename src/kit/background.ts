import { toString as wordsIn } from 'mdast-util-to-string';
import type { Ids } from './ids.ts';
import type { Background, Prose } from './kit.ts';
import { slug } from './slug.ts';

/**
 * Cuts background at its headings.
 * @param before id of what stands before it; undefined at the beginning of the kit
 */
export const backgroundOf = (prose: Prose, before: string | undefined, ids: Ids): Background[] => {
  const stretches: Background[] = [];
  for (const node of prose) {
    const last = stretches.at(-1);
    if (last && node.type !== 'heading') {
      last.body.push(node);
      continue;
    }
    const wanted = node.type === 'heading' ? slug(wordsIn(node)) || 'section' : before ? `after-${before}` : 'start';
    stretches.push({ kind: 'background', id: ids.fresh(wanted, 0), body: [node] });
  }
  return stretches;
};
