import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { aProposal } from './a-proposal.testing.ts';

const house = await aHouse();
const author = await aPerson(house.db);
const change = ['minutes=8 shortest=5', 'minutes=11 shortest=5'] as const;
const suggested = await aProposal(house.db, { by: author.actor, change });

describe('the whole kit as somebody suggests it', () => {
  it('is read with the change in it, and its minutes before and after', async () => {
    const page = await (await house.get(paths.proposedKit(suggested.id))).text();
    const [, after, before] = /It takes (\d+) minutes; before: (\d+)\./.exec(page) ?? [];
    expect(Number(after)).toBe(Number(before) + 3);
    expect(page).toContain('11 min');
  });

  it('is not there while the suggestion waits for its letter, nor are its text and pictures', async () => {
    const held = await aProposal(house.db, { change: ['minutes=8', 'minutes=13'], email: 'marcia@example.org' });
    const there = [paths.proposedKit(held.id), paths.proposedSource(held.id), paths.proposedMedia(held.id, 'a.png')];
    for (const path of there) expect((await house.get(path)).status).toBe(404);
  });
});
