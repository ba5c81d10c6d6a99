import { Unavailable } from '../../../platform/errors.ts';
import type { Language } from '../../../platform/words/language.ts';
import { spokenIn } from './document.ts';
import type { Pdf, PdfJob, Sheet } from './pdf-job.ts';
import { openPress } from './press.ts';
import { sheetOf } from './sheet.ts';
import type { Copy, Printed } from './typesetter.ts';
import { type PdfWords, words } from './words.ts';

const press = openPress();

const copyOf = ({ template, contents, pictures, date }: Sheet): Copy => ({
  template,
  contents: JSON.stringify(contents, (_, value: unknown) => (value === undefined ? null : value)),
  pictures: [...pictures].map(([path, { bytes }]) => [path, bytes]),
  dateSeconds: Math.floor(date.getTime() / 1000),
});

const named = (character: string): string =>
  [...character]
    .map((one) => `“${one}” (U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`)
    .join(' ');

const notesOn = ({ unprintable, faults }: Printed, t: PdfWords): string[] => [
  ...(unprintable.length > 0 ? [t.noFont(unprintable.map(named).join(', '), unprintable.length > 1)] : []),
  ...faults.map((fault) => t.noStandard(fault.replace(/^PDF\/UA-1 error: /, ''))),
];

const withoutPictures = (job: PdfJob): PdfJob => {
  if (job.form === 'poster') return job;
  return job.form === 'programme'
    ? { ...job, parts: job.parts.map((part) => ({ ...part, pictures: new Map() })) }
    : { ...job, pictures: new Map() };
};

const languageOf = (job: PdfJob): Language => {
  if (job.form === 'poster') return job.language;
  return spokenIn(job.form === 'programme' ? job.programme.language : job.kit.front.language, job.language);
};

/** Prints; a picture that cannot be set costs the pictures, not the document. */
const print = async (job: PdfJob): Promise<{ printed: Printed; pictures: boolean }> => {
  const sheet = sheetOf(job);
  try {
    return { printed: await press.print(copyOf(sheet)), pictures: true };
  } catch (fault) {
    if (fault instanceof Unavailable || sheet.pictures.size === 0) throw fault;
    return { printed: await press.print(copyOf(sheetOf(withoutPictures(job)))), pictures: false };
  }
};

/**
 * A kit, plan, programme or poster as a tagged PDF/UA-1: the same bytes for the same job. Where the standard cannot be kept it
 * is printed without, and `notes` says why. Printed one at a time. Errors: Unavailable when too many wait.
 */
export const makePdf = async (job: PdfJob): Promise<Pdf> => {
  const t = words[languageOf(job)];
  const { printed, pictures } = await print(job);
  const notes = [...(pictures ? [] : [t.noPictures]), ...notesOn(printed, t)];
  return { bytes: printed.bytes, pages: printed.pages, notes };
};
