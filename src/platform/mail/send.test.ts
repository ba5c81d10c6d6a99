import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aDatabase } from '../db/testing.ts';
import { workOff } from '../jobs/workers.ts';
import { aMailServer } from './a-mail-server.testing.ts';
import { blankJob } from './blank.ts';
import type { LetterDraft } from './letter.tsx';
import { type Posted, post } from './post.ts';
import { mailJob, smtp } from './send.ts';

const db = await aDatabase();
const server = await aMailServer();
const BASE = 'https://school.test';
const actor = { id: null };
const START = Date.parse('2026-11-24T19:00:00Z');
let clock = START;
const letter: LetterDraft = {
  language: 'en',
  subject: 'A word from\r\nBcc: all@branch.test',
  parts: [
    { say: 'Hello <b>Rosa</b>.' },
    { quote: '.\n..two dots' },
    { press: 'Open it', at: '/me' },
    { code: '123456' },
  ],
  foot: ['You asked for this.'],
};
const job = (transport = smtp(server.url, BASE)) =>
  mailJob<typeof actor>({
    addressOf: async (_tx, _act, personId) => (personId === NOBODY ? undefined : `${personId}@people.test`),
    transport,
    baseUrl: BASE,
  });
const NOBODY = randomUUID();
const work = (jobs = [job()]) => workOff({ db, jobs, actor, now: () => new Date(clock) });
const posted = (more: Partial<Posted> = {}): Promise<void> =>
  db.transaction((tx) =>
    post(tx, new Date(clock), { personId: randomUUID(), purpose: 'test', rank: 'word', letter, ...more }),
  );
const Row = z.object({
  sentAt: z.date().nullable(),
  givenUpAt: z.date().nullable(),
  fault: z.string().nullable(),
  letterSealed: z.unknown(),
});
const rows = () => db.all(Row)`select sent_at, given_up_at, fault, letter_sealed from mail order by made_at`;
const header = (name: string): string | undefined =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(server.taken.at(-1)?.raw.split('\n\n')[0] ?? '')?.[1];

beforeEach(async () => {
  await db.run`truncate mail`;
  server.taken.splice(0);
  server.answers('250 ok');
  server.silent(false);
});

describe('a letter', () => {
  it('is sent once, to its person, as text and as HTML, and what it said is gone from the database', async () => {
    const personId = randomUUID();
    await posted({ personId });
    await work();
    await work();
    expect(server.taken.map(({ to }) => to)).toEqual([[`${personId}@people.test`]]);
    const raw = server.taken[0]?.raw.replaceAll('=\n', '') ?? '';
    expect(raw).toContain('text/plain');
    expect(raw).toContain('text/html');
    expect(raw).toContain('https://school.test/me');
    expect(raw).toContain('Hello &lt;b>Rosa&lt;/b>.');
    expect(await rows()).toEqual([{ sentAt: new Date(clock), givenUpAt: null, fault: null, letterSealed: null }]);
  });

  it('comes from a neutral name, and nothing typed can add a header to it', async () => {
    await posted();
    await work();
    expect(header('From')).toBe('Fundi <school@fundi.test>');
    expect(header('Subject')).toBe('A word from Bcc: all@branch.test');
    expect(header('Bcc')).toBeUndefined();
    expect(header('Auto-Submitted')).toBe('auto-generated');
  });

  it('carries the headers of one-click unsubscribing, when it can be stopped', async () => {
    await posted({ unsubscribe: '/letters/1/digest' });
    await work();
    expect(header('List-Unsubscribe')).toBe('<https://school.test/letters/1/digest>');
    expect(header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    await posted();
    await work();
    expect(header('List-Unsubscribe')).toBeUndefined();
  });

  it('promised twice under one name is one', async () => {
    await posted({ once: 'digest of week 48' });
    await posted({ once: 'digest of week 48' });
    await work();
    expect(server.taken).toHaveLength(1);
  });

  it('goes to another address than the person’s own, when it says so', async () => {
    await posted({ to: 'old@branch.test' });
    await work();
    expect(server.taken[0]?.to).toEqual(['old@branch.test']);
  });

  it('is one when two processes send at the same moment', async () => {
    for (let nth = 0; nth < 6; nth += 1) await posted();
    await Promise.all([work(), work(), work()]);
    expect(server.taken).toHaveLength(6);
  });

  it('goes before a digest when it is a confirmation', async () => {
    await posted({ rank: 'digest', letter: { ...letter, subject: 'third' } });
    await posted({ rank: 'word', letter: { ...letter, subject: 'second' } });
    await posted({ rank: 'confirmation', letter: { ...letter, subject: 'first' } });
    await work();
    expect(server.taken.map(({ raw }) => /^Subject: (.*)$/m.exec(raw)?.[1])).toEqual(['first', 'second', 'third']);
  });

  it('is let go when there is nobody of that id any more', async () => {
    await posted({ personId: NOBODY });
    await work();
    expect(server.taken).toHaveLength(0);
    expect(await rows()).toMatchObject([{ givenUpAt: new Date(clock), fault: 'nobody', letterSealed: null }]);
  });
});

describe('a mail server that', () => {
  const later = (minutes: number): void => {
    clock += minutes * 60_000;
  };

  it('is busy is asked again later, and gets the letter once', async () => {
    await posted();
    server.answers('451 come back');
    await work();
    await work();
    expect(await rows()).toMatchObject([{ sentAt: null, givenUpAt: null, fault: '451' }]);
    server.answers('250 ok');
    later(1);
    await work();
    expect(server.taken).toHaveLength(0);
    later(2);
    await work();
    await work();
    expect(server.taken).toHaveLength(1);
  });

  it('is down is asked again later', async () => {
    await posted();
    await work([job(smtp('smtp://127.0.0.1:1', BASE))]);
    expect(await rows()).toMatchObject([{ sentAt: null, fault: expect.stringMatching(/CONN|SOCKET/) }]);
    later(3);
    await work();
    expect(server.taken).toHaveLength(1);
  });

  it('never answers is waited for no longer than we say, and asked again later', async () => {
    await posted();
    server.silent(true);
    await work([job(smtp(server.url, BASE, 200))]);
    expect(await rows()).toMatchObject([{ sentAt: null, fault: 'ETIMEDOUT' }]);
    server.silent(false);
    later(3);
    await work();
    expect(server.taken).toHaveLength(1);
  });

  it('knows no such mailbox is believed', async () => {
    await posted();
    server.answers('550 no such mailbox');
    await work();
    expect(await rows()).toMatchObject([{ givenUpAt: new Date(clock), fault: '550', letterSealed: null }]);
  });

  it('refuses for days is given up in the end, and the letter blanked', async () => {
    await posted();
    server.answers('451 come back');
    for (let day = 0; day < 5; day += 1)
      for (let turn = 0; turn < 5; turn += 1) {
        await work();
        later(6 * 60);
      }
    expect(await rows()).toMatchObject([{ sentAt: null, fault: '451', letterSealed: null }]);
  });
});

describe('a letter that nobody could send', () => {
  it('says nothing any more after a week', async () => {
    await posted();
    const blank = [blankJob<typeof actor>()];
    clock += 6 * 24 * 60 * 60_000;
    await work(blank);
    expect(await rows()).toMatchObject([{ givenUpAt: null, letterSealed: expect.any(Uint8Array) }]);
    clock += 2 * 24 * 60 * 60_000;
    await work(blank);
    expect(await rows()).toMatchObject([{ letterSealed: null, fault: 'not sent' }]);
  });
});
