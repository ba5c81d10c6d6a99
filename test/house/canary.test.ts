import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openHouse } from '../../src/house.ts';
import { type APerson, aPerson } from '../../src/identity/a-person.testing.ts';
import { paths } from '../../src/paths.ts';
import { aFacilitator } from '../../src/pathway/a-facilitator.testing.ts';
import { backUp } from '../../src/platform/db/archive/backup.ts';
import type { Db } from '../../src/platform/db/db.ts';
import { aDatabase } from '../../src/platform/db/testing.ts';
import { makeLog } from '../../src/platform/log/log.ts';
import { lettersTo } from '../../src/platform/mail/letters.testing.ts';
import { unzip } from '../../src/platform/zip/unzip.ts';
import { addSession } from '../../src/sessions/trainings/add.ts';
import { asksFor } from './asks-for.ts';

const BASE = 'http://fundi.test';

/** A word that stands nowhere else. */
const aCanary = (): string => `canary${randomBytes(6).toString('hex')}`;

/** Every way in which a word may lie in a file: as it is, as COPY writes bytes, and in base64 at each of its three places. */
const guises = (word: string): string[] => {
  const bytes = Buffer.from(word);
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4)
      .replace(/=+$/, ''),
  );
  return [word, word.toUpperCase(), bytes.toString('hex'), ...base64];
};

const isIn = (text: string, word: string): boolean => guises(word).some((guise) => text.includes(guise));

const Table = z.object({ name: z.string() });
const Line = z.object({ line: z.string() });

/** Every row of every table, as text. */
const dumpOf = async (db: Db): Promise<string> => {
  const tables = await db.all(Table)`
    select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'`;
  const lines: string[] = [];
  for (const { name } of tables) {
    const { line } = await db.one(Line)`
      select query_to_xml(format('select t::text as line from %I t', ${name}::text), true, true, '')::text as line`;
    lines.push(name, line);
  }
  return lines.join('\n');
};

const backupOf = async (db: Db): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'fundi canary '));
  try {
    const file = join(folder, 'house.zip');
    await backUp(db, file, { now: new Date(), say: () => {} });
    const bytes = await readFile(file);
    const unzipped = await unzip(bytes, { entriesMax: 1000, entryBytesMax: 2 ** 28, totalBytesMax: 2 ** 28 });
    if (!unzipped.ok) throw new Error(`The backup cannot be unpacked: ${unzipped.why}`);
    return [...unzipped.files].map(([name, content]) => name + Buffer.from(content).toString('latin1')).join('\n');
  } finally {
    await rm(folder, { recursive: true });
  }
};

type Post = (path: string, fields: Record<string, string>, cookie?: string) => Promise<Response>;

/** A mentor watched somebody lead, and wrote down what they saw. */
const seenLeading = async (db: Db, her: APerson, note: string, post: Post): Promise<void> => {
  const mentor = await aFacilitator(db, { level: 'leading', mentor: true });
  await db.run`
    insert into watching (person_id, of, asked_at, mentor_id, taken_at)
    values (${her.id}, 'first-steps', now(), ${mentor.id}, now())`;
  const marks = { preparing: '3', doing: '3', time: '3', power: '3', care: '3', learning: '3' };
  const fields = { of: 'first-steps', ...marks, note, says: 'not-yet' };
  const answer = await post(paths.observation(her.id), fields, mentor.cookie);
  if (answer.status !== 303) throw new Error(`${answer.status} when writing down what was seen.`);
};

/** A training at a place, and somebody without an account who says what they need. */
const trainsAt = async (
  db: Db,
  her: APerson,
  words: Record<'place' | 'link' | 'attends' | 'participant' | 'needs' | 'counted', string>,
  post: Post,
): Promise<void> => {
  const { id: kitId } = await db.one(z.object({ id: z.uuid() }))`
    insert into kit (slug, created_at) values ('a-kit', now()) returning id`;
  await db.run`insert into short_code (code, names) values ('4h7k2m', 'edition')`;
  const startsAt = new Date(Date.now() + 20 * 24 * 60 * 60 * 1000);
  const endsAt = new Date(startsAt.getTime() + 60 * 60 * 1000);
  const session = { requestId: null, kitId, code: '4h7k2m', hostId: her.id, groupId: null, audience: 'open' as const };
  const where = { online: true, outcode: null, place: words.place, link: `https://meet.test/${words.link}` };
  const rest = { takesSignUps: true, startsAt, endsAt, chairs: 5, language: 'en' as const, leads: [] };
  const act = { actor: her.actor, db, now: new Date() };
  const id = await db.transaction((tx) => addSession(tx, act, { ...session, ...where, ...rest }));
  const email = `${words.attends}@people.test`;
  await post(paths.signUps(id), { name: words.participant, email, language: 'en' });
  const { personId } = await db.one(z.object({ personId: z.uuid() }))`select person_id from sign_up`;
  const [letter] = await lettersTo(db, personId);
  const token = letter?.links[0]?.split('/').at(-1) ?? '';
  await post(paths.signUpConfirmation(token), {});
  const told = await post(paths.signUpNeeds(token), { needs: 'fares', other: words.needs });
  const counted = await post(paths.sessionTasks(id), { other: words.counted }, her.cookie);
  if (told.status !== 303 || counted.status !== 303) throw new Error(`${told.status}, ${counted.status} for needs.`);
};

