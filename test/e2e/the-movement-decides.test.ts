import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type APerson, aGroup, aPerson } from '../../src/identity/a-person.testing.ts';
import { words as editing } from '../../src/library/proposals/editing/words.ts';
import { letterWords } from '../../src/library/proposals/letter-words.ts';
import { words as proposals } from '../../src/library/proposals/words.ts';
import { aProposal, newestText } from '../../src/library/reviews/a-proposal.testing.ts';
import { words as meeting } from '../../src/library/reviews/meeting-words.ts';
import { words as publication } from '../../src/library/reviews/publication-words.ts';
import { words } from '../../src/library/reviews/words.ts';
import { paths } from '../../src/paths.ts';
import { lettersTo } from '../../src/platform/mail/letters.testing.ts';
import { EVERY_LOOK, lookAt } from './look.ts';
import { aStory, type Reader, type Visitor } from './story.ts';

const KIT = 'six-points';
const DAY = 24 * 60;
const PHONE: Reader = { width: 360, javaScript: false, language: 'en' };
const DESK: Reader = { width: 1440, javaScript: true, language: 'en' };
const t = words.en;
const Id = z.object({ id: z.uuid() });

describe('a change to a kit', async () => {
  const { house, visitor } = await aStory({ host: 'localhost' });
  const { db } = house;
  const author = await aPerson(db, { publicName: 'Marcia' });
  const [sian, abdi] = [
    await aPerson(db, { reviewer: true, publicName: 'Siân', groups: [await aGroup(db, { name: 'Leeds' })] }),
    await aPerson(db, { reviewer: true, publicName: 'Abdi', groups: [await aGroup(db, { name: 'Leicester' })] }),
  ];
  const signedIn = async (reader: Reader, { cookie }: APerson): Promise<Visitor> => {
    const her = await visitor(reader);
    const [name = '', value = ''] = cookie.split('=');
    await her.context.addCookies([{ name, value, url: house.origin }]);
    return her;
  };
  const approves = async (her: Visitor, id: string, reasons: string): Promise<void> => {
    await her.opens(paths.proposal(id));
    await her.page.getByLabel(t.verdicts.approve).check();
    await her.page.getByLabel(t.ran).check();
    await her.fills(t.reasons, reasons);
    await her.presses(t.sendReview);
  };

  it('is suggested by a care worker without an account, on a phone, by one press in a letter', async () => {
    const her = await visitor(PHONE);
    await her.opens(`${paths.edit(KIT)}?step=redesign-it`);
    await her.fills(editing.en.fields.minutes, '19');
    await her.fills(editing.en.why, 'We ran out, and the last table had no go.');
    await her.fills(editing.en.email, 'jean@care.example');
    await her.presses(editing.en.send);
    await her.sees(proposals.en.sentLead);
    const { id: personId } = await db.one(Id)`select author_id as id from proposal where opened_at is null`;
    const [letter] = await lettersTo(db, personId);
    expect(letter?.subject).toBe(letterWords.en.confirmSubject);
    await her.opens(letter?.links[0] ?? '');
    await her.presses(proposals.en.confirmPress);
    await her.sees('We ran out, and the last table had no go');
    await her.sees(new RegExp(t.size.teaching));
    await her.opens(paths.proposals(KIT));
    await her.sees('We ran out, and the last table had no go');
  });

  it('is a typo that nobody looked at, and goes into print by itself on the eighth day', async () => {
    const change = ['We’ll write two lists.', 'We will write two lists.'] as const;
    const { id } = await aProposal(db, { by: author.actor, change, why: 'Easier to read aloud.', now: house.now() });
    const her = await signedIn(PHONE, author);
    await her.opens(paths.proposal(id));
    await her.sees(new RegExp(t.size.slip));
    await her.waits(8 * DAY);
    await house.work();
    await her.opens(paths.proposal(id));
    await her.sees(t.inEdition(2).slice(0, 12));
    expect((await lettersTo(db, author.id)).map(({ subject }) => subject)).toContain(letterWords.en.editionSubject);
    await her.opens(paths.decisions);
    await her.sees('Easier to read aloud.');
  });

  it('is one of history, read by two groups, and in the next edition with what each said', async () => {
    const change = [
      'Leaders were jailed or transported.',
      'Some 1,200 people were jailed, and leaders transported.',
    ] as const;
    const { id } = await aProposal(db, { by: author.actor, change, why: 'It really happened.', now: house.now() });
    const [one, other] = [await signedIn(DESK, sian), await signedIn(PHONE, abdi)];
    await one.opens(paths.proposal(id));
    await one.sees(new RegExp(t.size.history));
    await one.presses(t.holdIt);
    await one.sees(/Siân/);
    await approves(one, id, 'The source says so.');
    await one.sees(t.saysYes);
    expect(await lookAt(one, EVERY_LOOK)).toEqual([]);
    await approves(other, id, 'I read it too.');
    await other.sees(t.notInEdition);
    expect(await newestText(db, KIT)).toContain('Some 1,200 people');
    await one.opens(paths.publication(KIT));
    await one.presses(publication.en.press);
    await one.opens(paths.proposal(id));
    await one.sees(/edition 3/);
    await one.opens(paths.history(KIT));
    await one.sees('It really happened.');
  });

  it('meets another in one sentence, and a person chooses, in place', async () => {
    const now = house.now();
    const was = 'We will write two lists.';
    const first = await aProposal(db, {
      by: author.actor,
      change: [was, 'Somebody who is not the chair writes.'],
      now,
    });
    const second = await aProposal(db, { by: author.actor, change: [was, 'One list is enough.'], why: 'One.', now });
    const [one, other] = [await signedIn(DESK, sian), await signedIn(PHONE, abdi)];
    for (const { id } of [first, second]) {
      await approves(one, id, 'Yes.');
      await approves(other, id, 'Yes.');
    }
    await one.opens(paths.proposal(second.id));
    await one.sees(t.meeting);
    await one.presses(t.meetingGo);
    await one.sees(meeting.en.base);
    expect(await lookAt(one, EVERY_LOOK)).toEqual([]);
    await one.page.getByLabel(meeting.en.own, { exact: true }).first().check();
    await one.page
      .locator('textarea[name="own1"], textarea[name="own0"]')
      .first()
      .fill('One list, by somebody who is not the chair.');
    await one.presses(meeting.en.send);
    await one.opens(paths.proposedKit(second.id));
    await one.sees(/by somebody who is not the chair/);
  });
});
