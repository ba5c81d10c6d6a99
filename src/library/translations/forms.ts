import { z } from 'zod';
import { LIMITS } from '../../kit/limits.ts';
import { LIMIT_CHARACTERS, slideField } from '../proposals/editing/fields.ts';
import type { PieceWording } from './pieces.ts';

const CONTROL = /[\p{Cc}--[\n\t]]/gv;
const BODY_MAX = 100_000;

const line = (typed: string): string => typed.replace(CONTROL, '').replace(/\s+/g, ' ').trim();
const text = (typed: string): string => typed.replace(/\r\n?/g, '\n').replace(CONTROL, '').slice(0, BODY_MAX);
const lines = (typed: string): string[] =>
  typed
    .split('\n')
    .map((one) => line(one).replace(/^[-*•]\s+/, ''))
    .filter((one) => one !== '');

const credit = z
  .string()
  .optional()
  .transform((typed) => line(typed ?? ''))
  .pipe(z.string().max(LIMIT_CHARACTERS.credit, 'creditLong'))
  .refine((name) => !/\S@\S/.test(name), 'creditAddress');

export const LanguageForm = z
  .object({ language: z.string().max(35, 'noLanguage').optional(), other: z.string().max(35, 'noLanguage').optional() })
  .transform(({ language = '', other = '' }) => other.trim() || language.trim());

export const ReadingForm = z.object({
  reads: z.enum(['yes', 'on'], 'sayThatYouRead'),
  read: z.string().max(64),
  words: z
    .string()
    .optional()
    .transform((typed) => line(typed ?? ''))
    .pipe(z.string().max(1_000, 'tooLong')),
  credit,
});

type Posted = Record<string, string>;
type Fault = (field: string, key: string) => void;

/** The name of the field of one question, counted from nought. */
export const questionField = (at: number): string => `question.${at}`;

const slidesIn = (posted: Posted, source: PieceWording): PieceWording['slides'] =>
  source.slides?.map((_, at) => ({
    title: line(posted[slideField(at, 'title')] ?? ''),
    body: text(posted[slideField(at, 'body')] ?? ''),
  }));

/** The words of a piece as typed, in the fields that its source has; what the source says and the typed words do not is a fault. */
const wordingOf = (posted: Posted, source: PieceWording, fault: Fault): PieceWording => {
  const wanted = (field: string, original: string | undefined, typed: string): string => {
    if (original?.trim() && typed.trim() === '') fault(field, 'sayIt');
    return typed;
  };
  const title = wanted('title', source.title, line(posted.title ?? ''));
  if (title.length > LIMIT_CHARACTERS.title) fault('title', 'titleLong');
  const summary = source.summary === undefined ? undefined : line(posted.summary ?? '');
  if (summary === '') fault('summary', 'sayIt');
  if ((summary?.length ?? 0) > LIMITS.summary) fault('summary', 'summaryLong');
  const outcomes = source.outcomes && lines(posted.outcomes ?? '');
  if (outcomes && outcomes.length !== source.outcomes?.length) fault('outcomes', 'asMany');
  const questions = source.questions?.map((original, at) =>
    wanted(questionField(at), original, line(posted[questionField(at)] ?? '')),
  );
  return {
    title,
    body: wanted('body', source.body, text(posted.body ?? '')),
    ...(source.notes !== undefined && { notes: text(posted.notes ?? '') }),
    ...(source.slides && { slides: slidesIn(posted, source) }),
    ...(summary !== undefined && { summary }),
    ...(outcomes && { outcomes }),
    ...(source.bring && { bring: lines(posted.bring ?? '') }),
    ...(questions && { questions }),
  };
};

/** A piece as posted, in the fields of its source. */
export const pieceForm = (source: PieceWording) =>
  z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((form, context) => {
    const posted: Posted = Object.fromEntries(
      Object.entries(form).map(([field, value]) => [field, Array.isArray(value) ? (value[0] ?? '') : value]),
    );
    const fault: Fault = (field, key) => context.addIssue({ code: 'custom', path: [field], message: key });
    const named = credit.safeParse(posted.credit);
    if (!named.success) for (const { message } of named.error.issues) fault('credit', message);
    const wording = wordingOf(posted, source, fault);
    const from = /^[0-9a-f]{40}$/.exec(posted.from ?? '')?.[0] ?? '';
    return { from, was: (posted.was ?? '').slice(0, 64), wording, credit: (named.success && named.data) || undefined };
  });
