import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { paths } from '../../paths.ts';

const house = await aHouse({ content: 'nothing' });

describe('the ledger', () => {
  it.each(['275760-01-01', '0000-01-01T00:00:00Z', '-200000-01-01T00:00:00Z', '%00', 'yesterday'])(
    'begins at its beginning when it is asked for what was before %s',
    async (before) => {
      expect((await house.get(`${paths.decisions}?before=${before}`)).status).toBe(200);
    },
  );
});
