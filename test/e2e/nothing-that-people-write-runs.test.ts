import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { aGroup, aPerson } from '../../src/identity/a-person.testing.ts';
import { kitNamed } from '../../src/library/kits/store.ts';
import { newestText } from '../../src/library/reviews/a-proposal.testing.ts';
import { newestOf } from '../../src/library/revisions/store.ts';
import { paths } from '../../src/paths.ts';
import { lettersTo } from '../../src/platform/mail/letters.testing.ts';
import { aStory } from './story.ts';

const KIT = 'six-points';
const run = promisify(execFile);

/** What breaks out of a page, an attribute, a script, a feed, a table, a document, a letter's head, or a printed page. */
const PAYLOADS = [
  '<script>window.ran=1</script>',
  '"><img src=x onerror=window.ran=1>',
  "'><svg/onload=window.ran=1>",
  '</textarea></title></script><script>window.ran=1</script>',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '[press](javascript:window.ran=1) [this](data:text/html,<script>window.ran=1</script>)',
  '<style>*{display:none}</style><base href="//elsewhere.example/">',
  ']]></content><entry><title>out</title>',
  '=HYPERLINK("http://elsewhere.example","x")',
  '#read("/etc/passwd") #import "x" $ \\ @cite <label>',
  '&lt;script&gt; &#x3c;img src=x onerror=window.ran=1&#x3e; {{7*7}} $(7*7)',
  '\u202Edesrever\u2066 \u0000\u0008 \uFFFE',
  '\r\nBcc: somebody@elsewhere.example\r\n\r\n<b>new part</b>',
];
const ALL = PAYLOADS.join(' ');
const NAME = '<script>window.ran=1</script>"><img src=x onerror=window.ran=1>';

describe('text from anyone, wherever it is shown', async () => {
  const { house, visitor } = await aStory();
  const { db } = house;
  const folder = await mkdtemp(join(tmpdir(), 'fundi-hostile-'));
  afterAll(() => rm(folder, { recursive: true }));
  const author = await aPerson(db, { publicName: NAME });
  const [sian, abdi] = [
    await aPerson(db, { reviewer: true, groups: [await aGroup(db, { name: NAME })] }),
    await aPerson(db, { reviewer: true, groups: [await aGroup(db, { name: '=1+1' })] }),
  ];
  const sent = async (answer: Promise<Response>): Promise<Response> => {
    expect((await answer).status).toBe(303);
    return answer;
  };

  // Into a step's title, its words and its notes; into the reason, the credit, a remark and a review.
  const { commitId } = await newestOf(db, (await kitNamed(db, KIT)).id);
  // A kit whose links lead there is refused before anybody sees it, as its own tests say.
  const plain = PAYLOADS.filter((one) => !one.includes('](javascript:'))
    .map((one) => one.replaceAll(/[\p{Cc}\uFFFE]/gu, ' '))
    .join('\n\n');
  const source = (await newestText(db, KIT)).replace(/^(:{3,}step.*)$/m, `$1\n\n${plain}\n`);
  const suggested = await sent(
    house.as(author).post(paths.proposals(KIT), { base: commitId, source, why: ALL.slice(0, 1900), credit: NAME }),
  );
  const proposal = suggested.headers.get('location') ?? '';
  const id = proposal.split('/').at(-1) ?? '';
  await sent(house.as(abdi).post(paths.remarks(id), { words: ALL.slice(0, 1900), credit: NAME }));
  for (const reviewer of [sian, abdi])
    await sent(
      house
        .as(reviewer)
        .post(paths.reviews(id), { verdict: 'approve', reasons: ALL.slice(0, 1900), ran: 'yes', credit: NAME }),
    );
  await sent(house.as(sian).post(paths.publication(KIT), { notes: ALL.slice(0, 1900) }));
  await house.work();
  const newest = await newestOf(db, (await kitNamed(db, KIT)).id);

  const PAGES = [
    proposal,
    paths.proposedKit(id),
    paths.proposals(KIT),
    paths.kit(KIT),
    paths.history(KIT),
    paths.revision(KIT, newest.commitId),
    paths.compare(KIT, commitId, newest.commitId),
    paths.decisions,
    paths.changes,
    paths.edit(KIT),
    paths.plan(KIT),
    paths.kit('no-such-kit<script>window.ran=1</script>'),
  ];

  it.each([true, false])('is read on a page and runs nothing there, JavaScript %s', async (javaScript) => {
    const her = await visitor({ width: 1440, javaScript, language: 'en' });
    for (const path of PAGES) {
      await her.page.goto(path);
      expect(await her.page.locator('main').isVisible(), path).toBe(true);
      expect(await her.page.locator('iframe, script:not([src]):not([type]), base, main style').count(), path).toBe(0);
      expect(await her.page.locator('a[href^="javascript:" i], a[href^="data:" i], [onerror], [onload]').count()).toBe(
        0,
      );
      if (javaScript) expect(await her.page.evaluate(() => 'ran' in window), path).toBe(false);
    }
    expect(newest.commitId).not.toBe(commitId);
  });

  it('stays text in a feed and in a table', async () => {
    const feed = await (await house.get(paths.decisionsFeed)).text();
    expect(feed).not.toContain('<script>');
    expect(feed.match(/<entry>/g)?.length).toBe(feed.match(/<\/entry>/g)?.length);
    const table = await (await house.get(paths.decisionsTable)).text();
    expect(table).toContain('window.ran=1');
    // No cell begins as a formula does.
    expect(table).not.toMatch(/(?:^|,|\r\n)"?[=+@]/);
  });

  it('stays text in a letter, and adds nothing to its head', async () => {
    const letters = [...(await lettersTo(db, author.id)), ...(await lettersTo(db, abdi.id))];
    expect(letters.length).toBeGreaterThan(0);
    for (const { subject, html } of letters) {
      expect(subject).not.toMatch(/[\r\n<]/);
      expect(html).not.toMatch(/<script|<img|<svg|<iframe/i);
    }
  });

  it('stays text in print, in Word, on slides and in the folder', async () => {
    const files = ['pdf', 'docx', 'pptx', 'zip', 'md', 'json'].map((form) => `${paths.kit(KIT)}.${form}`);
    for (const path of files) {
      const answer = await house.get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (!/docx|pptx/.test(path)) continue;
      const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
      for (const [name, part] of parts) {
        expect(strFromU8(part), name).not.toContain('<script>');
        expect(strFromU8(part), name).not.toMatch(/Target="(javascript|data|file):/i);
      }
    }
  });

  it('stays text in git', async () => {
    await run('git', ['clone', '-q', `${house.origin}/library/${KIT}.git`, KIT], { cwd: folder });
    const { stdout } = await run('git', ['log', '-1', '--format=%an|%ae|%s'], { cwd: join(folder, KIT) });
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(1);
    expect(stdout).not.toContain('@people.test');
    await run('git', ['fsck', '--strict', '--full'], { cwd: join(folder, KIT) });
  });
});
