import { z } from 'zod';
import type { Rewording } from '../../../kit/edit.ts';
import { answerOfLine } from '../../../kit/edit-questions.ts';
import { LEVELS, type Level, METHODS, type Method, SETTINGS, type Setting } from '../../../kit/kit.ts';
import { LIMITS } from '../../../kit/limits.ts';
import { FRONT, fieldOf, isNewKey, LIMIT_CHARACTERS, QUESTIONS, slideField } from './fields.ts';

/** A step as the form of the whole kit has it. */
export interface TypedStep {
  /** Its id; a new one's begins with a plus. */
  key: string;
  /** The number it shall have; undefined where none was given. */
  place: number | undefined;
  isDropped: boolean;
  wording: Rewording;
}

export interface TypedFront {
  title: string | undefined;
  summary: string | undefined;
  outcomes: string[] | undefined;
  bring: string[] | undefined;
  level?: Level | undefined;
  participants?: { min: number; max: number } | undefined;
  setting?: Setting[] | undefined;
}

/** What somebody suggests, each way of saying it its own. */
export type Change =
  | { of: 'source'; source: string }
  | { of: 'piece'; id: string; wording: Rewording }
  | { of: 'front'; front: TypedFront }
  | { of: 'questions'; lines: string[] }
  | { of: 'whole'; steps: TypedStep[] }
  | { of: 'nothing' };

export interface SuggestionValues {
  /** Commit id of the revision that it was made from. */
  base: string;
  change: Change;
  /** Said in words, for a reviewer to turn into a text; '' where nothing was. */
  words: string;
  why: string;
  /** The name to publish; '' for "someone". */
  credit: string;
  email: string | undefined;
}

type Posted = Record<string, string>;
type Fault = (field: string, key: string) => void;

const CONTROL = /[\p{Cc}--[\n\t]]/gv;
const tidy = (typed: string | undefined): string => (typed ?? '').replace(CONTROL, '').trim();
/** Texts keep their space at the beginning of lines. */
const textIn = (typed: string): string => typed.replace(/\r\n?/g, '\n').replace(CONTROL, '');

const line = (posted: Posted, field: string, most: number, fault: Fault): string | undefined => {
  if (posted[field] === undefined) return undefined;
  const typed = tidy(posted[field]).replace(/\s+/g, ' ');
  if (typed.length > most) fault(field, 'titleLong');
  return typed;
};

const minutesIn = (posted: Posted, field: string, fault: Fault): number | undefined => {
  if (posted[field] === undefined) return undefined;
  const typed = tidy(posted[field]);
  const minutes = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  if (minutes >= 1 && minutes <= LIMITS.minutesOfStep) return minutes;
  fault(field, 'minutesBad');
  return undefined;
};

const methodIn = (posted: Posted, field: string, fault: Fault): Method | undefined => {
  if (posted[field] === undefined) return undefined;
  const method = METHODS.find((one) => one === posted[field]);
  if (!method) fault(field, 'methodBad');
  return method;
};

const slidesIn = (posted: Posted): Rewording['slides'] => {
  const slides: { title: string; body: string }[] = [];
  for (let at = 0; ; at += 1) {
    const [title, body] = [posted[slideField(at, 'title')], posted[slideField(at, 'body')]];
    if (title === undefined || body === undefined) return slides.length > 0 ? slides : undefined;
    slides.push({ title: tidy(title).replace(/\s+/g, ' '), body: textIn(body) });
  }
};

const wordingIn = (posted: Posted, key: string | undefined, fault: Fault): Rewording => {
  const name = (field: string): string => fieldOf(field, key);
  const text = (field: string): string | undefined => {
    const typed = posted[name(field)];
    return typed === undefined ? undefined : textIn(typed);
  };
  return {
    title: line(posted, name('title'), LIMIT_CHARACTERS.title, fault),
    minutes: minutesIn(posted, name('minutes'), fault),
    method: methodIn(posted, name('method'), fault),
    body: text('body'),
    notes: text('notes'),
    slides: key === undefined ? slidesIn(posted) : undefined,
  };
};

const linesIn = (typed: string | undefined): string[] | undefined =>
  typed
    ?.split('\n')
    .map((one) =>
      tidy(one)
        .replace(/^[-*•]\s+/, '')
        .replace(/\s+/g, ' '),
    )
    .filter((one) => one !== '');

const peopleIn = (posted: Posted, fault: Fault): TypedFront['participants'] => {
  const typed = [posted['people-min'], posted['people-max']];
  if (typed.includes(undefined)) return undefined;
  const [min = 0, max = 0] = typed.map((one) => (/^\d{1,4}$/.test(tidy(one)) ? Number(tidy(one)) : 0));
  if (LIMITS.participantsMin <= min && min <= max && max <= LIMITS.participantsMax) return { min, max };
  fault('people-min', 'peopleBad');
  return undefined;
};

const forWhomIn = (posted: Posted, fault: Fault): Pick<TypedFront, 'level' | 'participants' | 'setting'> => {
  const level = LEVELS.find((one) => one === posted.level);
  if (posted.level !== undefined && !level) fault('level', 'levelBad');
  const setting = SETTINGS.filter((one) => posted.setting?.split(' ').includes(one));
  if (posted.setting !== undefined && setting.length === 0) fault('setting', 'settingBad');
  return { level, participants: peopleIn(posted, fault), setting: setting.length > 0 ? setting : undefined };
};

