import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { htmlFaults } from '../../../../test/house/html.ts';
import { aKitText } from '../../../kit/kit.testing.ts';
import type { Kit } from '../../../kit/kit.ts';
import { parseKit } from '../../../kit/parse.ts';
import { LanguageContext } from '../../../platform/words/words.ts';
import { differenceOf } from '../difference.ts';
import { Difference } from './difference.tsx';
import { MinutesShift } from './minutes-shift.tsx';

const kit = (body: string, front = ''): Kit => {
  const { kit } = parseKit(aKitText({ body, front }));
  if (!kit) throw new Error('no kit');
  return kit;
};
const step = (id: string, minutes: number, inside = 'Talk.'): string =>
  `::::step[Step ${id}]{#${id} minutes=${minutes} method=pairs}\n${inside}\n::::\n`;
const HOSTILE = '<script>alert(1)</script>';
const before = kit(step('a', 8) + step('b', 12) + step('c', 20, `Talk ${HOSTILE} in pairs.`));
const after = kit(
  step('b', 12) + step('a', 5) + step('c', 25, `Talk ${HOSTILE} in threes. ${HOSTILE}`) + step('d', 1, HOSTILE),
  'later: <b>x</b>\n',
);
const shown = (language: 'en' | 'cy'): string =>
  renderToString(
    <LanguageContext.Provider value={language}>
      <div>
        <h2>x</h2>
        <MinutesShift shift={differenceOf(before, after).shift} before="Edition 6" />
        <Difference
          difference={differenceOf(before, after)}
          language="en-GB"
          direction="ltr"
          under={({ id }) => <p>Talk about {id}</p>}
        />
      </div>
    </LanguageContext.Provider>,
  );

describe('a difference on a page', () => {
  it('strikes the old words where they stood and marks the new', () => {
    expect(shown('en')).toContain(' in <del>pairs</del> <ins>threes</ins>.');
    expect(shown('en')).toContain('<del>20 minutes</del> <ins>25 minutes</ins>');
  });
  it('shows a moved step where it stands and where it stood', () => {
    expect(shown('en')).toMatch(/class="now".*Step b.*class="was".*Step 2 stood here/s);
  });
  it('tells the drawing of the minutes in words', () => {
    expect(shown('en')).toContain(
      'aria-label="Before and after. Step 2 moves. Step 1 goes from 8 to 5 minutes. Step 3 goes from 20 to 25 minutes. New: Step d, 1 minute. In all 43 minutes; before, 40 minutes."',
    );
  });
  it('speaks Welsh too', () => {
    expect(shown('cy')).toContain('Newidiwyd');
    expect(shown('cy')).toContain('Yma roedd cam 2');
  });
  it('has room for what a page says of a part', () => {
    expect(shown('en')).toContain('<p>Talk about d</p>');
  });
  it('runs nothing that the texts hold, and is valid', async () => {
    for (const language of ['en', 'cy'] as const) {
      expect(shown(language)).not.toContain('<script');
      expect(shown(language)).not.toContain('<b>x');
      expect(await htmlFaults(shown(language))).toEqual([]);
    }
  });
});
