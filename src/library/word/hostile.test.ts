import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { paths } from '../../paths.ts';
import { makeDocx } from '../formats/docx.ts';
import { aShippedJob } from '../formats/job.testing.ts';
import { bringFixtureKit, fixture, SLUG, withFile, withParts, withText } from './fixtures.testing.ts';
import { words } from './words.ts';

const MIB = 1024 * 1024;
const { faults } = words.en;

describe('a file that is not what it should be', async () => {
  const house = await aHouse();
  await bringFixtureKit(house.db);
  const answer = async (
    bytes: Uint8Array,
    name = 'kit.docx',
    query = '',
  ): Promise<{ status: number; html: string }> => {
    const response = await house.send(`${paths.wordBack(SLUG)}${query}`, withFile(bytes, name));
    return { status: response.status, html: await response.text() };
  };
  const said = async (bytes: Uint8Array, sentence: string, name?: string): Promise<void> => {
    const { status, html } = await answer(bytes, name);
    expect(html).toContain(sentence.replaceAll('&', '&amp;'));
    expect(status).toBe(422);
  };
  const ours = fixture('untouched.docx');
  let other: Uint8Array;
  beforeAll(async () => {
    other = await makeDocx(aShippedJob('who-can-say-yes'));
  });

  it('no file at all: it is asked for', async () => {
    const response = await house.send(paths.wordBack(SLUG), new FormData());
    expect([response.status, await response.text()]).toEqual([
      422,
      expect.stringContaining('Choose the file that you changed.'),
    ]);
  });
  it('an archive that unpacks to more than anybody wrote', async () => {
    await said(zipSync({ 'word/document.xml': new Uint8Array(64 * MIB) }), faults.tooManyParts);
    await said(
      zipSync(Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`word/${at}.xml`, new Uint8Array(1)]))),
      faults.tooManyParts,
    );
  });
  it('XML that swells, or reads files of the house', async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const secret = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    for (const bomb of [entities, secret])
      await said(
        withParts(ours, { 'word/document.xml': (text) => text.replace('<w:document', `${bomb}<w:document`) }),
        faults.hostile,
      );
    await said(
      withParts(ours, { 'word/styles.xml': (text) => text.replace('<w:styles', `${secret}<w:styles`) }),
      faults.hostile,
    );
  });
  it('a name that leads out of the archive', async () => {
    await said(zipSync({ '../../word/document.xml': strToU8('<w:document/>') }), faults.hostile);
  });
  it('parts that lead out of the file, or to another host: nothing is fetched, and the rest is read', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const out = [
      `<Relationship Id="x1" Type="${type}/attachedTemplate" Target="http://other.example/evil.dotm" TargetMode="External"/>`,
      `<Relationship Id="x2" Type="${type}/comments" Target="../../../../etc/passwd"/>`,
      `<Relationship Id="x3" Type="${type}/image" Target="file:///etc/passwd" TargetMode="External"/>`,
    ].join('');
    const made = withParts(ours, {
      'word/_rels/document.xml.rels': (text) => text.replace(/(<Relationships[^>]*>)/, `$1${out}`),
      'word/document.xml': (text) =>
        text.replace(/(<w:t[^>]*>)(Round the circle)/, '$1</w:t><w:pict><v:imagedata r:id="x3"/></w:pict><w:t>$2'),
    });
    await said(made, 'nothing is different from the kit it was made from');
  });
  it('elements inside each other without end', async () => {
    await said(withText(ours, ['<w:body>', `<w:body>${'<w:p>'.repeat(5_000)}`]), faults.broken);
  });
  it('a body that claims a hundred megabytes is not read', async () => {
    const response = await house.send(paths.wordBack(SLUG), withFile(ours), { 'content-length': String(100 * MIB) });
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('24 MB is the most')]);
  });
  it('a file that was cut off, or is empty, or is no document', async () => {
    await said(ours.slice(0, ours.length / 2), faults.broken);
    await said(Buffer.from('Dear all, here is the kit.'), faults.notAFile);
    await said(zipSync({ 'a.txt': strToU8('x') }), faults.notAFile);
  });
  it('old and foreign kinds get one sentence saying how to save them again', async () => {
    const wide = (name: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(name, 'utf16le')]);
    await said(wide('WordDocument'), faults.oldWord, 'kit.doc');
    await said(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), faults.odt, 'kit.odt');
    await said(Buffer.from('%PDF-1.7 …'), faults.pdf, 'kit.pdf');
    await said(Buffer.from('{\\rtf1 …}'), faults.rtf, 'kit.rtf');
    await said(zipSync({ 'Index/Document.iwa': strToU8('x') }), faults.pages, 'kit.pages');
    await said(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), faults.sheet, 'kit.xlsx');
  });
  it('a text that is too long, is no text, or is no kit', async () => {
    await said(Buffer.from('a'.repeat(MIB + 1)), 'A kit holds at most 1 MB of text.', 'kit.md');
    await said(Buffer.from([0xc3, 0x28]), 'Save the text as UTF-8.', 'kit.md');
    const { status, html } = await answer(Buffer.from('# Words'), 'kit.md');
    expect([status, html]).toEqual([422, expect.stringMatching(/class="summary"/)]);
  });
  it('is said in Welsh to whoever reads Welsh', async () => {
    const { html } = await answer(Buffer.from('%PDF-1.7 …'), 'kit.pdf', '?lang=cy');
    expect(html).toContain(words.cy.faults.pdf);
  });
  it('a file of another kit leads to that kit’s page', async () => {
    await said(other, 'This file is of another kit.');
    expect((await answer(other)).html).toContain(`href="${paths.wordBack('who-can-say-yes')}"`);
  });
  it('an untouched file says that nothing is different', async () => {
    await said(ours, 'nothing is different from the kit it was made from');
  });
  it('keeps only links that may stand in a kit, and shows what it says as words', async () => {
    const sly = withText(
      ours,
      ['Passing is fine.', 'Passing is &lt;script&gt;alert(1)&lt;/script&gt; fine.'],
      [
        'it becomes a meeting.',
        'it becomes</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "javascript:alert(2)" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>press me</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>',
      ],
    );
    const { status, html } = await answer(sly);
    expect(status).toBe(200);
    expect(html).toContain('press me');
    expect(html).toContain('&lt;script>alert(1)');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('javascript:');
  });
});

