import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aGroup, aPerson } from '../../identity/a-person.testing.ts';
import { anEdition, mergeWords } from '../../library/reviews/in-print.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { runKeyOf } from '../running/key.ts';
import { aSession } from '../trainings/a-session.testing.ts';
import { SessionId } from '../trainings/store.ts';

const Id = z.object({ id: z.uuid() });
const WORDS = 'Mrs Featherstonehaugh says: say the minutes aloud.';
const LEFT = 'Say the minutes aloud.';

describe('a suggestion of what those who led a session told', async () => {
  const house = await aHouse();
  const { db } = house;
  const groups = [await aGroup(db, { name: 'Leeds' }), await aGroup(db, { name: 'Leicester' })] as const;
  const [lead, other, stranger] = [
    await aPerson(db, { publicName: 'Mair' }),
    await aPerson(db, { publicName: 'Joe' }),
    await aPerson(db, { steward: true }),
  ];
  const reviewers = [
    await aPerson(db, { reviewer: true, groups: [groups[0]] }),
    await aPerson(db, { reviewer: true, groups: [groups[1]] }),
  ] as const;
  const by = house.as(lead);
  const told = async () => {
    const id = await aSession(db, lead, {
      now: house.now(),
      leads: [
        { personId: lead.id, part: 'leads' },
        { personId: other.id, part: 'leads' },
      ],
    });
    house.later(61);
    const phone = paths.debriefPhone(id, runKeyOf(db, SessionId.parse(id)));
    const [, key = ''] = /name="minutes\.([a-z-]+)"/.exec(await (await house.get(phone)).text()) ?? [];
    const fields = { went: 'mixed', words: WORDS, about: key, [`step.${key}`]: 'done', [`minutes.${key}`]: '31' };
    await by.post(phone, fields);
    const { id: debriefId } = await db.one(Id)`select id from debrief where session_id = ${id}`;
    return { id, key, path: paths.debriefSuggestion(id, debriefId) };
  };
  const suggestions = (id: string) =>
    db.count`
      select count(*) from debrief_suggestion join debrief on debrief.id = debrief_id where session_id = ${id}`;

  it('is made at one press, in the words left of it, with what is known of the step, once', async () => {
    const { id, key, path } = await told();
    const page = await (await by.get(paths.debrief(id))).text();
    expect(await htmlFaults(page)).toEqual([]);
    expect(await htmlFaults(await (await by.get(`${paths.debrief(id)}?lang=cy`)).text())).toEqual([]);
    for (const said of [WORDS, `value="${key}" selected`, path]) expect(page).toContain(said);
    const sent = await Promise.all([1, 2, 3].map(() => by.post(path, { words: LEFT, step: key })));
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect([new Set(sent.map(({ headers }) => headers.get('location'))).size, await suggestions(id)]).toEqual([1, 1]);
    const place = sent[0]?.headers.get('location') ?? '';
    const proposal = await (await house.get(place)).text();
    for (const said of [LEFT, 'someone who ran it', 'There this step took 31 minutes'])
      expect(proposal).toContain(said);
    expect(proposal).not.toContain('Featherstonehaugh');
    expect(await (await house.as(other).get(paths.debrief(id))).text()).toContain(`href="${place}"`);
  });
  it('is not there for others, says what is missing, and keeps what was typed', async () => {
    const { id, path } = await told();
    expect((await house.as(stranger).post(path, { words: LEFT })).status).toBe(404);
    const none = await by.post(path, { words: ' ' });
    expect([none.status, (await none.text()).includes('href="#f-words"')]).toEqual([422, true]);
    const gone = await by.post(path, { words: LEFT, step: 'no-such-step' });
    expect([gone.status, await gone.text()]).toEqual([422, expect.stringContaining(LEFT)]);
    expect(await suggestions(id)).toBe(0);
  });
  it('is told by letter to the pair once it is in print: to each once, to whoever suggested it as its author', async () => {
    const { key, path } = await told();
    const place = (await by.post(path, { words: LEFT, step: key })).headers.get('location') ?? '';
    const making = { db, now: house.now(), reviewers };
    const change = ['minutes=8 shortest=5', 'minutes=9 shortest=5'] as const;
    await mergeWords(making, place.split('/').at(-1) ?? '', { slug: 'six-points', change });
    await house.work();
    const inPrint = async (person: { id: string }) =>
      (await lettersTo(db, person.id)).filter(({ purpose }) => purpose === 'what-it-changed');
    expect(await inPrint(other)).toEqual([]);
    await anEdition(making, 'six-points');
    await house.work();
    const [letter, ...more] = await inPrint(other);
    expect([more, letter?.links.includes(place)]).toEqual([[], true]);
    expect(letter?.text).toContain('edition 2');
    expect(await inPrint(lead)).toEqual([]);
    expect((await lettersTo(db, lead.id)).some(({ purpose }) => purpose === 'own-suggestions')).toBe(true);
  });
});
