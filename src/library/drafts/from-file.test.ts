import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import PptxGen from 'pptxgenjs';
import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { words as fileWords } from '../word/words.ts';

const house = await aHouse();
const author = await aPerson(house.db);
const formOf = (bytes: Uint8Array, name: string): FormData => {
  const form = new FormData();
  form.set('file', new File([Buffer.from(bytes)], name));
  return form;
};
const sent = (bytes: Uint8Array, name: string) => house.as(author).send(paths.newKitFile, formOf(bytes, name));
const draftOf = async (answer: Response): Promise<string> =>
  (await house.as(author).get(answer.headers.get('location') ?? '')).text();

const aDocument = async (children: Paragraph[]): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));

const aPlan = (): Promise<Uint8Array> =>
  aDocument([
    new Paragraph({ text: 'Keys and doors', heading: HeadingLevel.TITLE }),
    new Paragraph({ text: 'Welcome (10 mins)', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ text: 'Names round the circle.' }),
    new Paragraph({ text: 'Where it comes from', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ text: 'From a block in Leith.' }),
  ]);

const aDeck = async (): Promise<Uint8Array> => {
  const deck = new PptxGen();
  deck.defineSlideMaster({
    title: 'PLAIN',
    objects: [
      { placeholder: { options: { name: 'title', type: 'title', x: 1, y: 0.2, w: 8, h: 1 }, text: '' } },
      { placeholder: { options: { name: 'body', type: 'body', x: 1, y: 1.5, w: 8, h: 4 }, text: '' } },
    ],
  });
  const slide = deck.addSlide({ masterName: 'PLAIN' });
  slide.addText('Who decides?', { placeholder: 'title' });
  slide.addText('The board, not the manager', { placeholder: 'body' });
  slide.addNotes('Ask before you show this.');
  const written = await deck.write({ outputType: 'nodebuffer' });
  if (!(written instanceof Uint8Array)) throw new Error('No deck was written.');
  return written;
};

describe('beginning a kit from a file', () => {
  it('makes a draft that its author alone sees, with what was not understood told', async () => {
    const answer = await sent(await aPlan(), 'keys.docx');
    expect(answer.status).toBe(303);
    const page = await draftOf(answer);
    expect(page).toContain('Keys and doors');
    expect(page).toContain('Welcome');
    expect(page).toContain(fileWords.en.left.background('Where it comes from').slice(0, 40));
    const other = await aPerson(house.db);
    expect((await house.as(other).get(answer.headers.get('location') ?? '')).status).toBe(404);
  });

  it('takes slides and what the speaker meant to say', async () => {
    const answer = await sent(await aDeck(), 'deck.pptx');
    expect(answer.status).toBe(303);
    expect(await draftOf(answer)).toContain(fileWords.en.left.slidesOnly);
    const source = await (await house.as(author).get(`${answer.headers.get('location')}/edit?source=1`)).text();
    for (const words of ['Who decides?', 'The board, not the manager', 'Ask before you show this.'])
      expect(source).toContain(words);
  });

  it('says in one sentence what is wrong with another file, and keeps the page', async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('WordDocument', 'utf16le')]);
    const oldSlides = Uint8Array.from([...[0xd0, 0xcf, 0x11, 0xe0], ...Buffer.from('PowerPoint Document', 'utf16le')]);
    const { tooLong } = fileWords.en.faults;
    const cases: [Uint8Array, string, string][] = [
      [old, 'plan.doc', fileWords.en.faults.oldWord],
      [oldSlides, 'deck.ppt', fileWords.en.faults.oldSlides],
      [zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'plan.odt', fileWords.en.faults.odt],
      [new TextEncoder().encode('%PDF-1.7'), 'plan.pdf', fileWords.en.faults.pdf],
      [await aDocument(Array.from({ length: 11_000 }, () => new Paragraph({ text: 'a' }))), 'long.docx', tooLong],
      [new TextEncoder().encode('a'.repeat(1_100_000)), 'long.md', tooLong],
      [(await aPlan()).subarray(0, 900), 'cut.docx', fileWords.en.faults.broken],
      [new Uint8Array(), 'empty.docx', 'Choose a file.'],
    ];
    for (const [bytes, name, says] of cases) {
      const answer = await sent(bytes, name);
      expect([name, answer.status, (await answer.text()).includes(says)]).toEqual([name, 422, true]);
    }
  });
});
