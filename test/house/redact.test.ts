import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aGroup, aPerson } from '../../src/identity/a-person.testing.ts';
import { type Actor, theCommand } from '../../src/identity/index.ts';
import { decisions } from '../../src/library/decisions/store.ts';
import { editionsOf, latestEdition } from '../../src/library/editions/store.ts';
import { objectsOf } from '../../src/library/git/objects.ts';
import { lineOf } from '../../src/library/git/store.ts';
import { kitNamed } from '../../src/library/kits/store.ts';
import { type Suggestion, suggestChange } from '../../src/library/proposals/propose.ts';
import { remarkOn } from '../../src/library/proposals/remark.ts';
import type { ProposalId } from '../../src/library/proposals/store.ts';
import type { RedactionValues } from '../../src/library/redactions/forms.ts';
import { redactKit } from '../../src/library/redactions/redact.ts';
import { keepOn, redactionsIn, replayRedactions } from '../../src/library/redactions/replay.ts';
import { kitsStillWith } from '../../src/library/redactions/still.ts';
import { newestText, onDay } from '../../src/library/reviews/a-proposal.testing.ts';
import { declineProposal } from '../../src/library/reviews/end.ts';
import { publishEdition } from '../../src/library/reviews/publish-kit.ts';
import { raiseSize } from '../../src/library/reviews/raise.ts';
import { reviewProposal } from '../../src/library/reviews/review.ts';
import { commitId } from '../../src/library/revisions/commit-id.ts';
import { newestOf, picturesOf, revisionOf } from '../../src/library/revisions/store.ts';
import { paths } from '../../src/paths.ts';
import { PLACES } from '../../src/personal.ts';
import { backUp } from '../../src/platform/db/archive/backup.ts';
import { restoreFrom } from '../../src/platform/db/archive/restore.ts';
import type { Db } from '../../src/platform/db/db.ts';
import { aDatabaseAt } from '../../src/platform/db/testing.ts';
import { aHouse } from './house.ts';
import { tablesWith } from './tables-with.ts';

const SLUG = 'why-wont-she-sign';
const WORD = 'Featherstonehaugh';
const NAME = `Mrs ${WORD}`;

const house = await aHouse();
const { db } = house;
const folder = await mkdtemp(join(tmpdir(), 'fundi-redactions-'));
afterAll(() => rm(folder, { recursive: true }));
const list = redactionsIn(folder);
const redacting = { places: PLACES, keep: keepOn(list) };

const [leeds, cardiff] = [await aGroup(db, { name: 'Leeds' }), await aGroup(db, { name: 'Cardiff' })];
const [author, sian, abdi, steward] = [
  await aPerson(db),
  await aPerson(db, { reviewer: true, groups: [leeds] }),
  await aPerson(db, { reviewer: true, groups: [cardiff] }),
  await aPerson(db, { steward: true, publicName: 'Gwen' }),
];
let day = 1;
const by = (actor: Actor) => ({ actor, db, now: onDay(day++) });
const values = (more: Partial<RedactionValues>): RedactionValues => ({
  kit: SLUG,
  words: [NAME, WORD],
  pictures: [],
  instead: 'someone',
  why: 'safety',
  ...more,
});

const suggest = async (change: readonly [string, string], more: Partial<Suggestion> = {}): Promise<ProposalId> => {
  const { id } = await kitNamed(db, SLUG);
  const { commitId: base } = await newestOf(db, id);
  const text = await newestText(db, SLUG);
  if (!text.includes(change[0])) throw new Error(`“${change[0]}” is not there.`);
  const done = await suggestChange(by(author.actor), SLUG, {
    base,
    source: Buffer.from(text.replace(...change)),
    words: undefined,
    why: 'It ran over.',
    credit: undefined,
    email: undefined,
    origin: 'form',
    language: 'en',
    ...more,
  });
  if (!done.ok) throw new Error(`${done.field} ${done.key}`);
  return done.id;
};

const merge = async (id: ProposalId, reasons: string): Promise<void> => {
  for (const reviewer of [sian, abdi])
    await reviewProposal(by(reviewer.actor), id, { verdict: 'approve', reasons, ran: true });
};

const commitsOf = async (slug: string): Promise<string[]> =>
  (await lineOf(db, (await kitNamed(db, slug)).id)).map((one) => one.commitId);

