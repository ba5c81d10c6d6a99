import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { words } from './words.ts';

const house = await aHouse();
const KIT = 'six-points';
const steward = await aPerson(house.db, { steward: true });
const NAME = 'Feargus O’Connor';
const take = (fields: Record<string, string>) =>
  house.as(steward).post(paths.adminRedactions, { kit: KIT, words: NAME, instead: 'someone', why: 'law', ...fields });
const textOf = async (path: string): Promise<string> => (await house.get(path)).text();

describe('taking something down, on the steward’s page', () => {
  it('says at its field what it cannot do, and keeps what was typed', async () => {
    const refused: [Record<string, string>, string][] = [
      [{ kit: 'no-such-kit' }, words.en.errors.noKit],
      [{ words: 'Nobody wrote this' }, words.en.errors.nothingThere],
      [{ words: 'fundi-kit/1' }, words.en.errors.breaksKit],
      [{ words: '' }, words.en.errors.sayWhat],
      [{ why: '' }, words.en.errors.chooseWhy],
    ];
    for (const [fields, says] of refused) {
      const answer = await take(fields);
      const text = await answer.text();
      expect([answer.status, text.includes(says)]).toEqual([422, true]);
      expect(text).toContain(fields.words ?? NAME);
    }
  });

  it('takes it out, says so, and leads old addresses on', async () => {
    const name = 'Malcolm Chase';
    expect(await textOf(paths.kitFile(KIT, 'md'))).toContain(name);
    const [, old = ''] = /revisions\/([0-9a-f]{40})/.exec(await textOf(paths.history(KIT))) ?? [];
    const answer = await take({ words: name });
    expect(answer.status).toBe(303);
    const page = await (await house.as(steward).get(answer.headers.get('location') ?? '')).text();
    expect(page).toContain(words.en.done);
    expect(await textOf(paths.kitFile(KIT, 'md'))).not.toContain(name);
    const led = await house.get(paths.revision(KIT, old));
    expect(led.status).toBe(303);
    expect(led.headers.get('location')).toContain(`/library/${KIT}/revisions/`);
  });
});
