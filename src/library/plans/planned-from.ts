import type { Cut, CutItem, OwnStep } from '../../kit/cut.ts';
import { placed } from '../../kit/evening.ts';
import type { Method, Step } from '../../kit/kit.ts';
import { clockField } from './clock.ts';
import type { CutKits } from './kits-of-cut.ts';
import type { Planned, PlannedStep } from './planned.ts';

const stepOfOwn = (id: string, title: string, minutes: number, method: Method): Step => ({
  kind: 'step',
  id,
  title,
  minutes,
  shortest: minutes,
  method,
  keep: 'must',
  hinge: false,
  screen: 'none',
  body: [],
  unknown: {},
});

/** Minutes before something that is locked to a later time, in the kit's language where that is one of ours. */
const spareTitle = (language: string): string => (language.startsWith('cy') ? 'Munudau wrth gefn' : 'Spare minutes');

const stepOf = ({ main, second }: CutKits, item: Exclude<CutItem, OwnStep>): PlannedStep[] => {
  const source = item.of === 'main' ? main : second;
  const step = source?.steps[item.index];
  if (!source || !step) return [];
  const { kitId, slug } = source.edition;
  const key = item.of === 'main' ? step.id : `${slug}.${step.id}`;
  const shorter = { ...step, minutes: item.minutes, shortest: Math.min(step.shortest, item.minutes) };
  return [{ from: { kitId, slug, stepId: step.id }, key, step: shorter, locked: item.lockedAt !== undefined }];
};

/** The steps of an evening one after another. Minutes of waiting become a step, so that adding up gives the right times. */
const plannedSteps = (cut: Cut, kits: CutKits): PlannedStep[] => {
  let own = 0;
  const ownStep = (title: string, minutes: number, method: Method, locked: boolean): PlannedStep => {
    own += 1;
    return { from: undefined, key: `own.${own}`, step: stepOfOwn(`own-${own}`, title, minutes, method), locked };
  };
  const { language } = kits.main.kit.front;
  return placed(cut).flatMap(({ item, spare }) => {
    const waiting = spare > 0 ? [ownStep(spareTitle(language), spare, 'break', false)] : [];
    const here =
      item.of === 'own'
        ? [ownStep(item.title, item.minutes, item.method, item.lockedAt !== undefined)]
        : stepOf(kits, item);
    return [...waiting, ...here];
  });
};

/** What a kept plan stands for. */
export const plannedFrom = (code: string, cut: Cut, kits: CutKits, latestNumber: number): Planned => {
  const { edition, kit } = kits.main;
  return {
    code,
    isPlan: true,
    kitId: edition.kitId,
    slug: edition.slug,
    title: kit.front.title,
    language: kit.front.language,
    editionNumber: edition.number,
    latestNumber,
    steps: plannedSteps(cut, kits),
    start: cut.startsAt === undefined ? undefined : clockField(cut.startsAt),
  };
};

/** What an edition stands for, as its author wrote it. */
export const plannedAsWritten = ({ main }: Pick<CutKits, 'main'>, latestNumber: number): Planned => {
  const { edition, kit, steps } = main;
  const { kitId, slug, code, number } = edition;
  return {
    code,
    isPlan: false,
    kitId,
    slug,
    title: kit.front.title,
    language: kit.front.language,
    editionNumber: number,
    latestNumber,
    steps: steps.map((step) => ({ from: { kitId, slug, stepId: step.id }, key: step.id, step, locked: false })),
    start: undefined,
  };
};
