import { describe, expect, it } from 'vitest';
import { keepPlanOf } from '../../../test/house/furnished.ts';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { paths } from '../../paths.ts';
import { kitNamed } from '../kits/store.ts';
import { newestOf } from '../revisions/store.ts';
import { aRevision } from './a-revision.testing.ts';

const SLUG = 'six-points';
const STEP = 'best-or-worst';
const HOSTILE = '<script>alert(1)</script> "quoted" ŵ';

/** A page's words, without its marks. */
const words = (html: string): string =>
  html
    .replace(/<\/?(?:p|li|h\d|ol|ul|div|pre|label)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

describe('how a kit came to be', async () => {
  const house = await aHouse();
  const { db } = house;
  const page = async (path: string): Promise<string> => {
    const answer = await house.get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    const html = await answer.text();
    expect(await htmlFaults(html)).toEqual([]);
    expect(html).not.toContain('<script>alert');
    return html;
  };
  const newest = async (slug = SLUG): Promise<string> => (await newestOf(db, (await kitNamed(db, slug)).id)).commitId;

  const first = await newest();
  const second = await aRevision(db, {
    author: `Marcia ${HOSTILE}`,
    reason: `We ran out of time.\n\nTwice. ${HOSTILE}`,
    change: [`{#${STEP} minutes=8 `, `{#${STEP} minutes=12 `],
    published: true,
  });
  const third = await aRevision(db, {
    change: ['This kit takes meetings as seriously', 'This kit takes gatherings as seriously'],
  });

  it('lists each change with who, when, why, the minutes and the steps, the newest first', async () => {
    const html = await page(paths.history(SLUG));
    const said = words(html);
    expect(said).toContain('Changed 2 times since');
    expect(said.indexOf('not yet in an edition')).toBeLessThan(said.indexOf('Edition 2'));
    expect(said.indexOf('Edition 2')).toBeLessThan(said.indexOf('Edition 1'));
    expect(said).not.toContain('came with edition');
    expect(said).toContain('Marcia &lt;script');
    expect(said).toContain('We ran out of time.');
    expect(said).toContain('Changed: step 1, “Best or worst meeting” 90 minutes, then 94');
    expect(said).toContain('Changed: background “Why this kit”');
    expect(said).toContain(`git clone ${house.origin}/library/${SLUG}.git`);
  });
  it('says with which edition a change came into print', async () => {
    const slug = 'run-a-session';
    await aRevision(db, { slug, change: ['', 'Another.'] });
    await aRevision(db, { slug, change: ['', 'And in print.'], published: true });
    await keepPlanOf(house, slug);
    const said = words(await page(paths.history(slug)));
    expect(said).toContain('came with edition 2');
    expect(said).not.toContain('not yet in an edition');
  });
  it('is said in Welsh', async () => {
    const html = await page(`${paths.history(SLUG)}?lang=cy`);
    expect(words(html)).toContain('Newidiwyd: cam 1');
    expect(html).toContain('<input type="hidden" name="lang" value="cy"');
  });
  it('shows a change at once, though the page was kept', async () => {
    const slug = 'run-a-session';
    const before = await page(paths.history(slug));
    expect(before).not.toContain('One more.');
    await aRevision(db, { slug, change: ['', 'One more.'], reason: 'One more.' });
    await keepPlanOf(house, slug);
    expect(await page(paths.history(slug))).toContain('One more.');
  });
  it('reads a state as it was, with what changed in it, and leads to the ones beside it', async () => {
    const html = await page(paths.revision(SLUG, second));
    expect(html).toContain('<del>8 minutes</del> <ins>12 minutes</ins>');
    expect(html).toContain('takes meetings as seriously');
    expect(html).not.toContain('takes gatherings as seriously');
    for (const href of [paths.revision(SLUG, first), paths.revision(SLUG, third), paths.restoration(SLUG, second)])
      expect(html).toContain(`href="${href}"`);
    const source = await house.get(paths.revisionSource(SLUG, second));
    expect(await source.text()).toContain(`{#${STEP} minutes=12 `);
  });
  it('says of the first that nothing was before it, and of the newest that it need not be restored', async () => {
    expect(words(await page(paths.revision(SLUG, first)))).toContain('there is nothing before it');
    expect(await page(paths.revision(SLUG, third))).not.toContain('/restoration');
  });
  it('compares any two, also backwards, and one with itself', async () => {
    const html = await page(paths.compare(SLUG, first, third));
    expect(html).toContain('<ins>12 minutes</ins>');
    expect(html).toContain('<del>meetings</del> <ins>gatherings</ins>');
    expect(html).toContain('Step 1 goes from 8 to 12 minutes');
    expect(await page(paths.compare(SLUG, third, first))).toContain('<del>gatherings</del> <ins>meetings</ins>');
    expect(words(await page(paths.compare(SLUG, third, third)))).toContain('Nothing is different');
  });
  it('leads from the two that were chosen to their comparison, and back when none were', async () => {
    const asked = await house.get(`${paths.comparing(SLUG)}?a=${first}&b=${third}`);
    expect(asked.headers.get('location')).toBe(paths.compare(SLUG, first, third));
    const odd = await house.get(`${paths.comparing(SLUG)}?a=//evil.example&b=1`);
    expect(odd.headers.get('location')).toBe(paths.history(SLUG));
  });
  it('tells of a step from whom its words are, why and since when', async () => {
    const html = await page(`${paths.history(SLUG)}?step=${STEP}`);
    const said = words(html);
    expect(said).toContain('Changed once.');
    expect(said).toContain('We ran out of time.');
    expect(html).toContain('<ins>12 minutes</ins>');
    expect(said).toContain('It came with the kit.');
    expect(html).not.toContain('gatherings');
    expect(words(await page(`${paths.history(SLUG)}?step=signals`))).toContain('Nobody has changed this step.');
  });
  it('is not there for what is not', async () => {
    const nobody = '0'.repeat(40);
    const other = await newest('run-a-session');
    for (const path of [
      paths.history('no-such-kit'),
      `${paths.history(SLUG)}?step=no-such-step`,
      `${paths.history(SLUG)}?step=${encodeURIComponent(HOSTILE)}`,
      `${paths.history(SLUG)}?from=999`,
      paths.revision(SLUG, nobody),
      paths.revision(SLUG, other),
      paths.revisionSource(SLUG, other),
      paths.revisionMedia(SLUG, first, 'none.png'),
      paths.compare(SLUG, first, other),
      paths.compare(SLUG, 'HEAD', first),
    ])
      expect([path, (await house.get(path)).status]).toEqual([path, 404]);
  });
  it('forgets what it told of a text that was written anew', async () => {
    const told = () => db.count`
      select count(*) from revision_told join revision on revision.id = revision_id where commit_id in (${second}, ${third})`;
    await page(paths.history(SLUG));
    expect(await told()).toBe(2);
    await db.run`update revision set reason = 'Because.' where commit_id = ${second}`;
    expect(await told()).toBe(0);
  });
  it('is told when an edition comes out, before anybody asks', async () => {
    const kept = () => db.count`select count(*) from revision_told`;
    await house.work();
    const before = await kept();
    const slug = 'whose-union';
    await aRevision(db, { slug, change: ['', 'Not yet in print.'] });
    await house.work();
    expect(await kept()).toBe(before);
    await aRevision(db, { slug, change: ['', 'In print.'], published: true });
    await house.work();
    expect(await kept()).toBe(before + 2);
  });
});
