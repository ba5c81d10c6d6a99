import { beforeAll, describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { type APerson, aPerson } from '../../identity/a-person.testing.ts';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { decisions } from '../decisions/store.ts';
import { remarkOn } from '../proposals/remark.ts';
import { remarksSeenBy } from '../proposals/remarks.store.ts';
import { type ProposalId, proposalsOf } from '../proposals/store.ts';
import { aProposal, onDay } from '../reviews/a-proposal.testing.ts';
import { reviewProposal } from '../reviews/review.ts';
import { reviewsOf } from '../reviews/store.ts';
import type { ContributionRef, Hideable } from './contribution.store.ts';
import { hideContribution } from './hide.ts';
import { decideAppeal, showAgain } from './show.ts';
import { hidingOf } from './store.ts';

const house = await aHouse();
const { db } = house;
const REASON = 'It names somebody.';
const SECRET = 'Mrs Featherstonehaugh';

const people: Record<'author' | 'steward' | 'other' | 'reviewer', APerson> = {
  author: await aPerson(db, { publicName: 'Marcia' }),
  steward: await aPerson(db, { steward: true, publicName: 'Gwen' }),
  other: await aPerson(db, { steward: true }),
  reviewer: await aPerson(db, { reviewer: true, publicName: 'Siân' }),
};
const by = (actor: Actor, day = 1) => ({ actor, db, now: onDay(day) });
let minutes = 20;
const suggested = async (why = `${SECRET} said so.`): Promise<ProposalId> => {
  const { id } = await aProposal(db, {
    by: people.author.actor,
    change: ['minutes=8 shortest=5', `minutes=${minutes++} shortest=5`],
    why,
  });
  return id;
};
const hide = (ref: ContributionRef, actor: Actor = people.steward.actor) =>
  hideContribution(by(actor), ref, { reason: REASON });
const hidden = async (thing: Hideable, id: string) => {
  const found = await hidingOf(db, { thing, id });
  if (!found) throw new Error('It is not hidden.');
  return found;
};
const appealLinks = async (): Promise<string[]> =>
  (await lettersTo(db, people.author.id)).flatMap(({ links }) => links.filter((one) => one.startsWith('/appeals/')));
/** Every place where all can read of changes. */
const everywhere = async (id: string): Promise<string> => {
  const addresses = [paths.proposal(id), paths.proposedSource(id), paths.proposals('six-points')];
  const ledgers = [paths.decisions, paths.decisionsFeed, paths.decisionsTable];
  const answers = await Promise.all([...addresses, ...ledgers, paths.changes].map((address) => house.get(address)));
  return (await Promise.all(answers.map((answer) => answer.text()))).join('\n');
};

describe('hiding what somebody contributed', () => {
  it('takes a change out of sight everywhere, and says in its place since when and why, once', async () => {
    const id = await suggested();
    expect(await everywhere(id)).toContain(SECRET);
    await hide({ thing: 'proposal', id });
    await hide({ thing: 'proposal', id });
    const seen = await everywhere(id);
    expect(seen).not.toContain(SECRET);
    expect(seen).toContain(REASON);
    const answer = await house.get(paths.proposal(id));
    expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining(REASON)]);
    const rows = await decisions(db, { kind: 'hidden', count: 50 });
    expect(rows.filter(({ proposalId }) => proposalId === id)).toMatchObject([
      { what: 'hid-proposal', reasons: REASON, byName: 'Gwen' },
    ]);
  });

  it('leaves a remark’s and a review’s place, without their words and names; the review counts on', async () => {
    const id = await suggested('Eight is too few.');
    const act = by(people.author.actor);
    const saying = { step: undefined, objects: true, suggests: undefined, email: undefined, language: 'en' as const };
    await remarkOn(act, id, { ...saying, words: SECRET, credit: SECRET });
    await reviewProposal(by(people.reviewer.actor), id, { verdict: 'changes', reasons: SECRET, ran: true });
    const [remark] = await remarksSeenBy(db, act.actor, id);
    const [review] = await reviewsOf(db, id);
    await hide({ thing: 'remark', id: remark?.id ?? '' });
    await hide({ thing: 'review', id: review?.id ?? '' });
    const blank = { credit: 'someone', hiddenReason: REASON };
    expect(await remarksSeenBy(db, act.actor, id)).toMatchObject([{ ...blank, words: '', objects: false }]);
    expect(await reviewsOf(db, id)).toMatchObject([{ ...blank, reasons: '', verdict: 'changes' }]);
    expect(await everywhere(id)).not.toContain(SECRET);
  });

  it('stops its deciding: what nobody sees goes into no kit', async () => {
    const id = await suggested();
    await hide({ thing: 'proposal', id });
    const review = reviewProposal(by(people.reviewer.actor), id, { verdict: 'approve', reasons: 'Yes', ran: true });
    await expect(review).rejects.toThrow('decided');
    expect((await proposalsOf(db, 'six-points')).map((one) => one.id)).not.toContain(id);
  });

  it('is not there for anybody but a steward, nor of what is not there', async () => {
    const id = await suggested();
    for (const { actor } of [people.author, people.reviewer])
      await expect(hide({ thing: 'proposal', id }, actor)).rejects.toThrow('nothing here');
    await expect(hide({ thing: 'remark', id })).rejects.toThrow('nothing here');
    expect(await hidingOf(db, { thing: 'proposal', id })).toBeUndefined();
  });
});

