import type { Language } from '../../../platform/words/language.ts';
import { words as formWords } from '../words.ts';
import { type KitDocument, openDocument, picturePaths, spokenIn } from './document.ts';
import { dayOf, footOf } from './frame.ts';
import { cardsContents, handoutsContents, packContents, planContents, slidesContents } from './kit-sheets.ts';
import type { KitForm, KitPdfJob, PdfJob, ProgrammePdfJob, Sheet } from './pdf-job.ts';
import { posterSheet } from './poster.ts';
import { setProse, setText } from './prose.ts';
import { titleSizes } from './sizes.ts';
import { tongue } from './tongue.ts';
import { words } from './words.ts';

const CONTENTS = {
  plan: planContents,
  pack: packContents,
  slides: slidesContents,
  handouts: handoutsContents,
  cards: cardsContents,
} satisfies Record<KitForm, (document: KitDocument) => object>;

const picturesOf = ({ pictures }: Pick<KitPdfJob, 'pictures'>, prefix = ''): Sheet['pictures'] => {
  const paths = picturePaths(pictures, prefix);
  return new Map(
    [...pictures].flatMap(([name, picture]) => {
      const path = paths.get(name);
      return path ? [[path, picture] as const] : [];
    }),
  );
};

const kitSheet = (job: KitPdfJob): Sheet => ({
  template: job.form,
  contents: CONTENTS[job.form](openDocument(job)),
  pictures: picturesOf(job),
  date: job.edition.date,
});

/** Prose of a programme, which holds neither pictures nor sources; its links go where they say. */
const programmeProse = {
  link: (url: string) => (URL.canParse(url) ? { to: url } : undefined),
  source: () => undefined,
  picture: () => undefined,
};

const programmeSheet = (job: ProgrammePdfJob): Sheet => {
  const { programme, parts, edition } = job;
  const language: Language = spokenIn(programme.language, job.language);
  const t = { ...formWords[language], ...words[language] };
  const form = t.forms.programme;
  const licences = [...new Set(parts.map(({ kit }) => kit.front.licence))];
  const mark = t.programmeMark(edition.date);
  const kits = parts.map(({ why, ...part }, at) => {
    const prefix = `p${at}-`;
    const document = openDocument({ ...part, form: 'pack', language }, prefix);
    const contents = packContents(document, 1);
    return { ...contents, label: `${prefix}cover`, why: setText(why), minutesSay: t.minutes(contents.frame.bar.total) };
  });
  const [first] = kits;
  const licence = licences.length === 1 && first ? first.frame.edition.licence : licences.join(', ');
  return {
    template: 'programme',
    date: edition.date,
    pictures: new Map(parts.flatMap((part, at) => [...picturesOf(part, `p${at}-`)])),
    contents: {
      frame: {
        ...tongue(programme.language),
        spoken: language,
        depth: 0,
        w: { page: t.pageOf, atPage: t.atPage, audience: t.audience, kitsInOrder: t.kitsInOrder },
        meta: {
          title: `${programme.title} · ${form}`,
          authors: [...new Set(kits.flatMap(({ frame }) => frame.meta.authors))],
          keywords: [licence, edition.address],
          description: `${programme.summary} ${mark}. ${t.licence(licence)}`,
          date: dayOf(edition.date),
        },
        edition: footOf(t, edition, { title: programme.title, form, mark, licence }),
        kicker: [form, t.kits(parts.length)],
        title: setText(programme.title),
        summary: setText(programme.summary),
      },
      titleSizes: titleSizes(programme.title),
      audience: programme.audience === undefined ? undefined : setText(programme.audience),
      body: setProse(programme.body, programmeProse, 2),
      parts: kits,
    },
  };
};

/** Works out what the templates print: words, times, labels, sources. */
export const sheetOf = (job: PdfJob): Sheet => {
  if (job.form === 'poster') return posterSheet(job);
  return job.form === 'programme' ? programmeSheet(job) : kitSheet(job);
};
