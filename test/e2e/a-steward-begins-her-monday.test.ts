import { describe, expect, it } from 'vitest';
import { words as figures } from '../../src/admin/figures/words.ts';
import { words as monday } from '../../src/admin/monday/words.ts';
import { aPerson } from '../../src/identity/a-person.testing.ts';
import { words as editing } from '../../src/library/pages/editing-words.ts';
import { aProposal } from '../../src/library/reviews/a-proposal.testing.ts';
import { paths } from '../../src/paths.ts';
import { words as ui } from '../../src/platform/ui/words.ts';
import { aFacilitator } from '../../src/sessions/matching/a-facilitator.testing.ts';
import { aRequest } from '../../src/sessions/matching/a-request.testing.ts';
import { aSession } from '../../src/sessions/trainings/a-session.testing.ts';
import { EVERY_LOOK, lookAt } from './look.ts';
import { aStory, READERS, type Visitor } from './story.ts';

const DAY_MS = 86_400_000;

describe('a steward begins her Monday', async () => {
  const { house, visitor } = await aStory();
  const { db } = house;
  const gwen = await aPerson(db, { steward: true, publicName: 'Gwen' });
  const days = (count: number) => new Date(house.now().getTime() + count * DAY_MS);
  const looks = async (her: Visitor): Promise<void> => {
    if (her.javaScript) expect(await lookAt(her, EVERY_LOOK)).toEqual([]);
  };
  /** A school in its second year: trainings in many places, one of them small. */
  const held = async (outcode: string, came: number): Promise<void> => {
    const endsAt = days(-9);
    const startsAt = new Date(endsAt.getTime() - 7_200_000);
    const id = await aSession(db, gwen, { outcode, startsAt, endsAt, now: days(-40) });
    await db.run`update session set came = ${came}, walked_in = 0, closed_at = ${days(-8)} where id = ${id}`;
  };
  for (const [outcode, came] of Object.entries({
    B29: 112,
    LS6: 61,
    M14: 38,
    CF10: 24,
    G41: 18,
    BT1: 9,
    TR1: 3,
    EX4: 2,
  }))
    await held(outcode, came);
  for (let nth = 0; nth < 9; nth += 1) await aFacilitator(db, nth < 6 ? {} : { signedOff: null });
  const host = await aPerson(db);
  const asked = await aRequest(db, host, { now: days(-12), outcode: 'ZE1' });
  await db.run`insert into request_gap (request_id, would_help, at) values (${asked}, '{"online":0,"later":0,"past":false}', ${days(-11)})`;
  await aSession(db, gwen, { startsAt: days(4), endsAt: days(4.1), now: days(-3) });
  await aProposal(db, { by: host.actor, change: ['Ask', 'Do ask'], now: days(-20) });

  it.each(READERS)('finds what hurts most, goes to it, and comes back to less, $who', async (reader) => {
    const her = await visitor(reader);
    await her.signsInAs(gwen);
    const t = her.read(monday);
    await her.opens(paths.admin);
    await her.sees(t.nobody);
    await looks(her);
    await her.page.getByRole('link', { name: t.findPair }).first().click();
    await her.page.waitForURL('**/requests/**');
  });

  it.each(READERS)('mends a page of the school, looking before she saves, $who', async (reader) => {
    const her = await visitor(reader);
    await her.signsInAs(gwen);
    const t = her.read(editing);
    await her.opens(paths.admin);
    await her.presses(her.read(monday).pages);
    await her.page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    await looks(her);
    await her.presses(new RegExp(`^${reader.language === 'en' ? t.english : t.welsh}\\s*: ${t.names.contact}$`));
    const words = `Ring the bell, ${reader.language} ${reader.width}.`;
    await her.fills(t.text, `${words}\n\n## ${reader.width}\n\nOr knock.`);
    await her.presses(t.look);
    await her.page.getByRole('heading', { name: t.preview }).waitFor();
    await looks(her);
    await her.presses(t.save);
    await her.sees(t.saved);
    await looks(her);
    await her.presses(t.seeIt);
    await her.sees(words);
    await her.opens(paths.adminPages);
    await her.presses(new RegExp(`^${reader.language === 'en' ? t.english : t.welsh}\\s*: ${t.names.contact}$`));
    await her.presses(t.number(1));
    await her.page.getByRole('button', { name: t.putBack }).waitFor();
    await looks(her);
  });

  it.each(READERS)('reads what the school has done, as everybody does, $who', async (reader) => {
    const her = await visitor(reader);
    const t = her.read(figures);
    await her.opens('/');
    await her.presses(her.read(ui).figures);
    await her.page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    await her.sees('TR');
    await her.presses(t.byArea);
    await looks(her);
    const [file] = await Promise.all([her.page.waitForEvent('download'), her.presses(t.csv)]);
    expect(file.suggestedFilename()).toBe('figures.csv');
  });
});