describe('showing again', () => {
  it('brings it back, with a reason in the ledger and a letter to its author, once', async () => {
    const id = await suggested();
    await hide({ thing: 'proposal', id });
    const { id: hidingId } = await hidden('proposal', id);
    await expect(showAgain(by(people.author.actor), hidingId, { reason: 'Mine.' })).rejects.toThrow('nothing here');
    await showAgain(by(people.other.actor), hidingId, { reason: 'It named nobody.' });
    await showAgain(by(people.other.actor), hidingId, { reason: 'It named nobody.' });
    expect(await everywhere(id)).toContain(SECRET);
    const rows = await decisions(db, { kind: 'shown-again', count: 50 });
    expect(rows.filter(({ proposalId }) => proposalId === id)).toMatchObject([
      { reasons: 'It named nobody.', byName: 'a-steward' },
    ]);
    expect((await lettersTo(db, people.author.id)).some(({ text }) => text.includes('It named nobody.'))).toBe(true);
  });
});

describe('appealing against a hiding', () => {
  let id: ProposalId;
  let link: string;
  beforeAll(async () => {
    const before = await appealLinks();
    id = await suggested();
    await hide({ thing: 'proposal', id });
    link = (await appealLinks()).find((one) => !before.includes(one)) ?? '';
  });

  it('shows its author alone what was hidden, and why', async () => {
    const text = await (await house.get(link)).text();
    expect(text).toContain(SECRET);
    expect(text).toContain(REASON);
    expect((await house.get(paths.appeal('x'.repeat(43)))).status).toBe(410);
  });

  it('says what is missing, and keeps what was typed', async () => {
    const answer = await house.post(link, { words: ' ' });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Say why it should be shown')]);
    const long = await house.post(link, { words: 'Because. '.repeat(300) });
    expect([long.status, await long.text()]).toEqual([422, expect.stringContaining('Because. Because.')]);
  });

  it('reaches a steward other than the one who hid it, sealed, once', async () => {
    const answer = await house.post(link, { words: 'She agreed to be named.' });
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('answered by letter')]);
    expect((await house.post(link, { words: 'Again.' })).status).toBe(410);
    const about = (letters: { links: string[] }[]) =>
      letters.filter(({ links }) => links.some((one) => one.startsWith('/admin/hidings/')));
    expect(about(await lettersTo(db, people.other.id))).toHaveLength(1);
    expect(about(await lettersTo(db, people.steward.id))).toHaveLength(0);
  });

  it('is decided by another than the one who hid it, with an answer to the author and in the ledger', async () => {
    const { id: hidingId } = await hidden('proposal', id);
    const decision = { shows: false, answer: 'She asked us herself.' };
    await expect(decideAppeal(by(people.steward.actor), hidingId, decision)).rejects.toThrow('nothing here');
    await decideAppeal(by(people.other.actor), hidingId, decision);
    await decideAppeal(by(people.other.actor), hidingId, { ...decision, shows: true });
    expect((await house.get(paths.proposal(id))).status).toBe(410);
    const rows = await decisions(db, { kind: 'hidden', count: 50 });
    expect(rows.filter(({ proposalId, what }) => proposalId === id && what === 'stays-hidden')).toHaveLength(1);
    const told = (await lettersTo(db, people.author.id)).some(({ text }) => text.includes('She asked us herself.'));
    expect(told).toBe(true);
  });
});
