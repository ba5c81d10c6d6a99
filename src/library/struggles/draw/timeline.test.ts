import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStruggle } from '../parse.ts';
import { widthOf } from './measure.ts';
import { type Box, type Picture, SIZE_PX } from './picture.ts';
import { type Frame, layOut } from './timeline.ts';
import { type Told, toldBy } from './told.ts';

const FRAMES: Frame[] = ['phone', 'page', 'desk'];

const words = (letters: number) =>
  fc
    .array(fc.string({ unit: fc.constantFrom(...'abcdefghilmnoprstuwŵŷMW1979,.’é'), minLength: 1, maxLength: 14 }), {
      minLength: 1,
      maxLength: 20,
    })
    .map((each) => each.join(' ').slice(0, letters).trim() || 'x');

const told: fc.Arbitrary<Told> = fc
  .record({
    name: words(40),
    events: fc.array(
      fc.record({
        day: fc.integer({ min: -60_000, max: 20_000 }),
        shown: words(40),
        text: words(200),
        turn: fc.boolean(),
      }),
      {
        minLength: 3,
        maxLength: 16,
      },
    ),
    breaks: fc.array(
      fc.record({
        from: fc.integer({ min: -60_000, max: 20_000 }),
        days: fc.integer({ min: 0, max: 9_000 }),
        label: fc.option(words(60), { nil: undefined }),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ name, events, breaks }) => ({
    name,
    happenings: events.sort((one, other) => one.day - other.day),
    breaks: breaks
      .map(({ from, days, label }) => ({ from, to: from + days, goesOn: from + days === events.at(-1)?.day, label }))
      .sort((one, other) => one.from - other.from),
  }));

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const pairs = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((one, at) => all.slice(at + 1).map((other): [T, T] => [one, other]));

const wellDrawn = (picture: Picture): void => {
  for (const [one, other] of pairs(picture.labels))
    if (overlap(one, other)) throw new Error(`${one.lines[0]} meets ${other.lines[0]}`);
  for (const { x, y, width, height, lines, bold } of picture.labels) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(picture.width + 0.01);
    expect(y + height).toBeLessThanOrEqual(picture.height + 0.01);
    for (const [at, line] of lines.entries())
      if ([...line].length > 1)
        expect(widthOf(line, { sizePx: SIZE_PX, bold: at < bold })).toBeLessThanOrEqual(Math.ceil(width));
  }
  for (const { from, to } of [...picture.solid, ...picture.broken])
    for (const { x, y } of [from, to]) {
      expect(x >= 0 && x <= picture.width + 0.01).toBe(true);
      expect(y >= 0 && y <= picture.height + 0.01).toBe(true);
    }
};

describe('the line of a struggle', () => {
  it.each(FRAMES)('has no two labels that meet, and all of it is inside, on a %s', (frame) => {
    fc.assert(
      fc.property(told, (one) => wellDrawn(layOut(one, frame))),
      { numRuns: 200 },
    );
  });
  it.each(FRAMES)('has a dot for each event, in order and apart, on a %s', (frame) => {
    fc.assert(
      fc.property(told, (one) => {
        const { dots } = layOut(one, frame);
        expect(dots.map(({ turn }) => turn)).toEqual(one.happenings.map(({ turn }) => turn));
        const places = dots.map(({ x, y }) => (frame === 'desk' ? x : y));
        for (const [at, place] of places.entries())
          if (at > 0) expect(place - (places[at - 1] ?? 0)).toBeGreaterThanOrEqual(24);
      }),
    );
  });
  it.each(FRAMES)('is solid and broken in turn, with no gap and no overlap, on a %s', (frame) => {
    fc.assert(
      fc.property(told, (one) => {
        const { solid, broken } = layOut(one, frame);
        const along = [...solid, ...broken].map(({ from, to }) => (frame === 'desk' ? [from.x, to.x] : [from.y, to.y]));
        along.sort(([one = 0], [other = 0]) => one - other);
        for (const [at, [from = 0, to = 0]] of along.entries()) {
          expect(to).toBeGreaterThan(from);
          if (at > 0) expect(Math.abs(from - (along[at - 1]?.[1] ?? 0))).toBeLessThan(1);
        }
      }),
    );
  });
  it('says every event and every break in full when it runs downwards', () => {
    fc.assert(
      fc.property(told, (one) => {
        const said = layOut(one, 'phone')
          .labels.map(({ lines }) => lines.join(''))
          .join('')
          .replace(/ /g, '');
        for (const { text } of one.happenings) expect(said).toContain(text.replace(/ /g, ''));
        for (const { label } of one.breaks) if (label) expect(said).toContain(label.replace(/ /g, ''));
      }),
    );
  });
});

describe('the lines of the struggles that ship', () => {
  const files = readdirSync('content/struggles').filter((name) => name.endsWith('.md'));
  it.each(files)('%s is well drawn at each width, with every break seen', (name) => {
    const read = parseStruggle(readFileSync(`content/struggles/${name}`, 'utf8'));
    if (!read.ok) throw new Error(read.problem);
    const one = toldBy(read.page.front, 'en');
    for (const frame of FRAMES) {
      const picture = layOut(one, frame);
      wellDrawn(picture);
      expect(picture.broken).toHaveLength(one.breaks.length);
    }
  });
});
