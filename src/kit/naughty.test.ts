import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { aKitText } from './kit.testing.ts';
import type { Kit, Step } from './kit.ts';
import { parseKit } from './parse.ts';
import { printKit } from './print.ts';

const strings = readFileSync(new URL('../../test/naughty-strings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('## '));

/** As titles and the words of front matter are kept. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Words that are still there when space is taken off. */
const titles = [...new Set(strings.map(onOneLine))].filter((text) => text !== '');

const kitOf = (text: string): Kit => {
  const { kit } = parseKit(text);
  if (!kit) throw new Error(`no kit in ${text}`);
  return kit;
};
const sound = kitOf(aKitText());
const step = sound.blocks.find((block): block is Step => block.kind === 'step');
const withStep = (change: Partial<Step>): Kit => ({ ...sound, blocks: step ? [{ ...step, ...change }] : [] });

/** Those of which a kit made of them does not come back equal. */
const changed = (among: readonly string[], kitWith: (text: string) => Kit): string[] =>
  among.filter((text) => {
    const kit = kitWith(text);
    return !isDeepStrictEqual(kitOf(printKit(kit)), kit);
  });

describe('words that are not what they look like', () => {
  it('are many', () => expect(strings.length).toBeGreaterThan(300));
  it('stay as they are in a title', () => {
    expect(changed(titles, (title) => ({ ...sound, front: { ...sound.front, title } }))).toEqual([]);
    expect(changed(titles, (title) => withStep({ title }))).toEqual([]);
  });
  it('stay as they are in the lists of the front matter', () => {
    expect(
      changed(titles, (text) => ({
        ...sound,
        front: {
          ...sound.front,
          summary: text,
          outcomes: [text],
          bring: [text, text],
          credits: [{ name: text, role: 'author' }],
        },
      })),
    ).toEqual([]);
  });
  it('stay as they are under a key and in an attribute that only a later version knows', () => {
    expect(changed(strings, (text) => ({ ...sound, front: { ...sound.front, unknown: { later: text } } }))).toEqual([]);
    expect(changed(strings, (text) => withStep({ unknown: { later: text } }))).toEqual([]);
  });
  it('stay as they are in prose, notes and slides', () => {
    expect(
      changed(titles, (value) => {
        const body = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }];
        return withStep({
          body: [
            { kind: 'prose', body },
            { kind: 'notes', body },
            { kind: 'slide', id: undefined, title: value, body },
          ],
        });
      }),
    ).toEqual([]);
  });
  it('typed as they are into a kit, give a kit that prints and reads as itself', () => {
    for (const text of strings) {
      for (const given of [
        aKitText({ body: text }),
        aKitText({ front: `${text}\n` }),
        aKitText({ front: `later: ${text}\n` }),
        text,
      ]) {
        const { kit } = parseKit(given);
        if (kit) expect(kitOf(printKit(kit))).toEqual(kit);
      }
    }
  });
});
