import { z } from 'zod';

const STEPS_MAX = 200;
const at = z.int().min(0).max(STEPS_MAX);
const minutes = z.int().min(1).max(240);

const Cut = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('drop'), at }),
  z.strictObject({ kind: z.literal('shorten'), to: z.array(z.strictObject({ at, minutes })).min(1).max(STEPS_MAX) }),
]);

/** What a tap can be. */
export const What = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), plannedAt: z.number() }),
  z.strictObject({ kind: z.enum(['next', 'back', 'pause', 'resume', 'undo', 'clear']) }),
  z.strictObject({ kind: z.literal('more'), minutes }),
  z.strictObject({ kind: z.literal('cut'), cut: Cut }),
]);

const Tap = z.strictObject({
  id: z.uuid(),
  phone: z.uuid(),
  count: z.int().min(1).max(100_000),
  at: z.number(),
  from: z.int().min(-1).max(STEPS_MAX),
  cuts: z.int().min(0).max(1_000),
  what: What,
});

/** Taps that one post may bring: a phone with more sends the rest in the next. */
const AT_ONCE_MAX = 200;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What a phone sends: what its clock shows (milliseconds), the last it heard from us, and what it has tapped. */
export const TapsForm = z.object({
  clock: z.coerce.number().min(0).max(8.64e15),
  after: z.coerce.number().int().min(0),
  taps: z.string().transform(parsed).pipe(z.array(Tap).max(AT_ONCE_MAX)),
});
export type SentTaps = z.infer<typeof TapsForm>;

export const AfterQuery = z.object({ after: z.coerce.number().int().min(0).catch(0) });
