import type { Language } from '../../../platform/words/language.ts';
import { words as formWords } from '../words.ts';
import { dayOf, footOf } from './frame.ts';
import type { Sheet } from './pdf-job.ts';
import { tongue } from './tongue.ts';

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

/** Works out what the template prints. */
export const posterSheet = (job: PosterJob): Sheet => {
  const { language, kicker, title, titleLanguage, when, where, lines, come, address, date } = job;
  const meta = { title: `${kicker}: ${title}`, authors: ['Fundi'], keywords: [address], description: when };
  const edition = footOf(formWords[language], { address }, { title, form: kicker, mark: when, licence: '' });
  return {
    template: 'poster',
    date,
    pictures: new Map(),
    contents: {
      frame: { ...tongue(language), spoken: language, depth: 0, meta: { ...meta, date: dayOf(date) }, edition },
      kicker,
      title: { ...tongue(titleLanguage), text: title, letters: title.length },
      when,
      where,
      lines,
      come,
    },
  };
};
