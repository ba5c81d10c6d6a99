import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { paths } from '../../paths.ts';
import { addDecision } from './store.ts';

const house = await aHouse({ content: 'nothing' });

describe('the ledger', () => {
  it.each(['%00', 'yesterday', '00000000-0000-4000-8000-000000000000'])(
    'is a page when it is asked for what was after %s',
    async (after) => {
      expect((await house.get(`${paths.decisions}?after=${after}`)).status).toBe(200);
    },
  );

  it('goes from page to page without losing one, though all were decided at one moment', async () => {
    const now = new Date('2026-11-02T10:00:00Z');
    const COUNT = 130;
    for (let at = 0; at < COUNT; at += 1)
      await addDecision(house.db, {
        kind: 'reviewer-made',
        byName: 'the-founders',
        what: `Person ${at}.`,
        reasons: '',
        now,
      });
    const seen: string[] = [];
    for (let path: string | undefined = paths.decisions; path; ) {
      const html = await (await house.get(path)).text();
      seen.push(...[...html.matchAll(/Person (\d+)\./g)].map(([, number]) => number ?? ''));
      path = html.match(/href="([^"?]+\?after=[0-9a-f-]{36})"/)?.[1];
    }
    expect(new Set(seen).size).toBe(COUNT);
  });
});
