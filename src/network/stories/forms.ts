import { z } from 'zod';
import { AUDIENCES, type Audience, type Telling, titleFrom } from './telling.ts';
import { regionOfPostcode } from './where.ts';
import { keyNamed } from './where-words.ts';

const LONG_MAX = 2000;
const SHORT_MAX = 60;
const TITLE_MAX = 120;

const line = (max: number, error: string) =>
  z
    .string()
    .optional()
    .transform((typed) => typed?.replace(/\s+/g, ' ').trim() ?? '')
    .pipe(z.string().max(max, error));

const text = z
  .string()
  .optional()
  .transform((typed) => typed?.trim() ?? '')
  .pipe(z.string().max(LONG_MAX, 'tooLong'));

const workId = z
  .string()
  .optional()
  .transform((typed) => typed?.trim() || null)
  .refine((id) => id === null || /^[a-z0-9-]{1,60}$/.test(id), 'choose');

const sector = line(SHORT_MAX, 'shortTooLong').transform((typed) => keyNamed('sectors', typed) ?? (typed || null));

/** A region by its name or a postcode's; other words stay, but no number: that would be an address. */
const area = line(SHORT_MAX, 'shortTooLong').transform((typed, context): string | null => {
  const known = keyNamed('regions', typed) ?? regionOfPostcode(typed);
  if (known !== undefined || typed === '') return known ?? null;
  if (/\d/.test(typed)) context.addIssue({ code: 'custom', message: 'areaUnknown' });
  return typed;
});

const audience = z
  .enum(['', ...AUDIENCES], 'choose')
  .optional()
  .transform((said): Audience | null => said || null);

const yes = z
  .string()
  .optional()
  .transform((typed) => typed !== undefined && ['yes', 'on', 'true', '1'].includes(typed.toLowerCase()));

/** The form of a report-back, by the names of the contract. */
export const StoryForm = z
  .object({
    title: line(TITLE_MAX, 'titleLong'),
    technique: workId,
    struggle: workId,
    sector,
    area,
    tried: z.string({ error: 'triedMissing' }).trim().min(1, 'triedMissing').max(LONG_MAX, 'tooLong'),
    happened: text,
    'next-time': text,
    talk: yes,
    audience,
    /** The kit it was tried from, as the link on its page says. */
    kit: workId,
    /** The circle from whose page it is told. */
    circle: z.string().optional(),
    email: z.string().optional(),
  })
  .transform(({ 'next-time': nextTime, talk, area: region, audience: audienceSaid, kit, circle, email, ...said }) => {
    const telling: Telling = { ...said, title: said.title || titleFrom(said.tried), region, nextTime, talks: talk };
    const table = z.uuid().safeParse(circle).data ?? null;
    return { telling, audience: audienceSaid, kit, table, email: email?.trim() || undefined };
  });
export type StoryValues = z.output<typeof StoryForm>;

const none = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(none, schema.optional()).catch(undefined);

/** What a reader looks for, as the address says it. A value that can't be is left out; it is never an error to search. */
export const SoughtStories = z.object({
  q: optional(z.string().trim().min(1).max(200)),
  technique: optional(z.string().regex(/^[a-z0-9-]{1,60}$/)),
  struggle: optional(z.string().regex(/^[a-z0-9-]{1,60}$/)),
  sector: optional(z.string().max(60)),
  region: optional(z.string().max(60)),
  page: optional(z.coerce.number().int().min(1).max(500)),
});
export type SoughtStories = z.infer<typeof SoughtStories>;
