import { words as formWords } from '../words.ts';
import { dayOf, footOf } from './frame.ts';
import type { PosterJob, Sheet } from './pdf-job.ts';
import { tongue } from './tongue.ts';

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