let before: { commits: string[]; codes: string[]; proposals: ProposalId[]; plan: string };

beforeAll(async () => {
  const first = await suggest(['The first strikes were against', `${NAME} was there. The first strikes were against`], {
    credit: `P. ${WORD}`,
    why: `${NAME} told us of it.`,
  });
  await merge(first, `I know ${NAME}.`);
  await publishEdition(by(sian.actor), SLUG, { notes: `With what ${NAME} said.` });
  const second = await suggest(['#who-got-you minutes=8 shortest=5', '#who-got-you minutes=9 shortest=5']);
  await remarkOn(by(author.actor), second, {
    step: undefined,
    words: `Ask ${NAME}.`,
    objects: false,
    suggests: undefined,
    credit: WORD,
    email: undefined,
    language: 'en',
  });
  await raiseSize(by(abdi.actor), second, { size: 'history', reasons: `${NAME} is in it.` });
  await merge(second, 'We timed it.');
  const third = await suggest(['#round-one minutes=10', '#round-one minutes=11'], { words: `${NAME} needs longer.` });
  await declineProposal(by(sian.actor), third, { reasons: `${NAME} does not.` });
  await house.post(paths.ran((await latestEdition(db, SLUG)).code), { when: '2026-11-24', words: `${NAME} liked it.` });
  const planner = await (await house.get(`${paths.plan(SLUG)}?fit=60`)).text();
  const [, p = ''] = /name="p" value="([^"]+)"/.exec(planner) ?? [];
  const kept = await house.post(paths.keptPlans(SLUG), { p: `${p}`, act: 'keep' });
  const plan = kept.headers.get('location')?.split('/').at(-1) ?? '';
  before = {
    commits: await commitsOf(SLUG),
    codes: (await editionsOf(db, (await kitNamed(db, SLUG)).id)).map(({ number, code }) => `${number} ${code}`),
    proposals: [first, second, third],
    plan,
  };
  await backUp(db, join(folder, 'older.zip'), { now: onDay(30), say: () => {} });
});

