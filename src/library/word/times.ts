import { METHODS, type Method, type Step } from '../../kit/kit.ts';
import { words as uiWords } from '../../platform/ui/words.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { words } from '../formats/words.ts';
import { clockLength, durationIn } from './durations.ts';

/** What the line beneath a step's title says. */
export interface Times {
  minutes: number | undefined;
  /** The least it can be cut to, when that is said. */
  shortest: number | undefined;
  method: Method | undefined;
  mayBeDropped: boolean;
  /** How far its clock times lie apart. */
  clock: number | undefined;
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The method of a name, in either language. */
export const methodNamed = (name: string): Method | undefined =>
  METHODS.find((method) => LANGUAGES.some((language) => same(uiWords[language].methods[method], name)));

const leastIn = (text: string): number | undefined => {
  const number = Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
  return LANGUAGES.some((language) => same(words[language].atLeast(number), text)) ? number : undefined;
};

/** Reads `7.00–7.08 · 8 minutes (5 at the least) · Go-round · may be dropped`, in either language and any order. */
export const timesIn = (line: string): Times => {
  const inBrackets = /\(([^()]*)\)/.exec(line)?.[1] ?? '';
  const fields = line.replace(/\([^()]*\)/g, ' ').split('·');
  const lengths = fields.filter((field) => clockLength(field) === undefined).map(durationIn);
  return {
    minutes: lengths.find((length) => length !== undefined)?.minutes,
    shortest: leastIn(inBrackets),
    method: fields.map(methodNamed).find((method) => method !== undefined),
    mayBeDropped: fields.some((field) => LANGUAGES.some((language) => same(words[language].could, field))),
    clock: fields.map(clockLength).find((length) => length !== undefined),
  };
};

type Timing = Pick<Step, 'minutes' | 'shortest' | 'method' | 'keep'>;

/** A step's minutes, its shortest following as it does on the page. */
export const withMinutes = (step: Timing, minutes: number): Pick<Step, 'minutes' | 'shortest'> => ({
  minutes,
  shortest: step.shortest === step.minutes ? minutes : Math.min(step.shortest, minutes),
});

const MINUTES_MAX = 240;
export const isLength = (minutes: number | undefined): minutes is number =>
  minutes !== undefined && minutes >= 1 && minutes <= MINUTES_MAX;

/** What changed in a step by the line beneath its title; undefined when its minutes can't be read. */
export const timesChange = (step: Step, before: string, line: string): Partial<Timing> | undefined => {
  const [was, is] = [timesIn(before), timesIn(line)];
  const minutes =
    is.minutes === was.minutes && is.clock !== undefined && is.clock !== was.clock ? is.clock : is.minutes;
  if (!isLength(minutes)) return undefined;
  const change: Partial<Timing> = {};
  if (minutes !== step.minutes) Object.assign(change, withMinutes(step, minutes));
  if (is.shortest !== was.shortest) change.shortest = Math.min(minutes, Math.max(1, is.shortest ?? minutes));
  if (is.method !== undefined && is.method !== was.method) change.method = is.method;
  if (is.mayBeDropped !== was.mayBeDropped) change.keep = is.mayBeDropped ? 'could' : 'must';
  return change;
};
