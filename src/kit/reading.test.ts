import { describe, expect, it } from 'vitest';
import { checkKit } from './check.ts';
import { A_STEP, aKitText } from './kit.testing.ts';
import type { Kit, Step } from './kit.ts';
import { parseKit } from './parse.ts';
import {
  evaluationOf,
  everyPart,
  footnotesOf,
  footnotesUsed,
  idsLinked,
  notesOf,
  plainText,
  proseOf,
  sayFirst,
  slidesIn,
  slidesOf,
  stepsOf,
} from './reading.ts';

const kit = (body: string): Kit => {
  const { kit } = parseKit(aKitText({ body }));
  if (!kit) throw new Error('no kit');
  return kit;
};
const step = (inside: string): Step => {
  const [first] = stepsOf(kit(`::::step[T]{#t minutes=9 method=pairs hinge}\n${inside}\n::::`));
  if (!first) throw new Error('no step');
  return first;
};
const words = (text: string): string => plainText(kit(`${text}\n\n${A_STEP}`).blocks.slice(0, 1).flatMap(proseOf));

describe('what a step says first', () => {
  it('is the first paragraph of its notes without its label, quotes kept', () => {
    expect(sayFirst(step('Talk.\n\n:::notes\n**Say:** “Good *evening*. In pairs.”\n\n**Watch for:** time.\n:::'))).toBe(
      '“Good evening. In pairs.”',
    );
    expect(sayFirst(step(':::notes\n**Dywedwch:** “Noswaith dda.”\n:::'))).toBe('“Noswaith dda.”');
  });
  it('is the whole paragraph when it begins with no label', () => {
    expect(sayFirst(step(':::notes\nStop **after** four minutes.\n:::'))).toBe('Stop after four minutes.');
    expect(sayFirst(step(':::notes\n**Stop** after four.\n:::'))).toBe('Stop after four.');
  });
  it('is nothing without notes, or when they begin otherwise', () => {
    expect(sayFirst(step('Talk.'))).toBeUndefined();
    expect(sayFirst(step(':::notes\n- One\n:::'))).toBeUndefined();
    expect(sayFirst(step(':::notes\n**Say:**\n:::'))).toBeUndefined();
  });
});

describe('the plain words of prose', () => {
  it('are a line for each paragraph, item and row, without marks', () => {
    expect(
      words(
        'A *b* **c** `d` [e](#who-decides)\\\nf\n\n- g\n- h\n\n  i\n\n> j\n\n| k | l |\n|---|---|\n| m | n |\n\n```\no\n```',
      ),
    ).toBe('A b c d e f\ng\nh\ni\nj\nk · l\nm · n\no');
  });
  it('say what a picture shows, and nothing for a footnote', () => {
    expect(words('A ![march](media/m.jpg).[^x]\n\n[^x]: Leeds.')).toBe('A march.\nLeeds.');
  });
});

describe('what stands in a kit', () => {
  const whole = kit(`Before.[^b]

${A_STEP}
::::step[Second]{#second minutes=5 method=pairs}
Take [the card](#card) and [again](#card), or [the map](#map).[^a]

:::notes
One.
:::

:::slide[S]
x
:::

:::notes
Two.
:::

:::evaluation
- In the step? (words)
:::
::::

:::handout[Card]{#card}
x
:::

:::exercise[Map]{#map kind=power-map}
x[^a]
:::

:::slide[T]{#t}
y
:::

:::evaluation
- Good? (1-5)
:::

[^a]: One.

[^b]: Two.
`);
  const second = stepsOf(whole)[1];
  it('is found at whatever depth, outer first', () => {
    expect(second && everyPart(second).map(({ kind }) => kind)).toEqual([
      'step',
      'prose',
      'notes',
      'slide',
      'notes',
      'evaluation',
    ]);
    expect(slidesOf(whole).map(({ title }) => title)).toEqual(['S', 'T']);
    expect(second && slidesIn(second).map(({ title }) => title)).toEqual(['S']);
  });
  it('gives the notes of a step as one, and the questions of a kit as one sheet', () => {
    expect(second && plainText(notesOf(second))).toBe('One.\nTwo.');
    expect(evaluationOf(whole)?.questions.map(({ asks }) => plainText(asks))).toEqual(['In the step?', 'Good?']);
    expect(evaluationOf(kit(A_STEP))).toBeUndefined();
  });
  it('names what is linked to once, in order', () => {
    expect(second && idsLinked(proseOf(second))).toEqual(['card', 'map']);
  });
  it('finds every footnote, and those that some prose calls, wherever they are written', () => {
    expect([...footnotesOf(whole).keys()]).toEqual(['a', 'b']);
    expect(second && footnotesUsed(whole, proseOf(second)).map(({ identifier }) => identifier)).toEqual(['a']);
  });
});

describe('checking a kit before it is published', () => {
  it('lets a sound kit through', () => expect(checkKit(parseKit(aKitText()))).toEqual([]));
  it('makes a licence that is not open an error, which in a draft is a notice', () => {
    const parsed = parseKit(aKitText().replace('CC-BY-SA-4.0', 'CC-BY-NC-4.0'));
    expect(parsed.problems.map(({ code, severity }) => [code, severity])).toEqual([['licence-closed', 'notice']]);
    expect(checkKit(parsed).map(({ code, severity }) => [code, severity])).toEqual([['licence-closed', 'error']]);
  });
  it('leaves other notices notices', () => {
    expect(checkKit(parseKit(aKitText({ front: 'later: 1\n' }))).map(({ severity }) => severity)).toEqual(['notice']);
  });
});
