import type { Kit } from '../../../kit/kit.ts';
import { stepsOf } from '../../../kit/reading.ts';
import { words as houseWords } from '../../../platform/ui/words.ts';
import type { PrintedEdition } from '../job.ts';
import { licenceOf } from '../licence.ts';
import { qrSvg } from '../qr.ts';
import type { FormWords } from '../words.ts';
import type { KitDocument } from './document.ts';
import type { KitPdfJob } from './pdf-job.ts';
import { setText } from './prose.ts';
import { tongue } from './tongue.ts';
import type { PdfWords } from './words.ts';

export const dayOf = (date: Date) => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];

/** Modules of the QR picture's white border that are left out. */
const TRIMMED = 3;

/** The QR picture as a drawing of its own. */
const qrOf = (address: string): string => {
  const { size, path } = qrSvg(address);
  // White paper gives the rest of the border that a camera wants, so that the picture lines up with what it stands by.
  const side = size - 2 * TRIMMED;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${TRIMMED} ${TRIMMED} ${side} ${side}"><path d="${path}"/></svg>`;
};

/** What the foot of a page says of where it comes from. */
export const footOf = (
  t: FormWords,
  { address }: Pick<PrintedEdition, 'address'>,
  says: { title: string; form: string; mark: string; licence: string },
) => ({
  ...says,
  address,
  shown: address.replace(/^https?:\/\//, ''),
  qr: qrOf(address),
  qrSays: t.qr(address),
});

/** Whether the steps are a plan of somebody's own, and not the kit as written. */
export const isOwnPlan = ({ kit, steps }: KitPdfJob): boolean => {
  const written = stepsOf(kit);
  return (
    steps.length !== written.length ||
    steps.some((step, at) => step.from || step.id !== written[at]?.id || step.minutes !== written[at]?.minutes)
  );
};

const formName = (form: KitPdfJob['form'], t: FormWords & PdfWords): string =>
  form === 'pack' ? t.pack : form === 'slides' ? t.slides : t.forms[form];

/** Names of those who made a kit; whom it thanks only when it names nobody else. */
const authorsOf = ({ front }: Kit): string[] => {
  const makers = front.credits.filter(({ role }) => role !== 'source');
  return [...new Set((makers.length > 0 ? makers : front.credits).map(({ name }) => name))];
};

/** The words of the program that templates print. */
const frameWords = (t: FormWords & PdfWords) => ({
  page: t.pageOf,
  atPage: t.atPage,
  when: t.columns.when,
  step: t.columns.step,
  doing: t.doing,
  give: t.give,
  hinge: t.hinge,
  min: t.min,
  able: t.able,
  bring: t.bring,
  lengths: t.lengths,
  plan: t.plan,
  background: t.background,
  steps: t.steps,
  wall: t.wall,
  exercises: t.exercises,
  ending: t.ending,
  handouts: t.handouts,
  toCopy: t.toCopy,
  cut: t.cut,
  evaluation: t.evaluation,
  evaluationHint: t.evaluationHint,
  scale: t.scale.slice(1),
  yes: t.yes,
  no: t.no,
  sources: t.sources,
  credits: t.credits,
  ran: t.ran,
  audience: t.audience,
  kitsInOrder: t.kitsInOrder,
});

/** What every template of a kit reads: language, metadata, the foot of the page, and the words of the program. */
export const frameOf = ({ job, t, language }: KitDocument) => {
  const { kit, edition } = job;
  const { front } = kit;
  const licence = licenceOf(front.licence, t);
  const form = formName(job.form, t);
  const house = houseWords[language];
  const mark = isOwnPlan(job) ? t.ownPlan(edition.number, edition.date) : t.editionOf(edition.number, edition.date);
  return {
    ...tongue(front.language),
    spoken: language,
    depth: 0,
    w: frameWords(t),
    meta: {
      title: `${front.title} · ${form}`,
      authors: authorsOf(kit),
      keywords: [licence.name, ...front.techniques, ...front.struggles, front.level, edition.address],
      description: `${front.summary} ${mark}. ${t.licence(licence.name)}`,
      date: dayOf(edition.date),
    },
    edition: footOf(t, edition, { title: front.title, form, mark, licence: licence.name }),
    title: setText(front.title),
    summary: setText(front.summary),
    kicker: [form, house.levels[front.level]],
  };
};
