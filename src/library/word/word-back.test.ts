import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixture, withParts } from './fixtures.testing.ts';
import { isOfOurs, readWordBack } from './word-back.ts';

const CODE = 'a1b4tnz';
const noRecord = { 'docProps/custom.xml': () => '<Properties/>' };
const noBookmark = { 'word/document.xml': (text: string) => text.replaceAll(`edition_${CODE}`, 'other') };

describe('which edition a Word file was made from', () => {
  const file = fixture('untouched.docx');
  const from = async (bytes: Uint8Array) => {
    const back = await readWordBack(bytes);
    return back.ok ? { ...back.value.from, isOurs: isOfOurs(back.value) } : back.why;
  };
  const known = { kit: 'six-points-by-word', code: CODE, isOurs: true };

  it('is said in the file’s own record', async () => {
    expect(await from(file)).toEqual(known);
  });
  it('is found at the title when a program dropped the record, and on the paper when that is gone too', async () => {
    expect(await from(withParts(file, noRecord))).toEqual(known);
    expect(await from(withParts(file, { ...noRecord, ...noBookmark }))).toEqual(known);
  });
  it('is not known when nobody says it; the headings still tell that it is one of ours', async () => {
    const bare = withParts(file, {
      ...noRecord,
      'word/document.xml': (text) => text.replaceAll(CODE, ''),
      'word/_rels/document.xml.rels': (text) => text.replaceAll(CODE, ''),
      'docProps/core.xml': (text) => text.replace(/<dc:subject>.*?<\/dc:subject>/, ''),
      'word/footer1.xml': (text) => text.replaceAll(CODE, ''),
      'word/footer2.xml': (text) => (text === '' ? '<w:ftr/>' : text.replaceAll(CODE, '')),
    });
    expect(await from(bare)).toEqual({ kit: undefined, code: undefined, isOurs: true });
  });
  it('is nobody’s for a document that knows nothing of us', async () => {
    const foreign = withParts(file, {
      ...noRecord,
      'docProps/core.xml': () => '<x/>',
      'word/document.xml': () =>
        '<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>Minutes of the branch.</w:t></w:r></w:p></w:body></w:document>',
      'word/_rels/document.xml.rels': () => '<Relationships/>',
    });
    expect(await from(foreign)).toEqual({ kit: undefined, code: undefined, isOurs: false });
  });
});

describe('reading what somebody sends', () => {
  it('gives a document or says what is wrong, whatever the bytes are', async () => {
    const file = fixture('untouched.docx');
    const spoilt = fc
      .array(fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 30 })
      .map((changes) => {
        const bytes = file.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      });
    const xml = fc.string({ maxLength: 200 }).map((text) => withParts(file, { 'word/document.xml': () => text }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), spoilt, xml), async (bytes) => {
        const back = await readWordBack(bytes);
        expect(back.ok || typeof back.why === 'string').toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