describe('what people told us in private', async () => {
  const db = await aDatabase();
  const logged: string[] = [];
  const log = makeLog({ level: 'trace', out: { write: (line) => logged.push(line) } });
  const house = await openHouse({ db, log, baseUrl: BASE, works: false, trusted: () => true });
  afterAll(() => house.close());
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    house.fetch(new Request(BASE + path, { redirect: 'manual', ...init }));
  const post = (path: string, fields: Record<string, string>, cookie = ''): Promise<Response> =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie } });

  const canaries = {
    address: aCanary(),
    newAddress: aCanary(),
    stranger: aCanary(),
    invited: aCanary(),
    name: aCanary(),
    placeToGo: aCanary(),
    broken: aCanary(),
    ledElsewhere: aCanary(),
    knownAs: aCanary(),
    voucher: aCanary(),
    seen: aCanary(),
    wisher: aCanary(),
    draft: aCanary(),
    toNetwork: aCanary(),
    happened: aCanary(),
    place: aCanary(),
    link: aCanary(),
    attends: aCanary(),
    participant: aCanary(),
    needs: aCanary(),
    counted: aCanary(),
    asks: aCanary(),
    group: aCanary(),
    aim: aCanary(),
    access: aCanary(),
    putsIn: aCanary(),
    hostName: aCanary(),
    question: aCanary(),
    answer: aCanary(),
  };
  const published = aCanary();
  const her = await aPerson(db, { email: `${canaries.address}@people.test` });
  const mail = (word: string): string => `${word}@people.test`;
  await post(paths.meProfile, { name: canaries.name, 'public-name': published, language: 'en' }, her.cookie);
  await post(paths.meAddress, { email: mail(canaries.newAddress) }, her.cookie);
  const code = await post(paths.signIn, { email: mail(canaries.stranger), to: `/library?q=${canaries.placeToGo}` });
  const group = await post(paths.groups, { name: 'Rhondda tenants', kind: 'tenants' }, her.cookie);
  await post(`${group.headers.get('location')}/people`, { email: mail(canaries.invited) }, her.cookie);
  const told = { title: 'A title', happened: `It was ${canaries.happened}.` };
  await post(paths.stories, { ...told, tried: `We tried ${canaries.draft}.` }, her.cookie);
  await post(paths.stories, { ...told, tried: `We did ${canaries.toNetwork}.`, audience: 'network' }, her.cookie);
  await post(paths.beginning, {}, her.cookie);
  await post(
    paths.claims,
    {
      name: canaries.knownAs,
      words: canaries.ledElsewhere,
      level: 'first-steps',
      'email-1': mail(canaries.voucher),
      'email-2': 'other@people.test',
    },
    her.cookie,
  );
  await post(paths.wishes, { email: mail(canaries.wisher), outcode: 'B29', setting: 'either' });
  await seenLeading(db, her, canaries.seen, post);
  await trainsAt(db, her, canaries, post);
  await asksFor(db, her, canaries, post);
  // A fault of ours, with what was typed in hand: the log must say that it was, and not what.
  await db.run`alter table link rename to link_gone`;
  await post(paths.signIn, { email: mail(canaries.broken) });
  await post(paths.meAddress, { email: mail(canaries.broken) }, her.cookie);
  await db.run`alter table link_gone rename to link`;
  const pages = [
    await ask(code.headers.get('location') ?? ''),
    await ask(`/no/${canaries.name}`),
    await post(paths.signInCode, { email: mail(canaries.address), code: '000000' }),
    await ask(paths.me, { headers: { cookie: her.cookie } }),
    await ask(paths.ready),
  ];
  for (const page of pages) await page.arrayBuffer();
  await house.work();

  it('really was told: its owner can read it', async () => {
    const me = await (await ask(paths.me, { headers: { cookie: her.cookie } })).text();
    expect([canaries.address, canaries.name].every((word) => me.includes(word))).toBe(true);
    const own = await (await ask(paths.meExport, { headers: { cookie: her.cookie } })).text();
    expect([canaries.draft, canaries.toNetwork, canaries.happened].every((word) => own.includes(word))).toBe(true);
    const letters = await lettersTo(db, her.id);
    expect(letters.length).toBeGreaterThan(0);
  });

  it('stands nowhere in the database, in no guise', async () => {
    const dump = await dumpOf(db);
    expect(isIn(dump, published)).toBe(true);
    for (const [what, word] of Object.entries(canaries)) expect(isIn(dump, word), what).toBe(false);
  });

  it('stands nowhere in a backup', async () => {
    const backup = await backupOf(db);
    expect(isIn(backup, published)).toBe(true);
    for (const [what, word] of Object.entries(canaries)) expect(isIn(backup, word), what).toBe(false);
  });

  it('stands in no log, whatever is logged', async () => {
    expect(logged.length).toBeGreaterThan(0);
    for (const [what, word] of Object.entries(canaries)) expect(isIn(logged.join(), word), what).toBe(false);
  });

  it('stands on no page for others, nor among the figures', async () => {
    const other = await aPerson(db);
    const texts = [
      await (await ask(paths.library)).text(),
      await (await ask(paths.stories)).text(),
      await (await ask(paths.storiesFeed)).text(),
      await (await ask(paths.stories, { headers: { cookie: other.cookie } })).text(),
      await (await ask('/no/such/page')).text(),
      await (await ask(paths.me, { headers: { cookie: other.cookie } })).text(),
      await (await ask(paths.meExport, { headers: { cookie: other.cookie } })).text(),
    ].join();
    for (const [what, word] of Object.entries(canaries)) expect(isIn(texts, word), what).toBe(false);
  });
});

describe('looking for a word', () => {
  it('finds it in every guise', () => {
    const word = aCanary();
    for (const text of [
      `xx${word}yy`,
      Buffer.from(`ab${word}`).toString('hex'),
      ...['', 'a', 'ab'].map((before) => Buffer.from(`${before}${word}tail`).toString('base64')),
    ])
      expect(isIn(text, word)).toBe(true);
    expect(isIn('nothing of it', word)).toBe(false);
  });
});
