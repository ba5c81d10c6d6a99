import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readText } from '../../platform/text/page.ts';
import { sectionsOf } from './sections.ts';

const cut = (text: string) => {
  const read = readText(`---\ntitle: x\n---\n\n${text}`, z.object({ title: z.string() }));
  if (!read.ok) throw new Error(read.problem);
  return sectionsOf(read.page.body).map(({ heading, body }) => [heading?.id, body.length]);
};

describe('cutting a text at its headings', () => {
  it('leaves the text before the first heading without one, and leaves it out when there is none', () => {
    expect(cut('Before.\n\n## One\n\nText.')).toEqual([
      [undefined, 1],
      ['one', 1],
    ]);
    expect(cut('## One\n\nText.')).toEqual([['one', 1]]);
  });
  it('gives every heading an id of its own, Welsh letters and all', () => {
    expect(cut('## Tŷ a gŵr\n\n## Ty a gwr\n\n## ?')).toEqual([
      ['ty-a-gwr', 0],
      ['ty-a-gwr-2', 0],
      ['part', 0],
    ]);
  });
  it('keeps lesser headings inside their section', () => {
    expect(cut('## One\n\n### Within\n\nText.')).toEqual([['one', 2]]);
  });
});
