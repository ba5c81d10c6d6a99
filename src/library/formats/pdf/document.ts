import type { Kit } from '../../../kit/kit.ts';
import { isLanguage, type Language } from '../../../platform/words/language.ts';
import { destinationOf } from '../addresses.ts';
import type { Picture } from '../job.ts';
import { type Pack, packOf } from '../pack.ts';
import { type FormWords, words as formWords } from '../words.ts';
import type { KitPdfJob } from './pdf-job.ts';
import type { Surroundings } from './prose.ts';
import type { Sources } from './sources.ts';
import { type PdfWords, words } from './words.ts';

/** What every form of one kit is made from: whose words, which kits, where its pictures lie. */
export interface KitDocument {
  job: KitPdfJob;
  pack: Pack;
  /** Of the words the program adds: the kit's own where we speak it, else the reader's. */
  language: Language;
  t: FormWords & PdfWords;
  /** Begins every label of a kit's things, so that several kits in one document stay apart. */
  prefixOf: (kit: Kit) => string;
  picturePath: (name: string) => string | undefined;
}

const baseOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** The language in which the program's own words are printed. */
export const spokenIn = (kitLanguage: string, reader: Language): Language => {
  const own = baseOf(kitLanguage);
  return isLanguage(own) ? own : reader;
};

const ENDS: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
};

/** Where pictures lie for the templates: by their place, as names are people's. */
export const picturePaths = (pictures: ReadonlyMap<string, Picture>, prefix: string): Map<string, string> =>
  new Map(
    [...pictures].flatMap(([name, { type }], at): [string, string][] => {
      const end = ENDS[type];
      return end ? [[name, `/media/${prefix}${at}.${end}`]] : [];
    }),
  );

/** Answers the same question once: finding a plural is dear, and a pack asks for it at every step. */
const once = (say: (count: number) => string): ((count: number) => string) => {
  const said = new Map<number, string>();
  return (count) => {
    const words = said.get(count) ?? say(count);
    said.set(count, words);
    return words;
  };
};

/** `prefix` keeps the labels and pictures of several kits in one document apart. */
export const openDocument = (job: KitPdfJob, prefix = ''): KitDocument => {
  const pack = packOf(job);
  const kits = [...pack.footnotes.keys()];
  const paths = picturePaths(job.pictures, prefix);
  const language = spokenIn(job.kit.front.language, job.language);
  return {
    job,
    pack,
    language,
    t: { ...formWords[language], ...words[language], minutes: once(formWords[language].minutes) },
    prefixOf: (kit) => `${prefix}k${kits.indexOf(kit)}-`,
    picturePath: (name) => paths.get(name),
  };
};

/** What prose of a kit stands in: `labelled` are the labels that this document prints. */
export const around = (
  { job, pack, prefixOf, picturePath }: KitDocument,
  kit: Kit,
  labelled: ReadonlySet<string>,
  sources?: Sources,
): Surroundings => {
  const prefix = prefixOf(kit);
  const footnotes = pack.footnotes.get(kit);
  return {
    link: (url) => {
      const destination = destinationOf(url, job);
      if (!destination) return undefined;
      if ('to' in destination) return destination;
      const label = `${prefix}${destination.within}`;
      return labelled.has(label) ? { label } : undefined;
    },
    source: (identifier) => {
      const footnote = footnotes?.get(identifier);
      return footnote && sources?.cite(kit, footnote);
    },
    picture: picturePath,
  };
};
