import { describe, expect, it } from 'vitest';
import { aSchool } from '../../../test/house/school.ts';
import { aGroup, aPerson } from '../../identity/a-person.testing.ts';
import type { Actor } from '../../identity/index.ts';
import { parseKit } from '../../kit/parse.ts';
import { workOff } from '../../platform/jobs/workers.ts';
import { decisions } from '../decisions/store.ts';
import { latestEdition } from '../editions/store.ts';
import { type ProposalId, proposalSeenBy } from '../proposals/store.ts';
import { aProposal, clockAct, newestText, onDay } from './a-proposal.testing.ts';
import { clockJob } from './clock.ts';
import { declineProposal, withdrawProposal } from './end.ts';
import type { ReviewValues } from './forms.ts';
import { publishEdition } from './publish-kit.ts';
import { raiseSize } from './raise.ts';
import { reviewProposal } from './review.ts';
import { holdingOf } from './store.ts';
import { undoMerge } from './undo.ts';

const db = await aSchool();
const [leeds, leicester] = [await aGroup(db, { name: 'Leeds' }), await aGroup(db, { name: 'Leicester' })];
const [author, sian, abdi, cat] = [
  await aPerson(db, { publicName: 'Marcia' }),
  await aPerson(db, { reviewer: true, publicName: 'Siân', groups: [leeds] }),
  await aPerson(db, { reviewer: true, publicName: 'Abdi', groups: [leicester] }),
  await aPerson(db, { reviewer: true, publicName: 'Cat', groups: [leeds] }),
];

const yes: ReviewValues = { verdict: 'approve', reasons: 'We ran it so.', ran: false };
const review = (by: Actor, id: ProposalId, values: Partial<ReviewValues> = {}, day = 1) =>
  reviewProposal({ actor: by, db, now: onDay(day) }, id, { ...yes, ...values });
const isMerged = async (id: ProposalId): Promise<boolean> =>
  (await proposalSeenBy(db, sian.actor, id)).mergedAt !== null;

const minutes = (slug: string) => ({
  slug,
  by: author.actor,
  change: ['minutes=8 shortest=5', 'minutes=9 shortest=5'] as const,
});

describe('reviewing a change', () => {
  it('makes a teaching change the newest revision once two reviewers approve, one of whom has run it', async () => {
    const { id, source } = await aProposal(db, minutes('six-points'));
    await review(sian.actor, id);
    expect(await isMerged(id)).toBe(false);
    await review(abdi.actor, id);
    expect(await isMerged(id)).toBe(false);
    await review(abdi.actor, id, { ran: true, reasons: 'We ran it, and it took nine.' });
    expect(await isMerged(id)).toBe(true);
    expect(await newestText(db, 'six-points')).toBe(source);
    expect((await latestEdition(db, 'six-points')).number).toBe(1);
  });

  it('happens once, however often the last approval is sent', async () => {
    const { id } = await aProposal(db, {
      ...minutes('six-points'),
      change: ['minutes=10 shortest=6', 'minutes=11 shortest=6'],
    });
    await review(sian.actor, id, { ran: true });
    const sent = await Promise.allSettled(Array.from({ length: 10 }, () => review(abdi.actor, id)));
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await db.count`select count(*) from proposal_merge where proposal_id = ${id}`).toBe(1);
  });

  it('is not there for its author, nor for whoever is no reviewer', async () => {
    const own = await aProposal(db, { by: sian.actor, change: ['minutes=14 shortest=6', 'minutes=15 shortest=6'] });
    await expect(review(sian.actor, own.id)).rejects.toMatchObject({ status: 404 });
    await expect(review(author.actor, own.id)).rejects.toMatchObject({ status: 404 });
  });

  it('counts nobody of the author’s own group', async () => {
    const own = await aProposal(db, { by: sian.actor, change: ['minutes=18 shortest=8', 'minutes=19 shortest=8'] });
    await review(cat.actor, own.id, { ran: true });
    await review(abdi.actor, own.id, { ran: true });
    expect(await isMerged(own.id)).toBe(false);
  });

  it('asks two groups for history and politics', async () => {
    const { id } = await aProposal(db, {
      by: author.actor,
      change: ['claimed 50,000 members', 'claimed some 50,000 members, in 1842,'],
    });
    await review(sian.actor, id);
    await review(cat.actor, id);
    expect(await isMerged(id)).toBe(false);
    await review(abdi.actor, id);
    expect(await isMerged(id)).toBe(true);
  });

  it('waits while a reviewer asks for something else, and goes on once that one stands aside', async () => {
    const { id } = await aProposal(db, {
      by: author.actor,
      slug: 'follow-the-money',
      change: ['method=reflection', 'method=go-round'],
    });
    await review(sian.actor, id, { ran: true });
    await review(cat.actor, id, { verdict: 'changes', reasons: 'Say how long.' });
    await review(abdi.actor, id);
    expect(await isMerged(id)).toBe(false);
    await review(cat.actor, id, { verdict: 'aside', reasons: 'Others know better.' });
    expect(await isMerged(id)).toBe(true);
  });
});

