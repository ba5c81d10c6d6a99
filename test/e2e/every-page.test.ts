import { describe, expect, it } from 'vitest';
import { paths } from '../../src/paths.ts';
import { words as ranWords } from '../../src/sessions/runs/words.ts';
import { type Address, KINDS, type Kind, pagesOf } from '../house/addresses.ts';
import { furnished } from '../house/furnished.ts';
import { lookAt, looksFor, readers, walk } from './look.ts';
import { aStory } from './story.ts';
import { firstVisitBytes } from './weight.ts';

const FIRST_VISIT_BYTES_MAX = 60 * 1024;

describe('every page of the house, in a browser', async () => {
  const story = await aStory();
  const there = await furnished(story.house);
  const byKind: [Kind, Address[]][] = [...Map.groupBy(pagesOf(there), ({ kind }) => kind)];

  it.each(byKind)(
    'shuts nobody out, in light and dark, in both languages, on a small phone and at a desk: %s',
    async (_kind, addresses) => {
      const by = await readers(story);
      const faults: string[] = [];
      for (const [at, { address }] of addresses.entries()) faults.push(...(await walk(by, address, looksFor(at))));
      expect(faults).toEqual([]);
    },
  );

  it.each(byKind)('weighs at most 60 KB on a first visit, letters and all: %s', async (_kind, addresses) => {
    const heaviest = { address: '', bytes: 0 };
    for (const { address } of addresses.slice(0, 12)) {
      const bytes = await firstVisitBytes(story, address);
      if (bytes > heaviest.bytes) Object.assign(heaviest, { address, bytes });
    }
    expect(heaviest.bytes, `bytes over the wire for ${heaviest.address}`).toBeLessThanOrEqual(FIRST_VISIT_BYTES_MAX);
  });

  it('shuts nobody out when there is nothing at an address', async () => {
    const by = await readers(story);
    expect(await walk(by, '/library/no-such-kit', looksFor(0))).toEqual([]);
  });

  it('shuts nobody out when a form comes back', async () => {
    const by = await readers(story);
    const faults: string[] = [];
    for (const her of Object.values(by)) {
      const t = her.read(ranWords);
      await her.opens(paths.ran(there.kits[0]?.code ?? ''));
      await her.fills(t.people, 'a dozen');
      await her.presses(t.send);
      await her.sees(t.errors.peopleUnknown);
      faults.push(
        ...(await lookAt(
          her,
          looksFor(0).filter(({ language }) => language === her.language),
        )),
      );
    }
    expect(faults).toEqual([]);
  });

  it('is looked at, whatever paths.ts names', () => {
    const looked = new Set(byKind.map(([kind]) => kind));
    const unseen = KINDS.filter(
      (kind) => !looked.has(kind) && ['kit', 'plan', 'run', 'ran', 'thanks', 'rehearsal'].includes(kind),
    );
    expect(unseen).toEqual([]);
  });
});

describe('a house with nothing in it yet', async () => {
  const story = await aStory({ content: 'nothing' });
  const empty = [paths.home, paths.library, paths.struggles, paths.techniques, paths.programmes, paths.saved];

  it.each(empty)('says what will be there, and shuts nobody out: %s', async (address) => {
    expect(await walk(await readers(story), address, looksFor(0))).toEqual([]);
  });
});
