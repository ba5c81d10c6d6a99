import { describe, expect, it } from 'vitest';
import { aPerson } from '../../src/identity/a-person.testing.ts';
import { words as changesWords } from '../../src/library/changes/words.ts';
import { DAYS } from '../../src/library/reviewers/terms.ts';
import { words } from '../../src/library/reviewers/words.ts';
import { aProposal } from '../../src/library/reviews/a-proposal.testing.ts';
import { reviewProposal } from '../../src/library/reviews/review.ts';
import { paths } from '../../src/paths.ts';
import { lettersTo } from '../../src/platform/mail/letters.testing.ts';
import { EVERY_LOOK, lookAt } from './look.ts';
import { aStory, READERS, type Visitor } from './story.ts';

const DAY_MINUTES = 24 * 60;

describe('people elect their reviewers', async () => {
  const { house, visitor } = await aStory({ host: 'localhost' });
  const { db } = house;
  const signedIn = async (her: Visitor, { cookie }: { cookie: string }): Promise<void> => {
    const [name = '', value = ''] = cookie.split('=');
    await her.context.addCookies([{ name, value, url: house.origin }]);
  };
  const [phone, desk] = READERS;
  if (!phone || !desk) throw new Error('Nobody reads.');

  it('first by the founders’ rule, and then by a vote that nobody can look into', async () => {
    const [steward, marcia] = [await aPerson(db, { steward: true }), await aPerson(db)];
    const author = await aPerson(db, { publicName: 'Dev' });
    const nia = await visitor(desk);
    await signedIn(nia, steward);
    const t = nia.read(words);
    await nia.opens(paths.reviewers);
    await nia.sees(t.looking);
    expect(await lookAt(nia, EVERY_LOOK)).toEqual([]);
    await nia.fills(t.emails, marcia.email);
    await nia.presses(t.nameSend);
    await nia.sees(t.named);

    const her = await visitor(phone);
    const h = her.read(words);
    const [letter] = await lettersTo(db, marcia.id);
    await her.opens(letter?.links[0] ?? '');
    await her.presses(h.yes);
    await her.page.getByRole('alert').waitFor();
    await her.fills(h.publicName, 'Marcia');
    await her.presses(h.yes);
    await her.sees(h.yesDone);
    await signedIn(her, marcia);
    const { id } = await aProposal(db, { by: author.actor, change: ['minutes=8 shortest=5', 'minutes=9 shortest=5'] });
    const act = { actor: { ...marcia.actor, isReviewer: true }, db, now: house.now() };
    await reviewProposal(act, id, { verdict: 'approve', reasons: 'It ran well.', ran: true });

    await nia.opens(paths.reviewers);
    await nia.fills(t.seats, '1');
    await nia.presses(t.openPress);
    const election = new URL(nia.page.url()).pathname;
    await her.opens(election);
    await her.fills(h.publicName, 'Marcia');
    await her.fills(h.sentence, 'I ran it in Leicester, twice.');
    await her.presses(h.sendSelf);
    await her.sees(h.youStand);
    expect(await lookAt(her, EVERY_LOOK)).toEqual([]);

    house.later(DAYS.nominations * DAY_MINUTES + 1);
    await house.work();
    await her.opens(election);
    await her.presses(h.vote);
    await her.page.getByRole('alert').waitFor();
    await her.page.getByRole('checkbox', { name: 'Marcia' }).check();
    expect(await lookAt(her, EVERY_LOOK)).toEqual([]);
    await her.presses(h.vote);
    await her.sees(h.voted);

    house.later(DAYS.voting * DAY_MINUTES);
    await house.work();
    await her.opens(election);
    await her.sees(h.turnout(1, 1));
    expect(await lookAt(her, EVERY_LOOK)).toEqual([]);
    await her.opens(paths.reviewers);
    await her.presses(h.pause);
    await her.sees(h.resume);
    expect(await lookAt(her, EVERY_LOOK)).toEqual([]);
    await her.opens(paths.changes);
    await her.sees(her.read(changesWords).jobs);
    expect(await lookAt(her, EVERY_LOOK)).toEqual([]);
  });
});