describe('a slip that nobody looks at', () => {
  it('is an edition on the eighth day, and the ledger says that the clock did it', async () => {
    const before = await latestEdition(db, 'whose-union');
    const { id, source } = await aProposal(db, {
      slug: 'whose-union',
      by: author.actor,
      change: ['They may not drive', 'They maay not drive'],
      why: 'A slip of the pen.',
    });
    await workOff({ db, jobs: [clockJob], actor: clockAct(db, 0).actor, now: () => onDay(6.9) });
    expect(await isMerged(id)).toBe(false);
    await workOff({ db, jobs: [clockJob], actor: clockAct(db, 0).actor, now: () => onDay(7.1) });
    const after = await latestEdition(db, 'whose-union');
    expect([after.number, Buffer.from(after.source).toString()]).toEqual([before.number + 1, source]);
    expect(await decisions(db, { slug: 'whose-union', count: 5 })).toMatchObject([
      { kind: 'merged', byName: 'the-clock' },
    ]);
  });
  it('waits for a reviewer once one has raised its size', async () => {
    const { id } = await aProposal(db, {
      slug: 'whose-union',
      by: author.actor,
      change: ['Black people may work', 'Black people can work'],
      why: 'Another.',
    });
    await raiseSize({ actor: sian.actor, db, now: onDay(1) }, id, { size: 'teaching', reasons: 'It turns the sense.' });
    await workOff({ db, jobs: [clockJob], actor: clockAct(db, 0).actor, now: () => onDay(9) });
    expect(await isMerged(id)).toBe(false);
  });
});

describe('a change that nobody takes', () => {
  it('is given to a reviewer who may decide it on the third day, and to another on the seventeenth', async () => {
    const { id } = await aProposal(db, {
      by: sian.actor,
      slug: 'who-can-say-yes',
      change: ['method=reflection', 'method=go-round'],
      day: 20,
    });
    await workOff({ db, jobs: [clockJob], actor: clockAct(db, 0).actor, now: () => onDay(23.1) });
    expect((await holdingOf(db, id))?.personId).toBe(abdi.id);
    await workOff({ db, jobs: [clockJob], actor: clockAct(db, 0).actor, now: () => onDay(38) });
    expect(await holdingOf(db, id)).toBe(undefined);
  });
});

describe('a change that is closed', () => {
  it('goes back to its author when she says so, once, and the ledger keeps it', async () => {
    const { id } = await aProposal(db, {
      by: author.actor,
      slug: 'who-works-here',
      change: ['method=reflection', 'method=go-round'],
    });
    const withdraw = () =>
      withdrawProposal({ actor: author.actor, db, now: onDay(1) }, id, { reasons: 'I was wrong.' });
    await Promise.all([withdraw(), withdraw()]);
    await expect(review(sian.actor, id)).rejects.toMatchObject({ status: 409 });
    expect(await decisions(db, { slug: 'who-works-here', count: 5 })).toMatchObject([
      { kind: 'withdrawn', reasons: 'I was wrong.' },
    ]);
  });
  it('is declined by a reviewer with reasons that stay', async () => {
    const { id } = await aProposal(db, {
      by: author.actor,
      slug: 'who-works-here',
      change: ['method=reflection', 'method=pairs'],
    });
    await expect(
      declineProposal({ actor: author.actor, db, now: onDay(1) }, id, { reasons: 'No.' }),
    ).rejects.toMatchObject({ status: 404 });
    await declineProposal({ actor: sian.actor, db, now: onDay(1) }, id, { reasons: 'Pairs leave one out.' });
    expect((await proposalSeenBy(db, sian.actor, id)).endedAt).toEqual(onDay(1));
  });
});

describe('taking back what was merged', () => {
  it('is a proposal by one press that undoes that change and leaves what came after', async () => {
    const first = await aProposal(db, {
      by: author.actor,
      slug: 'out-of-bounds',
      change: ['method=reflection', 'method=go-round'],
    });
    await review(sian.actor, first.id, { ran: true });
    await review(abdi.actor, first.id);
    const after = await aProposal(db, {
      by: author.actor,
      slug: 'out-of-bounds',
      change: ['minutes=9 shortest=7', 'minutes=8 shortest=7'],
      day: 2,
    });
    await review(sian.actor, after.id, { ran: true }, 2);
    await review(abdi.actor, after.id, {}, 2);
    const text = await newestText(db, 'out-of-bounds');
    const undo = () => undoMerge({ actor: cat.actor, db, now: onDay(3) }, first.id, { reasons: 'It was better.' });
    const [one, two] = [await undo(), await undo()];
    expect(one).toBe(two);
    await review(abdi.actor, one, { ran: true }, 4);
    const other = await aPerson(db, { reviewer: true, groups: [leicester] });
    await review(other.actor, one, {}, 4);
    const wanted = text.replace(
      '#evaluation minutes=6 shortest=4 method=go-round',
      '#evaluation minutes=6 shortest=4 method=reflection',
    );
    expect(wanted).not.toBe(text);
    expect(parseKit(await newestText(db, 'out-of-bounds')).kit).toEqual(parseKit(wanted).kit);
  });
});

describe('publishing an edition', () => {
  it('numbers what was merged, once, for a reviewer alone', async () => {
    const publish = (actor: Actor) =>
      publishEdition({ actor, db, now: onDay(40) }, 'six-points', { notes: 'Nine minutes for the meeting.' });
    await expect(publish(author.actor)).rejects.toMatchObject({ status: 404 });
    await Promise.all([publish(sian.actor), publish(abdi.actor)]);
    const edition = await latestEdition(db, 'six-points');
    expect([edition.number, edition.notes]).toEqual([2, 'Nine minutes for the meeting.']);
    expect(Buffer.from(edition.source).toString()).toBe(await newestText(db, 'six-points'));
  });
});
