import PptxGen from 'pptxgenjs';
import { describe, expect, it } from 'vitest';
import { parseKit } from '../../kit/parse.ts';
import { printKit } from '../../kit/print.ts';
import { stepsOf } from '../../kit/reading.ts';
import { emptyKit } from '../drafts/begin.ts';
import { withParts } from './fixtures.testing.ts';
import { kitFromSlides } from './kit-from-slides.ts';
import { openOffice } from './office-file.ts';
import { words } from './words.ts';

const t = words.en;

interface Shown {
  title?: string;
  says?: string;
  table?: string[];
  notes?: string;
}

const deckOf = async (slides: readonly Shown[]): Promise<Uint8Array> => {
  const deck = new PptxGen();
  const title = {
    placeholder: { options: { name: 'title', type: 'title', x: 1, y: 0.2, w: 8, h: 1 }, text: '' },
  } as const;
  deck.defineSlideMaster({ title: 'PLAIN', objects: [title] });
  for (const shown of slides) {
    const slide = deck.addSlide({ masterName: 'PLAIN' });
    if (shown.title) slide.addText(shown.title, { placeholder: 'title' });
    if (shown.says) slide.addText(shown.says, { x: 1, y: 1 });
    if (shown.table) slide.addTable([shown.table.map((text) => ({ text }))], { x: 1, y: 2, w: 5 });
    if (shown.notes) slide.addNotes(shown.notes);
  }
  const written = await deck.write({ outputType: 'nodebuffer' });
  if (!(written instanceof Uint8Array)) throw new Error('No deck was written.');
  return written;
};

const draftOf = async (bytes: Uint8Array) => {
  const opened = await openOffice(bytes, 'slides');
  if (!opened.ok) throw new Error(opened.why);
  const made = kitFromSlides(opened.file, { name: 'deck', t });
  const text = printKit({ ...emptyKit(made.title, 'en-GB'), blocks: made.blocks });
  const { kit, problems } = parseKit(text);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!kit) throw new Error('no kit');
  return { ...made, text, steps: stepsOf(kit).map(({ title, minutes }) => `${title} ${minutes}`) };
};

describe('slides that know nothing of kits', () => {
  it('become one step of all of them, with their tables and notes, where nothing says a time', async () => {
    const { steps, text, left } = await draftOf(
      await deckOf([
        { title: 'Who decides?', says: 'The board', notes: 'Ask first.' },
        { title: 'Sums', table: ['Rent', 'Six hundred'] },
        { notes: 'Wait here.' },
      ]),
    );
    expect(steps).toEqual(['Who decides? 10']);
    for (const words of [
      'The board',
      'Rent · Six hundred',
      '**Who decides?**',
      'Ask first.',
      '**Slide 3**',
      'Wait here.',
    ])
      expect(text).toContain(words);
    expect(left).toEqual([t.left.minutesGuessed('Who decides?', 10), t.left.empty(3), t.left.slidesOnly, t.left.front]);
  });

  it('become a step from each slide whose title says a time', async () => {
    const { steps } = await draftOf(
      await deckOf([
        { title: 'Rent school' },
        { title: 'Welcome (5 mins)' },
        { title: 'Names' },
        { title: 'In pairs, 20 mins', says: 'Tell.' },
      ]),
    );
    expect(steps).toEqual(['Rent school 10', 'Welcome 5', 'In pairs 20']);
  });

  it('become a step a section', async () => {
    const ids = [256, 257, 258];
    const section = (name: string, ...of: (number | undefined)[]) =>
      `<p14:section name="${name}" id="{${name}}"><p14:sldIdLst>${of.map((id) => `<p14:sldId id="${id}"/>`).join('')}</p14:sldIdLst></p14:section>`;
    const list = `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${section('Opening', ids[0])}${section('Work', ids[1], ids[2])}</p14:sectionLst></p:ext></p:extLst>`;
    const deck = withParts(await deckOf([{ title: 'One' }, { title: 'Two' }, { title: 'Three' }]), {
      'ppt/presentation.xml': (text) => text.replace('</p:presentation>', `${list}</p:presentation>`),
    });
    expect((await draftOf(deck)).steps).toEqual(['Opening 10', 'Work 10']);
  });

  it('keep a title that is longer than a slide’s, and say which slides are past the most', async () => {
    const long = `${'Why we go from door to door '.repeat(6)}lastly`;
    const slides = Array.from({ length: 201 }, (_, at) => ({ title: at === 0 ? long : `Slide of ${at}` }));
    const { text, left } = await draftOf(await deckOf(slides));
    expect(text).toContain(long);
    expect(text).toContain('Slide of 199');
    expect(left).toContain(t.left.moreSlides(200));
  });
});
