import { createHash, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, seedOf } from './lot.ts';

const uuids = fc.uuid();
const cast = fc
  .uniqueArray(uuids, { minLength: 1, maxLength: 6 })
  .chain((nominees) =>
    fc.tuple(
      fc.constant(nominees),
      fc.array(fc.record({ id: uuids, choices: fc.subarray(nominees) }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
    ),
  );

describe('counting an approval vote', () => {
  it('gives no seat to fewer votes than somebody without one has, and none to nobody’s choice', () => {
    fc.assert(
      fc.property(cast, ([nominees, ballots, seats]) => {
        const { nominees: counted } = count(nominees, ballots, seats);
        const [least] = counted
          .filter(({ elected }) => elected)
          .map(({ votes }) => votes)
          .sort((a, b) => a - b);
        const most = Math.max(0, ...counted.filter(({ elected }) => !elected).map(({ votes }) => votes));
        expect(least === undefined || (least >= most && least > 0)).toBe(true);
        expect(counted.filter(({ elected }) => elected).length).toBe(
          Math.min(seats, counted.filter(({ votes }) => votes > 0).length),
        );
      }),
    );
  });
  it('comes out the same in whatever order ballots and nominees are read', () => {
    fc.assert(
      fc.property(cast, ([nominees, ballots, seats]) => {
        expect(count([...nominees].reverse(), [...ballots].reverse(), seats)).toEqual(count(nominees, ballots, seats));
      }),
    );
  });
  it('draws a tie by lots that anybody can work out from the ballots', () => {
    const nominees = [randomUUID(), randomUUID(), randomUUID()];
    const ballots = nominees.map((id) => ({ id: randomUUID(), choices: [id] }));
    const result = count(nominees, ballots, 1);
    const text = ballots
      .map(({ id, choices }) => `${id}:${choices.join(',')}`)
      .sort()
      .join('\n');
    const seed = createHash('sha256').update(text).digest();
    expect(Buffer.from(result.seed)).toEqual(seed);
    const lots = nominees
      .map((id) => ({ id, lot: createHash('sha256').update(seed).update(id).digest('hex') }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1));
    expect([result.byLot, result.nominees[0]?.id]).toEqual([true, lots[0]?.id]);
    expect(seedOf([...ballots, { id: randomUUID(), choices: [] }])).not.toEqual(result.seed);
  });
});
