import { describe, expect, it } from 'vitest';
import { words as planWords } from '../../src/library/plans/words.ts';
import { paths } from '../../src/paths.ts';
import { LANGUAGES } from '../../src/platform/words/language.ts';
import { words as ranWords } from '../../src/sessions/runs/words.ts';
import { type Kind, pagesOf } from '../house/addresses.ts';
import { furnished } from '../house/furnished.ts';
import { EVERY_LOOK, lookAt, readers, walk } from './look.ts';
import { aStory } from './story.ts';
import { firstVisitBytes } from './weight.ts';

/** 60 KB is meant for every page. The letters that Welsh marks are four files more, and its longest kit comes to 71: no more than that. */
const FIRST_VISIT_BYTES_MAX = { en: 60 * 1024, cy: 72 * 1024 };

describe('every page of the house, in a browser', async () => {
  const story = await aStory();
  const there = await furnished(story.house);
  const grouped = Map.groupBy(pagesOf(there), ({ kind }) => kind);
  const longestOf = async (addresses: readonly string[]): Promise<string> => {
    const pages = await Promise.all(
      addresses.map(async (address) => ({ address, text: await (await story.house.get(address)).text() })),
    );
    return pages.sort((a, b) => b.text.length - a.text.length)[0]?.address ?? '';
  };
  const byKind: [Kind, string[]][] = [...grouped].map(([kind, all]) => [kind, all.map(({ address }) => address)]);

  it.each(byKind)(
    'shuts nobody out, light or dark, in either language, on a small phone or at a desk: %s',
    async (kind, addresses) => {
      expect(await walk(await readers(story), kind, addresses)).toEqual([]);
    },
  );

  const welsh = there.kits.filter(({ language }) => language.startsWith('cy'));
  const isWelsh = (address: string): boolean =>
    welsh.some(({ slug, code }) => address.includes(slug) || address.includes(code));

  it.each(byKind)('weighs at most 60 KB on a first visit in English, letters and all: %s', async (_kind, addresses) => {
    const bytes = await Promise.all(
      LANGUAGES.map(async (language) => {
        const longest = await longestOf(
          language === 'en' ? addresses.filter((address) => !isWelsh(address)) : addresses,
        );
        return [language, longest, await firstVisitBytes(story, longest, language)] as const;
      }),
    );
    expect(bytes.filter(([language, , weight]) => weight > FIRST_VISIT_BYTES_MAX[language])).toEqual([]);
  });

  it('shuts nobody out when there is nothing at an address', async () => {
    expect(await walk(await readers(story), 'kit', ['/library/no-such-kit'])).toEqual([]);
  });

  it('shuts nobody out when a form comes back', async () => {
    const faults: string[] = [];
    for (const her of Object.values(await readers(story))) {
      const t = her.read(ranWords);
      await her.opens(paths.ran(there.kits[0]?.code ?? ''));
      await her.fills(t.people, 'a dozen');
      await her.presses(t.send);
      await her.sees(t.errors.peopleUnknown);
      faults.push(...(await lookAt(her, EVERY_LOOK)));
      const p = her.read(planWords);
      await her.opens(paths.plan(there.kits[0]?.slug ?? ''));
      await her.presses(p.ownAdd);
      await her.sees(p.errors.ownTitleMissing);
      faults.push(...(await lookAt(her, EVERY_LOOK)));
    }
    expect(faults).toEqual([]);
  });
});

describe('a house with nothing in it yet', async () => {
  const story = await aStory({ content: 'nothing' });
  const empty: [Kind, string][] = [
    ['home', paths.home],
    ['library', paths.library],
    ['struggles', paths.struggles],
    ['techniques', paths.techniques],
    ['programmes', paths.programmes],
    ['saved', paths.saved],
  ];

  it.each(empty)('says what will be there, and shuts nobody out: %s', async (kind, address) => {
    expect(await walk(await readers(story), kind, [address])).toEqual([]);
  });
});
