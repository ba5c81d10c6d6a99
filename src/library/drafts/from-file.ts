import type { Actor } from '../../identity/index.ts';
import { printKit } from '../../kit/print.ts';
import type { Act } from '../../platform/act.ts';
import { utf8 } from '../../platform/text/page.ts';
import type { Language } from '../../platform/words/language.ts';
import { parsedText } from '../revisions/parsed.ts';
import { kitFromSlides } from '../word/kit-from-slides.ts';
import { type KitFrom, kitFromWord } from '../word/kit-from-word.ts';
import { openOffice } from '../word/office-file.ts';
import { readDocument } from '../word/read-document.ts';
import { words as fileWords } from '../word/words.ts';
import { type Beginning, beginDraft, emptyKit } from './begin.ts';
import type { DraftId } from './store.ts';

export type Begun = { ok: true; id: DraftId } | { ok: false; why: string };

/** A file's name without its ending, as a title. */
const titleFrom = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z]{1,5}$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim();

const beginningFrom = ({ title, blocks, pictures, left }: KitFrom, language: Language): Beginning => {
  const { summary, outcome } = fileWords[language];
  const empty = emptyKit(title, language === 'cy' ? 'cy' : 'en-GB');
  const kit = { ...empty, front: { ...empty.front, summary, outcomes: [outcome] } };
  const steps = blocks.some(({ kind }) => kind === 'step') ? [] : kit.blocks;
  return {
    kit: { ...kit, blocks: [...blocks, ...steps] },
    pictures: [...pictures].map(([name, picture]) => ({ name, ...picture })),
    leftOver: left.map((line) => line.replaceAll('\n', ' ')),
  };
};

/** Whether a text is past what may be read of one at all: then it is read as nothing. */
const isTooLong = (text: string): boolean =>
  parsedText(text).problems.some(({ code }) => code === 'text-too-long' || code === 'too-many-lines');

/** Reads what was sent: a Word document, a deck of slides, or a kit's own text. */
const readBeginning = async (bytes: Uint8Array, name: string, language: Language): Promise<Beginning | string> => {
  const t = fileWords[language];
  if (/\.(md|txt)$/i.test(name)) {
    const text = utf8(bytes) ?? '';
    const { kit } = parsedText(text);
    if (isTooLong(text)) return t.faults.tooLong;
    if (!kit) return t.faults.notAFile;
    return { kit: { ...kit, front: { ...kit.front, id: undefined } }, pictures: [], leftOver: [] };
  }
  const title = titleFrom(name);
  const document = await readDocument(bytes);
  if (document.ok) return beginningFrom(await kitFromWord(document.value, { name: title, t }), language);
  if (document.why !== 'slides') return t.faults[document.why];
  const slides = await openOffice(bytes, 'slides');
  if (!slides.ok) return t.faults[slides.why];
  return beginningFrom(kitFromSlides(slides.file, { name: title, t }), language);
};

/** Begins a draft from a file that knows nothing of us. `why`: one sentence that says what to do. Errors: NotFound when nobody is signed in. */
export const beginFromFile = async (
  act: Act<Actor>,
  { bytes, name, language }: { bytes: Uint8Array; name: string; language: Language },
): Promise<Begun> => {
  const beginning = await readBeginning(bytes, name, language);
  if (typeof beginning === 'string') return { ok: false, why: beginning };
  if (isTooLong(printKit(beginning.kit))) return { ok: false, why: fileWords[language].faults.tooLong };
  return { ok: true, id: await beginDraft(act, beginning) };
};
