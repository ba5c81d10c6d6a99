import { expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';

const house = await aHouse();

it('a name taken down from a kit goes from what people told of it, and search finds it no more', async () => {
  const her = house.as(await aPerson(house.db));
  const steward = house.as(await aPerson(house.db, { steward: true }));
  const fields = { tried: 'Mr Canutesson gave in on Friday.', kit: 'six-points', audience: 'public' };
  const story = (await her.post(paths.stories, fields)).headers.get('location') ?? '';
  const textOf = async (path: string) => (await house.get(path)).text();
  for (const path of [story, paths.kit('six-points'), `${paths.stories}?q=canutesson`])
    expect(await textOf(path), path).toContain('Mr Canutesson');
  const answer = await steward.post(paths.adminRedactions, {
    kit: 'six-points',
    words: 'Mr Canutesson',
    why: 'safety',
  });
  expect(answer.status).toBe(303);
  for (const path of [story, paths.kit('six-points'), paths.stories, paths.storiesFeed])
    expect(await textOf(path), path).not.toContain('Canutesson');
  expect(await textOf(`${paths.stories}?q=canutesson`)).not.toContain('gave in on Friday');
});
