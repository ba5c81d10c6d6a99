import type { Prose } from '../../../kit/kit.ts';
import type { Language } from '../../../platform/words/language.ts';
import type { KitJob, Picture, PrintedEdition } from '../job.ts';

/** The forms of one kit that are made as PDF. */
export type KitForm = 'plan' | 'pack' | 'slides' | 'handouts' | 'cards';

/** A kit, or a plan cut from it, as one of its forms. */
export interface KitPdfJob extends KitJob {
  form: KitForm;
  /** Minutes after the start at which each step begins, where one waits for the clock; else each follows the last. */
  begins?: readonly number[];
}

/** One kit of a programme, and why it comes here. */
export interface ProgrammePart extends Omit<KitPdfJob, 'form' | 'language'> {
  why: string;
}

/** A programme's pack: its cover, why, and the pack of each of its kits in order. */
export interface ProgrammePdfJob {
  form: 'programme';
  language: Language;
  programme: {
    title: string;
    summary: string;
    /** Whom it is for, a sentence. */
    audience: string | undefined;
    /** How to run the whole of it. */
    body: Prose;
    /** BCP 47. */
    language: string;
    slug: string;
  };
  parts: readonly ProgrammePart[];
  /** The programme's own address, and the date of the newest edition in it. */
  edition: Pick<PrintedEdition, 'date' | 'address'>;
}

/** A poster for one evening: what, when, where about, and a picture for cameras that leads to its page. */
export interface PosterJob {
  form: 'poster';
  language: Language;
  /** Above the title, such as "Training". */
  kicker: string;
  title: string;
  /** BCP 47, of the title. */
  titleLanguage: string;
  when: string;
  where: string;
  /** What else people should know, a sentence each. */
  lines: readonly string[];
  /** Beside the picture: how to come. */
  come: string;
  address: string;
  date: Date;
}

export type PdfJob = KitPdfJob | ProgrammePdfJob | PosterJob;

export interface Pdf {
  bytes: Uint8Array;
  pages: number;
  /** What could not be printed as it should be, a sentence each, in the language of the document's words. */
  notes: string[];
}

/** What the typesetter is given: a template, and the words, figures and pictures for it. Plain data. */
export interface Sheet {
  /** Name of the template, without its end. */
  template: PdfJob['form'];
  /** Read by the template as JSON. */
  contents: object;
  /** By the path under which the contents name them. */
  pictures: ReadonlyMap<string, Picture>;
  /** Of the document, so that the same edition gives the same bytes. */
  date: Date;
}