describe('taking something down', () => {
  it('is not there for anybody but a steward', async () => {
    for (const { actor } of [author, sian])
      await expect(redactKit(by(actor), values({}), redacting)).rejects.toThrow('nothing here');
    await expect(redactKit(by(steward.actor), values({ kit: 'no-such-kit' }), redacting)).rejects.toThrow(
      'nothing here',
    );
    expect(await list.all(db.sealer)).toEqual([]);
  });

  it('says what it cannot do, and then has done nothing', async () => {
    const tables = await tablesWith(db, WORD);
    expect(tables).toEqual(expect.arrayContaining(['decision', 'edition', 'proposal', 'remark', 'revision', 'run']));
    const redact = (more: Partial<RedactionValues>) => redactKit(by(steward.actor), values(more), redacting);
    await expect(redact({ words: ['Nobody wrote this'] })).rejects.toThrow('nothingThere');
    await expect(redact({ words: ['fundi-kit/1'] })).rejects.toThrow('breaksKit');
    expect(await tablesWith(db, WORD)).toEqual(tables);
    expect(await commitsOf(SLUG)).toEqual(before.commits);
  });

  it('leaves the word in no table', async () => {
    await redactKit(by(steward.actor), values({}), redacting);
    expect(await tablesWith(db, WORD)).toEqual([]);
  });

  it('gives every revision the id that git gives it, each after its parent; those before the word keep theirs', async () => {
    const { id } = await kitNamed(db, SLUG);
    const line = await lineOf(db, id);
    expect(line).toHaveLength(before.commits.length);
    expect(line[0]?.commitId).toBe(before.commits[0]);
    for (const [at, revision] of line.entries()) {
      const found = await revisionOf(db, id, revision.commitId);
      const media = new Map((await picturesOf(db, revision.id)).map(({ name, bytes }) => [name, bytes]));
      const parents = line.slice(Math.max(0, at - 1), at).map((one) => one.commitId);
      expect(commitId({ ...revision, source: found?.source ?? new Uint8Array(), media, parents })).toBe(
        revision.commitId,
      );
    }
    const objects = [];
    for await (const object of objectsOf(db, line, { from: 0, to: line.length }))
      objects.push(Buffer.from(object.body));
    expect(Buffer.concat(objects).includes(WORD)).toBe(false);
  });

  it('finds a revision by the id it had; editions keep number and code, plans and runs stay', async () => {
    const { id } = await kitNamed(db, SLUG);
    const now = await commitsOf(SLUG);
    for (const [at, old] of before.commits.entries()) expect((await revisionOf(db, id, old))?.commitId).toBe(now[at]);
    expect((await editionsOf(db, id)).map(({ number, code }) => `${number} ${code}`)).toEqual(before.codes);
    expect((await house.get(paths.short(before.plan))).status).toBe(200);
    expect(await db.count`select count(*) from run where kit_id = ${id}`).toBe(1);
  });

  it('leaves it on no page and in no file', async () => {
    const code = (await latestEdition(db, SLUG)).code;
    const pages = [
      paths.kit(SLUG),
      paths.plan(SLUG),
      paths.proposals(SLUG),
      ...before.proposals.flatMap((id) => [paths.proposal(id), paths.proposedSource(id)]),
      paths.changes,
      paths.decisions,
      paths.decisionsFeed,
      paths.decisionsTable,
      paths.short(code),
      `${paths.library}?q=${WORD}`,
      paths.kitFile(SLUG, 'md'),
      paths.kitFile(SLUG, 'json'),
    ];
    for (const address of pages) {
      const text = (await (await house.get(address)).text())
        .replaceAll(`q=${WORD}`, '')
        .replaceAll(`value="${WORD}"`, '');
      expect([address, address.includes('?q=') ? text.includes(NAME) : text.includes(WORD)]).toEqual([address, false]);
    }
    for (const end of ['docx', 'zip']) {
      const bytes = new Uint8Array(await (await house.get(paths.kitFile(SLUG, end))).arrayBuffer());
      const inside = Object.entries(unzipSync(bytes)).map(([, file]) => strFromU8(file, true));
      expect(inside.some((text) => text.includes(WORD))).toBe(false);
    }
  });

  it('stands in the ledger: that it was done, by whom, never what', async () => {
    const rows = await decisions(db, { kind: 'redacted', count: 10 });
    expect(rows).toMatchObject([{ slug: SLUG, byName: 'Gwen', what: 'took-down', reasons: 'for-safety' }]);
    expect(await (await house.get(paths.decisions)).text()).toContain('For somebody’s safety.');
  });

  it('keeps the list sealed, and a restore of an older backup goes through it again', async () => {
    const file = await readFile(join(folder, 'redactions'));
    expect(file.includes(WORD) || file.includes(Buffer.from(WORD).toString('base64').slice(0, 12))).toBe(false);
    const { db: restored } = await aDatabaseAt({ migrated: false });
    await restoreFrom(restored, join(folder, 'older.zip'), { say: () => {} });
    expect(await tablesWith(restored, WORD)).not.toEqual([]);
    const act = { actor: theCommand, db: restored, now: onDay(40) };
    expect(await replayRedactions(act, list, PLACES)).toBe(1);
    expect(await tablesWith(restored, WORD)).toEqual([]);
    expect(await replayRedactions(act, list, PLACES)).toBe(0);
    expect(await replayRedactions({ ...act, db }, list, PLACES)).toBe(0);
    const ids = async (where: Db) => (await lineOf(where, (await kitNamed(where, SLUG)).id)).map((one) => one.commitId);
    expect(await ids(restored)).toEqual(await ids(db));
  });

  it('follows new ids into translations that name them, and says where the words still stand', async () => {
    const museum = 'People’s History Museum';
    const welsh = await commitsOf(`${SLUG}-cy`);
    const [first] = await commitsOf(SLUG);
    expect(await newestText(db, `${SLUG}-cy`)).toContain(`revision: ${first}`);
    await redactKit(by(steward.actor), values({ words: [museum], instead: 'a museum' }), redacting);
    const [now] = await commitsOf(SLUG);
    expect(now).not.toBe(first);
    expect(await newestText(db, `${SLUG}-cy`)).toContain(`revision: ${now}`);
    expect(await commitsOf(`${SLUG}-cy`)).not.toEqual(welsh);
    expect(await newestText(db, SLUG)).not.toContain(museum);
    expect(await kitsStillWith(db, [museum])).not.toContain(SLUG);
    expect((await house.get(paths.kit(`${SLUG}-cy`))).status).toBe(200);
  });
});
