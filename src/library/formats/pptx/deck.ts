import type { Kit, Slide } from '../../../kit/kit.ts';
import { outcomeUnder } from '../../../kit/outcome.ts';
import { notesOf, slidesIn } from '../../../kit/reading.ts';
import { words as uiWords } from '../../../platform/ui/words.ts';
import { creditLines } from '../credits.ts';
import type { KitJob } from '../job.ts';
import { licenceOf } from '../licence.ts';
import { type Tongue, tongueOf } from '../office/tongue.ts';
import { type Pack, type PackStep, packOf } from '../pack.ts';
import { shownIn } from '../parts.ts';
import { openCitations, type Plainly, proseText } from '../plain/prose-text.ts';
import { type FormWords, words } from '../words.ts';
import type { Layout } from './layouts.ts';

/** One slide as it is to be shown, before it is known how much of it fits. */
export interface Shown {
  layout: Layout;
  title: string;
  tongue: Tongue;
  /** The kit's own words; undefined when the program writes what stands there. */
  body: Slide['body'] | undefined;
  kit: Kit;
  /** Minutes and method, for the room. */
  fact: string | undefined;
  /** For whoever leads: a paragraph each. */
  notes: string[];
}

/** Everything that the deck is made from. */
export interface Deck {
  job: KitJob;
  pack: Pack;
  t: FormWords;
  /** Of the kit's text, and of the words that the program adds. */
  kit: Tongue;
  own: Tongue;
  slides: Shown[];
}

type Open = Omit<Deck, 'slides'>;

const plainly = ({ pack, t }: Open, kit: Kit): Plainly =>
  openCitations(
    {
      footnotes: pack.footnotes.get(kit) ?? new Map(),
      address: () => undefined,
      picture: t.noPicture,
      columns: Number.POSITIVE_INFINITY,
    },
    t.sources,
  );

const paragraphsIn = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

const factOf = ({ t, job }: Open, { step }: PackStep): string =>
  `${t.minutes(step.minutes)} · ${uiWords[job.language].methods[step.method]}`;

/** What stands in the pane below the slide: where we are, what to say, what goes wrong, what the room is asked. */
const notesFor = (open: Open, placed: PackStep): string[] => {
  const { step, kit, number, at, until } = placed;
  const { t } = open;
  const how: Plainly = { ...plainly(open, kit), citations: { mark: () => '', list: () => '' } };
  const asked = shownIn(step).flatMap((part) => (part.kind === 'prose' ? paragraphsIn(proseText(part.body, how)) : []));
  const place = [
    `${number}. ${step.title}`,
    `${at}–${until}`,
    factOf(open, placed),
    ...(step.keep === 'could' ? [t.could] : []),
  ];
  return [
    place.join(' · '),
    ...(step.hinge ? [t.hinge] : []),
    ...paragraphsIn(proseText(notesOf(step), how)),
    ...(asked.length > 0 ? [`${t.roomSees}:`, ...asked] : []),
  ];
};

/** A step's slides; one with its title alone when its author made none, so that the last step's does not stay on the wall. */
const stepSlides = (open: Open, placed: PackStep): Shown[] => {
  const { step, kit } = placed;
  const shared = {
    kit,
    tongue: kit === open.job.kit ? open.kit : tongueOf(kit.front.language),
    fact: factOf(open, placed),
    notes: notesFor(open, placed),
  };
  const slides = slidesIn(step).map(
    ({ title, body }): Shown => ({ ...shared, layout: 'words', title: title || step.title, body }),
  );
  return slides.length > 0 ? slides : [{ ...shared, layout: 'step', title: step.title, body: undefined }];
};

const cover = ({ job, t, kit }: Open): Shown => {
  const { front } = job.kit;
  const list = (heading: string, things: readonly string[]) =>
    things.length > 0 ? [`${heading}:`, ...things.map((thing) => `• ${thing}`)] : [];
  return {
    layout: 'cover',
    title: front.title,
    tongue: kit,
    body: undefined,
    kit: job.kit,
    fact: undefined,
    notes: [front.summary, ...list(t.able, front.outcomes.map(outcomeUnder)), ...list(t.bring, front.bring)],
  };
};

const ending = ({ job, t, own }: Open): Shown => ({
  layout: 'end',
  title: t.thanks,
  tongue: own,
  body: undefined,
  kit: job.kit,
  fact: undefined,
  notes: [
    `${t.ran} ${job.edition.address}`,
    ...creditLines(job, t),
    t.licence(licenceOf(job.kit.front.licence, t).name),
  ],
});

/** The slides in order: cover, plan, those outside a step, each step's, the end. */
export const deckOf = (job: KitJob): Deck => {
  const open: Open = {
    job,
    pack: packOf(job),
    t: words[job.language],
    kit: tongueOf(job.kit.front.language),
    own: tongueOf(job.language),
  };
  const plan: Shown = {
    layout: 'only',
    title: open.t.today,
    tongue: open.own,
    body: undefined,
    kit: job.kit,
    fact: open.t.minutes(open.pack.totalMinutes),
    notes: open.pack.steps.map(
      (placed) => `${placed.at}  ${placed.number}. ${placed.step.title} · ${factOf(open, placed)}`,
    ),
  };
  const loose = open.pack.slides.map(
    ({ title, body }): Shown => ({
      layout: 'words',
      title: title || job.kit.front.title,
      tongue: open.kit,
      body,
      kit: job.kit,
      fact: undefined,
      notes: [],
    }),
  );
  const steps = open.pack.steps.flatMap((placed) => stepSlides(open, placed));
  return {
    ...open,
    slides: [cover(open), ...(open.pack.steps.length > 0 ? [plan] : []), ...loose, ...steps, ending(open)],
  };
};
