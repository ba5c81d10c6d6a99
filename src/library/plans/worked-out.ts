import {
  addOwn,
  CUT_LIMITS,
  type Cut,
  drop,
  isMinutes,
  lock,
  moveDown,
  moveUp,
  ownSteps,
  ownTitle,
  restore,
  setMinutes,
  setStart,
  take,
  unlock,
  type WrittenSteps,
  writtenFor,
} from '../../kit/cut.ts';
import { fitCut } from '../../kit/cut-fit.ts';
import { placed } from '../../kit/evening.ts';
import { METHODS } from '../../kit/kit.ts';
import { minutesOfDay } from './clock.ts';

/** A planner's form as it was sent: one value a field, the pressed button in `act`. */
export type PlanFields = Readonly<Record<string, string | undefined>>;

export type PlanError =
  | 'startBad'
  | 'untilBad'
  | 'untilWithoutStart'
  | 'untilIsStart'
  | 'minutesBad'
  | 'ownTitleMissing'
  | 'ownTitleLong'
  | 'ownMinutesBad'
  | 'ownTooMany';

export type WorkedOut =
  | {
      ok: true;
      cut: Cut;
      /** Place of the hinge, which was to be dropped and is not, until the person has been told what is lost. */
      asks?: number;
      /** Id of the element on the page where the change is seen. */
      shows: string;
    }
  | { ok: false; errors: { field: string; key: PlanError }[] };

/** Acts that also take in a step of one's own that has been typed. */
const TAKES_OWN = ['work', 'own', 'keep'];

/** Names an item the same wherever it is moved to: the id of its row. */
export const rowOf = (cut: Cut, at: number): string => {
  const item = cut.items[at];
  if (!item) return 'steps';
  if (item.of !== 'own') return `${item.of}-${item.index + 1}`;
  return `own-${ownSteps({ ...cut, items: cut.items.slice(0, at) }) + 1}`;
};

interface Change {
  cut: Cut;
  asks?: number;
  shows: string;
}
type Errors = { field: string; key: PlanError }[];

const clockField = (fields: PlanFields, name: string): number | undefined | 'bad' => {
  const typed = fields[name]?.trim() ?? '';
  return typed === '' ? undefined : (minutesOfDay(typed) ?? 'bad');
};

const startSet = (cut: Cut, fields: PlanFields, errors: Errors): Cut => {
  if (fields.start === undefined) return cut;
  const startsAt = clockField(fields, 'start');
  if (startsAt === 'bad') errors.push({ field: 'start', key: 'startBad' });
  return startsAt === 'bad' || startsAt === cut.startsAt ? cut : setStart(cut, startsAt);
};

const minutesSet = (cut: Cut, fields: PlanFields, errors: Errors): Cut =>
  cut.items.reduce((changing, item, at) => {
    const field = `m.${at}`;
    const typed = fields[field]?.trim();
    if (typed === undefined || typed === String(item.minutes)) return changing;
    if (/^\d{1,3}$/.test(typed) && isMinutes(Number(typed))) return setMinutes(changing, at, Number(typed));
    errors.push({ field, key: 'minutesBad' });
    return changing;
  }, cut);

const ownAdded = (cut: Cut, fields: PlanFields, steps: WrittenSteps, errors: Errors): Change => {
  const typed = fields['own-title']?.trim() ?? '';
  const minutes = Number(fields['own-minutes']?.trim() || Number.NaN);
  const method = METHODS.find((one) => one === fields['own-method']) ?? 'plenary';
  if (typed === '') errors.push({ field: 'own-title', key: 'ownTitleMissing' });
  else if (ownTitle(typed) === undefined) errors.push({ field: 'own-title', key: 'ownTitleLong' });
  else if (ownSteps(cut) >= CUT_LIMITS.own) errors.push({ field: 'own-title', key: 'ownTooMany' });
  if (!isMinutes(minutes)) errors.push({ field: 'own-minutes', key: 'ownMinutesBad' });
  if (errors.length > 0) return { cut, shows: 'own' };
  const grown = addOwn(cut, { title: typed, minutes, method }, steps);
  return {
    cut: grown,
    shows: rowOf(
      grown,
      grown.items.findLastIndex((item) => !cut.items.includes(item)),
    ),
  };
};

