import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Happening, LiveStep } from '../runs/live.ts';
import { liveOf, merged, type Tap, tapOf } from './taps.ts';

const SEVEN = Date.UTC(2027, 0, 12, 19);
const MINUTE = 60_000;

const steps: LiveStep[] = Array.from({ length: 5 }, (_, nth) => ({
  key: `step-${nth}`,
  title: `Step ${nth}`,
  minutes: 10,
  begins: nth * 10,
  shortest: 4,
  keep: nth % 2 ? 'could' : 'must',
  hinge: false,
  method: 'pairs',
  locked: false,
  asked: true,
  say: '',
  notes: [],
}));

/** A phone that may be wrong about the time, and taps. */
class Phone {
  taps: Tap[] = [];
  #made = 0;
  readonly name: string;
  readonly aheadMs: number;

  constructor(name: string, aheadMs: number) {
    this.name = name;
    this.aheadMs = aheadMs;
  }

  tap(what: Happening, minute: number): void {
    this.#made += 1;
    const at = SEVEN + minute * MINUTE + this.aheadMs;
    this.taps = merged(this.taps, [
      tapOf(steps, this.taps, { id: `${this.name}-${this.#made}`, phone: this.name, at, what }),
    ]);
  }

  get live() {
    return liveOf(steps, this.taps);
  }
}

/** Both hear what the other has; the server put each tap right by how far its phone was ahead. */
const meet = (...phones: [Phone, Phone]): void => {
  const [a, b] = phones.map(({ taps, name, aheadMs }) =>
    taps.map((tap) => (tap.phone === name && !tap.id.endsWith('!') ? { ...tap, at: tap.at - aheadMs } : tap)),
  );
  // Right by the server's clock from then on.
  const all = merged(a ?? [], b ?? []).map((tap) => ({ ...tap, id: tap.id.endsWith('!') ? tap.id : `${tap.id}!` }));
  for (const phone of phones) phone.taps = all;
};

const aHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Happening>({ kind: 'next' }) },
  fc.constantFrom<Happening>({ kind: 'back' }, { kind: 'pause' }, { kind: 'resume' }, { kind: 'undo' }),
  fc.constant<Happening>({ kind: 'more', minutes: 2 }),
  fc.nat(4).map((at): Happening => ({ kind: 'cut', cut: { kind: 'drop', at } })),
  fc.nat(4).map((at): Happening => ({ kind: 'cut', cut: { kind: 'shorten', to: [{ at, minutes: 5 }] } })),
);
const anEvening = fc.record({
  ahead: fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -200, max: 200 })),
  moves: fc.array(fc.oneof({ weight: 5, arbitrary: fc.tuple(fc.nat(1), aHappening) }, fc.constant('meet' as const)), {
    maxLength: 40,
  }),
});

const played = ({ ahead, moves }: typeof anEvening extends fc.Arbitrary<infer E> ? E : never): [Phone, Phone] => {
  const phones: [Phone, Phone] = [new Phone('a', ahead[0] * MINUTE), new Phone('b', ahead[1] * MINUTE)];
  phones[0].tap({ kind: 'start', plannedAt: SEVEN }, 0);
  meet(...phones);
  for (const [nth, move] of moves.entries()) {
    if (move === 'meet') meet(...phones);
    else phones[move[0]]?.tap(move[1], nth + 1);
  }
  meet(...phones);
  return phones;
};

describe('two phones', () => {
  it('come back in step whenever they were apart, however wrong their clocks, and lose no tap', () => {
    fc.assert(
      fc.property(anEvening, (evening) => {
        const [a, b] = played(evening);
        expect(a.live).toEqual(b.live);
        const made = 1 + evening.moves.filter((move) => move !== 'meet').length;
        expect(new Set(a.taps.map(({ id }) => id)).size).toBe(made);
      }),
    );
  });
  it('make of the same taps the same session, in whatever order they come', () => {
    fc.assert(
      fc.property(anEvening, fc.infiniteStream(fc.double({ noNaN: true })), (evening, random) => {
        const [{ taps, live }] = played(evening);
        const shuffled = taps.map((tap) => ({ tap, by: random.next().value ?? 0 })).sort((x, y) => x.by - y.by);
        expect(
          liveOf(
            steps,
            shuffled.map(({ tap }) => tap),
          ),
        ).toEqual(live);
      }),
    );
  });
  it('never pass a step that nobody tapped on from', () => {
    fc.assert(
      fc.property(anEvening, (evening) => {
        const [{ taps, live }] = played(evening);
        const left = new Set(taps.filter(({ what }) => what.kind === 'next').map(({ from }) => from));
        const passed = steps.map((_, at) => at).filter((at) => at < (live?.at ?? 0) && !live?.legs[at]?.dropped);
        expect(passed.filter((at) => !left.has(at))).toEqual([]);
      }),
    );
  });
  it('count no time twice and none backward', () => {
    fc.assert(
      fc.property(anEvening, (evening) => {
        const [{ taps, live }] = played(evening);
        const spent = (live?.legs ?? []).map(({ spentMs }) => spentMs);
        expect(Math.min(...spent)).toBeGreaterThanOrEqual(0);
        const [first, last] = [Math.min, Math.max].map((of) => of(...taps.map(({ at }) => at)));
        expect(spent.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual((last ?? 0) - (first ?? 0));
      }),
    );
  });
});

describe('a step that both tap on from', () => {
  it('is passed once', () => {
    const [a, b] = [new Phone('a', 0), new Phone('b', 0)];
    a.tap({ kind: 'start', plannedAt: SEVEN }, 0);
    meet(a, b);
    a.tap({ kind: 'next' }, 10);
    b.tap({ kind: 'next' }, 11);
    meet(a, b);
    expect(a.live?.at).toBe(1);
  });
});