const frontIn = (posted: Posted, fault: Fault): TypedFront => {
  const outcomes = linesIn(posted.outcomes);
  if (outcomes && (outcomes.length === 0 || outcomes.length > LIMITS.outcomes)) fault('outcomes', 'outcomesCount');
  const summary = line(posted, 'summary', Number.POSITIVE_INFINITY, fault);
  if (summary === '') fault('summary', 'summaryMissing');
  if (summary !== undefined && summary.length > LIMITS.summary) fault('summary', 'summaryLong');
  const title = line(posted, 'title', LIMITS.title, fault);
  if (title === '') fault('title', 'titleMissing');
  return { title, summary, outcomes, bring: linesIn(posted.bring), ...forWhomIn(posted, fault) };
};

const questionsIn = (posted: Posted, fault: Fault): string[] => {
  const lines = linesIn(posted.questions) ?? [];
  if (lines.length === 0) fault('questions', 'questionsMissing');
  if (lines.some((one) => answerOfLine(one) === undefined)) fault('questions', 'questionsAnswer');
  return lines;
};

/** A new step that nobody wrote into is none. */
const isBlank = ({ title, body, notes }: Rewording): boolean => [title, body, notes].every((text) => !text?.trim());

const stepsIn = (posted: Posted, fault: Fault): TypedStep[] => {
  const keys = new Set(
    Object.keys(posted).flatMap((field) => (/^(?:title|body|minutes)\.(\+?[a-z0-9-]+)$/.exec(field) ?? []).slice(1)),
  );
  return [...keys].flatMap((key): TypedStep[] => {
    const isDropped = posted[fieldOf('drop', key)] !== undefined;
    const faults: [string, string][] = [];
    const wording = wordingIn(posted, key, (...one) => faults.push(one));
    if (isNewKey(key) && (isBlank(wording) || isDropped)) return [];
    if (!isDropped) for (const one of faults) fault(...one);
    const place = tidy(posted[fieldOf('place', key)]);
    if (place !== '' && !/^\d{1,3}$/.test(place)) fault(fieldOf('place', key), 'placeBad');
    return [{ key, place: place === '' ? undefined : Number(place), isDropped, wording }];
  });
};

const changeIn = (posted: Posted, fault: Fault): Change => {
  if (posted.source !== undefined) return { of: 'source', source: posted.source };
  if (posted.whole !== undefined) return { of: 'whole', steps: stepsIn(posted, fault) };
  const id = posted.step ?? posted.part;
  if (id === FRONT) return { of: 'front', front: frontIn(posted, fault) };
  if (id === QUESTIONS) return { of: 'questions', lines: questionsIn(posted, fault) };
  if (!id) return { of: 'nothing' };
  return { of: 'piece', id, wording: wordingIn(posted, undefined, fault) };
};

const long = (posted: Posted, field: 'why' | 'words', key: string, fault: Fault): string => {
  const typed = tidy(posted[field]);
  if (typed.length > LIMIT_CHARACTERS[field]) fault(field, key);
  return typed;
};

const creditIn = (posted: Posted, fault: Fault): string => {
  const credit = tidy(posted.credit).replace(/\s+/g, ' ');
  if (credit.length > LIMIT_CHARACTERS.credit) fault('credit', 'creditLong');
  // A name is published for ever: an address in it would be, too.
  if (/\S@\S/.test(credit)) fault('credit', 'creditAddress');
  return credit;
};

const emailIn = (posted: Posted, fault: Fault): string | undefined => {
  const email = tidy(posted.email);
  if (email === '') return undefined;
  if (email.length > LIMIT_CHARACTERS.email || !z.email().safeParse(email).success) fault('email', 'emailBad');
  return email;
};

const flat = (form: Record<string, string | string[]>): Posted =>
  Object.fromEntries(
    Object.entries(form).map(([field, value]) => [field, Array.isArray(value) ? (value[0] ?? '') : value]),
  );

/**
 * A suggestion as posted: `base` and `why`, and either `source`, or `step` (or `part`) with what it shall say, or `whole`
 * with such fields for each step (`title.<id>`), or only `words`. One schema for page, script and API.
 */
export const SuggestionForm = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((form, context): SuggestionValues => {
    const posted = flat(form);
    const fault: Fault = (field, key) => context.addIssue({ code: 'custom', path: [field], message: key });
    const base = tidy(posted.base);
    if (!/^[0-9a-f]{7,64}$/.test(base)) fault('base', 'baseMissing');
    const change = changeIn(posted, fault);
    const words = long(posted, 'words', 'wordsLong', fault);
    const why = long(posted, 'why', 'whyLong', fault);
    if (why === '') fault('why', 'sayWhy');
    return { base, change, words, why, credit: creditIn(posted, fault), email: emailIn(posted, fault) };
  });

/** One's own text, saved: what `SuggestionForm` has of it, and which saving it was made from. */
export const OwnTextForm = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((form, context): { version: string; values: SuggestionValues } => {
    const posted = flat(form);
    const fault: Fault = (field, key) => context.addIssue({ code: 'custom', path: [field], message: key });
    const change = changeIn(posted, fault);
    const values = { base: posted.base ?? '', change, words: '', why: '', credit: '', email: undefined };
    return { version: posted.version ?? '', values };
  });