/** The length or the finishing time that was asked for; without either, only the start changes. */
const fitted = (cut: Cut, length: string, fields: PlanFields, steps: WrittenSteps, errors: Errors): Change => {
  const shows = 'plan';
  if (/^\d{1,4}$/.test(length) && Number(length) >= 1 && Number(length) <= CUT_LIMITS.dayMinutes)
    return { cut: fitCut({ ...cut, wanted: { minutes: Number(length) } }, steps), shows };
  const until = clockField(fields, 'until');
  if (until === undefined) {
    const wanted = cut.wanted && 'until' in cut.wanted ? undefined : cut.wanted;
    return { cut: { ...cut, wanted }, shows };
  }
  if (until === 'bad') errors.push({ field: 'until', key: 'untilBad' });
  else if (cut.startsAt === undefined) errors.push({ field: 'start', key: 'untilWithoutStart' });
  else if (cut.startsAt === until) errors.push({ field: 'until', key: 'untilIsStart' });
  else return { cut: fitCut({ ...cut, wanted: { until } }, steps), shows };
  return { cut, shows };
};

/** True when this is the only step of the evening at which people ask who decides and who gains. */
const isOnlyHinge = (cut: Cut, at: number, steps: WrittenSteps): boolean => {
  const hinges = cut.items.flatMap((item, place) => (writtenFor(item, steps)?.hinge ? [place] : []));
  return hinges.length === 1 && hinges[0] === at;
};

const dropped = (cut: Cut, at: number, steps: WrittenSteps, told: boolean): Change => {
  if (!told && isOnlyHinge(cut, at, steps)) return { cut, asks: at, shows: 'ask' };
  const left = drop(cut, at);
  return { cut: left, shows: rowOf(left, Math.min(at, left.items.length - 1)) };
};

const moved = (cut: Cut, to: Cut, at: number): Change => {
  const item = cut.items[at];
  return { cut: to, shows: rowOf(to, item ? to.items.indexOf(item) : -1) };
};

const done = (cut: Cut, act: string, fields: PlanFields, steps: WrittenSteps, errors: Errors): Change => {
  const [name = '', place = ''] = act.split(':');
  const at = /^\d{1,3}$/.test(place) ? Number(place) : -1;
  switch (name) {
    case 'fit':
      return fitted(cut, place, fields, steps, errors);
    case 'drop':
      return dropped(cut, at, steps, false);
    case 'drop-told':
      return dropped(cut, at, steps, true);
    case 'up':
      return moved(cut, moveUp(cut, at), at);
    case 'down':
      return moved(cut, moveDown(cut, at), at);
    case 'lock':
      return { cut: lock(cut, at, placed(cut)[at]?.begins ?? -1), shows: rowOf(cut, at) };
    case 'unlock':
      return { cut: unlock(cut, at), shows: rowOf(cut, at) };
    case 'back':
      return { cut: restore(cut, at, steps), shows: `main-${at + 1}` };
    case 'take':
      return { cut: take(cut, at, steps), shows: `second-${at + 1}` };
    default:
      return { cut, shows: 'plan' };
  }
};

/**
 * What a sent form makes of a plan: first what was typed into its fields, then the button that was pressed.
 * The same in the browser and on the server. A button it does not know changes nothing.
 */
export const workedOut = (cut: Cut, steps: WrittenSteps, fields: PlanFields): WorkedOut => {
  const errors: Errors = [];
  const act = fields.act ?? 'work';
  const typed = minutesSet(startSet(cut, fields, errors), fields, errors);
  const after = errors.length > 0 ? { cut, shows: 'plan' } : done(typed, act, fields, steps, errors);
  const hasOwn = act === 'own' || (TAKES_OWN.includes(act) && (fields['own-title']?.trim() ?? '') !== '');
  const change = hasOwn && errors.length === 0 ? ownAdded(after.cut, fields, steps, errors) : after;
  return errors.length > 0 ? { ok: false, errors } : { ok: true, ...change };
};
