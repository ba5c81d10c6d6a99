import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tellOfRun } from '../../../test/house/furnished.ts';
import { aHouse } from '../../../test/house/house.ts';
import { whatIsThere } from '../../../test/house/there.ts';
import { whatHappened } from './evidence.ts';
import { stepsTimed } from './times.ts';

describe('asking how long every step really took', async () => {
  const house = await aHouse();
  const { kits } = await whatIsThere(house.db);

  it('says of each step of each kit what the kit’s own page says, in one question', async () => {
    for (const [at, kit] of kits.slice(0, 3).entries())
      for (let time = 0; time < 6 + at * 12; time += 1)
        await tellOfRun(
          house,
          kit.code,
          Object.fromEntries(kit.steps.slice(0, 3).map(({ id, minutes }) => [`minutes.${id}`, String(minutes + time)])),
        );
    const told = new Map((await stepsTimed(house.db)).map((one) => [`${one.kitId} ${one.stepId}`, one.minutes]));
    const said = new Map<string, unknown>();
    for (const { id } of await house.db.all(z.object({ id: z.string() }))`select id from kit`)
      for (const [stepId, { minutes }] of (await whatHappened(house.db, id)).steps)
        if (minutes) said.set(`${id} ${stepId}`, minutes);
    expect(said.size).toBe(9);
    expect(told).toEqual(said);
  });
});
