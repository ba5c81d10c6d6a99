import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aPerson } from '../../src/identity/a-person.testing.ts';
import { paths } from '../../src/paths.ts';
import { lettersTo } from '../../src/platform/mail/letters.testing.ts';
import { words as doorWords } from '../../src/sessions/door/words.ts';
import { words as runningWords } from '../../src/sessions/sign-ups/running-words.ts';
import { words } from '../../src/sessions/sign-ups/words.ts';
import { words as trainingWords } from '../../src/sessions/trainings/words.ts';
import { type Look, lookAt } from './look.ts';
import { aStory, READERS, type Visitor } from './story.ts';

const DAY_MINUTES = 24 * 60;

/** A leader of trainings, known by her name. */
const leader = async (db: Parameters<typeof aPerson>[0], now: Date) => {
  const amina = await aPerson(db, { publicName: 'Amina' });
  await db.run`
    insert into facilitator (person_id, outcode, reach_km, online, languages, setting, limit_month, began_at)
    values (${amina.id}, 'LS1', 30, false, array['en'], 'either', 2, ${now})`;
  return amina;
};

describe('a participant takes a chair', async () => {
  const { house, visitor } = await aStory();
  const { db } = house;
  const [phone, desk, noScript] = READERS;
  if (!phone || !desk || !noScript) throw new Error('Nobody reads.');
  /** Whoever reads without JavaScript can't be helped to look. */
  const looksRight = async (who: Visitor, looks: readonly Look[] = [{ dark: false, width: 360 }]): Promise<void> => {
    if (who.javaScript) expect(await lookAt(who, looks)).toEqual([]);
  };

  const makesOne = async (who: Visitor): Promise<string> => {
    const t = who.read(trainingWords);
    await who.opens(paths.sessions);
    await who.presses(t.make);
    await looksRight(who);
    await who.page.getByLabel(t.kit, { exact: true }).selectOption({ index: 1 });
    await who.fills(t.when, '14 January 2027, 7 pm');
    await who.fills(t.outcode, 'LS1');
    await who.fills(t.place, 'The upper room, Quaker House');
    await who.fills(t.chairsLabel, '1');
    await who.presses(t.save);
    await who.sees(who.read(runningWords).runs);
    return new URL(who.page.url()).pathname;
  };

  const letterTo = async (address: string) => {
    const { id } = await db.one(z.object({ id: z.uuid() }))`
      select person_id as id from sign_up where session_id = ${address.split('/').at(-1) ?? ''} order by made_at desc limit 1`;
    const [letter] = await lettersTo(db, id);
    return { id, link: letter?.links[0] ?? '' };
  };

  const signsUp = async (who: Visitor, session: string, name: string, email: string) => {
    const t = who.read(words);
    await who.opens(session);
    await who.fills(t.name, name);
    await who.fills(t.email, email);
    await who.presses(t.signUp);
    await who.sees(t.sentTitle);
    const { id, link } = await letterTo(session);
    await who.opens(link);
    await looksRight(who);
    await who.presses(t.confirm);
    await who.page.getByRole('heading', { name: t.leaveTitle }).waitFor();
    return { id, link };
  };

  it('and needs a ramp, cannot come after all, and the next has the chair; the pair type in who came', async () => {
    const amina = await leader(db, house.now());
    const her = await visitor(desk);
    await her.signsInAs(amina);
    const session = await makesOne(her);
    await looksRight(her);

    const bo = await visitor(noScript);
    const t = bo.read(words);
    const first = await signsUp(bo, session, 'Bo', 'bo@people.test');
    await bo.sees('The upper room, Quaker House');
    await bo.page.getByLabel(t.needs['step-free']).check();
    await bo.presses(t.needsSave);
    await bo.page.waitForLoadState();

    const cai = await visitor(phone);
    await cai.opens(paths.sessions);
    await looksRight(cai);
    await cai.opens(session);
    await looksRight(cai, [{ dark: true, width: 1440 }]);
    const second = await signsUp(cai, session, 'Cai', 'cai@people.test');
    await cai.sees(cai.read(words).stands.waiting);

    await her.opens(session);
    await her.sees(her.read(words).needs['step-free']);
    await looksRight(her);
    await bo.opens(first.link);
    await bo.presses(t.leave);
    await bo.sees(t.leftLead);
    await cai.opens(second.link);
    await cai.sees(cai.read(words).stands.promised);
    await looksRight(cai);

    house.later(52 * DAY_MINUTES);
    await her.opens(session);
    await her.presses(her.read(runningWords).door);
    await her.sees(her.read(doorWords).doorLead);
    await looksRight(her);
    await her.opens(session);
    await her.presses(her.read(runningWords).close);
    await looksRight(her);
    await her.fills(her.read(doorWords).cameLabel, '1');
    await her.fills(her.read(doorWords).walkInsLabel, '2');
    await her.presses(her.read(doorWords).save);
    await her.sees(her.read(doorWords).closed(1, 2));
    await her.opens(paths.sessionWrong(session.split('/').at(-1) ?? ''));
    await looksRight(her);
  });
});
