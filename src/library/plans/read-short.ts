import { writeCut } from '../../kit/cut-text.ts';
import type { Method } from '../../kit/kit.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/db/db.ts';
import { editionsOf } from '../editions/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import { type StepChanged, stepsChanged } from './changed.ts';
import { clockSaid, minutesOfDay } from './clock.ts';
import type { Planned } from './planned.ts';
import { codedBy } from './read.ts';

/** One step as the page of a code lists it. */
export interface ShortStep {
  key: string;
  number: number;
  clock: string;
  title: string;
  method: Method;
  minutes: number;
  hinge: boolean;
  /** Minutes before it. */
  from: number;
  locked: boolean;
  isOwn: boolean;
  /** Title of the second kit, when it comes from there. */
  of: string | undefined;
}

/** An edition that came out after the one in the reader's hand. */
export interface Later {
  number: number;
  notes: string;
  publishedAt: Date;
}

export interface ShortReading {
  code: string;
  /** The whole short address. */
  address: string;
  isPlan: boolean;
  slug: string;
  kitTitle: string;
  language: string;
  number: number;
  publishedAt: Date;
  latestNumber: number;
  later: Later[];
  /** This edition's id and the latest's, to compare them word by word. */
  states: { here: string; latest: string };
  /** What became of the steps since; empty when this is the latest. */
  stepsChanged: StepChanged[];
  steps: ShortStep[];
  minutes: number;
  /** Undefined when nobody said when it starts. */
  start: string | undefined;
  end: string;
  /** The plan as the planner's address holds it. */
  plan: string | undefined;
}

const shortSteps = (
  { steps, start, slug }: Planned,
  second: { slug: string; title: string } | undefined,
): ShortStep[] => {
  const begins = start === undefined ? undefined : minutesOfDay(start);
  let from = 0;
  return steps.map(({ key, step, locked, from: source }, at) => {
    const here: ShortStep = {
      key,
      number: at + 1,
      clock: clockSaid((begins ?? 0) + from, begins !== undefined),
      title: step.title,
      method: step.method,
      minutes: step.minutes,
      hinge: step.hinge,
      from,
      locked,
      isOwn: source === undefined,
      of: source && source.slug !== slug ? second?.title : undefined,
    };
    from += step.minutes;
    return here;
  });
};

/** All that the page of a code says. Errors: NotFound. */
export const readShort = async (db: Tx, typed: string, baseUrl: string): Promise<ShortReading> => {
  const { planned, cut, kits, latest } = await codedBy(db, typed);
  const { edition } = kits.main;
  const second = kits.second && { slug: kits.second.edition.slug, title: kits.second.kit.front.title };
  const steps = shortSteps(planned, second);
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  const begins = planned.start === undefined ? undefined : minutesOfDay(planned.start);
  const listed = await editionsOf(db, planned.kitId);
  return {
    code: planned.code,
    address: baseUrl + paths.short(planned.code),
    isPlan: planned.isPlan,
    slug: planned.slug,
    kitTitle: planned.title,
    language: planned.language,
    number: planned.editionNumber,
    publishedAt: edition.publishedAt,
    latestNumber: planned.latestNumber,
    stepsChanged: latest.number > edition.number ? stepsChanged(kits.main.kit, kitIn(latest)) : [],
    states: { here: edition.commitId, latest: latest.commitId },
    later: listed.filter(({ number }) => number > planned.editionNumber),
    steps,
    minutes,
    start: begins === undefined ? undefined : clockSaid(begins, true),
    end: clockSaid((begins ?? 0) + minutes, begins !== undefined),
    plan: cut && writeCut(cut),
  };
};