describe('a file that was made to take long', async () => {
  const house = await aHouse();
  await bringFixtureKit(house.db);
  const status = async (bytes: Uint8Array): Promise<number> =>
    (await house.send(paths.wordBack(SLUG), withFile(bytes))).status;
  const ours = fixture('untouched.docx');
  const words = (count: number): string =>
    Array.from({ length: count }, (_, at) => `w${(at * 7919) % 10_007}`).join(' ');

  it('with a line of a hundred thousand words, is answered', async () => {
    expect(await status(withText(ours, ['Passing is fine.', words(100_000)]))).toBe(200);
  });
  it('with five thousand lines in one step, is answered', async () => {
    const lines = Array.from({ length: 5_000 }, (_, at) => `<w:p><w:r><w:t>${at} ${words(8)}</w:t></w:r></w:p>`).join(
      '',
    );
    expect(
      await status(
        withParts(ours, { 'word/document.xml': (text) => text.replace(/(Passing is fine.*?<\/w:p>)/s, `$1${lines}`) }),
      ),
    ).toBe(200);
  });
  it('with a thousand feet of four megabytes, is answered', async () => {
    const feet = Array.from(
      { length: 1_000 },
      (_, at) => `<Relationship Id="f${at}" Type="x/footer" Target="foot${at % 3}.xml"/>`,
    );
    const foot = `<w:ftr>${'<w:t>x</w:t>'.repeat(350_000)}</w:ftr>`;
    const made = withParts(ours, {
      'word/_rels/document.xml.rels': (text) => text.replace('</Relationships>', `${feet.join('')}</Relationships>`),
      'docProps/custom.xml': () => '<Properties/>',
      'word/foot0.xml': () => foot,
      'word/foot1.xml': () => foot,
      'word/foot2.xml': () => foot,
    });
    expect([200, 422]).toContain(await status(made));
  });
});
