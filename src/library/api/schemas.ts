import { z } from 'zod';
import { LEVELS, METHODS, SETTINGS } from '../../kit/kit.ts';
import { DECISIONS } from '../decisions/kinds.ts';
import { SIZES } from '../proposals/size.ts';

const minutes = z.int().min(0).meta({ description: 'Whole minutes.' });
const moment = z.iso.datetime().meta({ description: 'UTC.' });
const link = z.url();
const slug = z.string().meta({ description: 'The kit’s name in addresses.' });

export const KitLine = z.strictObject({
  kit: slug,
  title: z.string(),
  summary: z.string(),
  language: z.string().meta({ description: 'BCP 47.' }),
  level: z.enum(LEVELS),
  settings: z.array(z.enum(SETTINGS)),
  struggles: z.array(z.string()),
  techniques: z.array(z.string()),
  participants: z.strictObject({ min: z.int(), max: z.int() }),
  minutes,
  'minutes-least': minutes,
  'translation-of': z.string().nullable(),
  page: link,
});

export const EditionLine = z.strictObject({
  number: z.int(),
  code: z.string().meta({ description: 'The short code printed on every page; the page /e/<code> answers to it.' }),
  notes: z.string(),
  'published-at': moment,
});

export const OneKit = KitLine.extend({
  edition: EditionLine,
  source: link.meta({ description: 'kit.md, byte for byte.' }),
  whole: link.meta({ description: 'The parsed kit, with all its words.' }),
  clone: link.meta({ description: 'What git clone takes.' }),
  steps: z.array(
    z.strictObject({ id: z.string(), title: z.string(), minutes, method: z.enum(METHODS), hinge: z.boolean() }),
  ),
});

export const OneEvidence = z.strictObject({
  kit: slug,
  runs: z.int().meta({ description: 'Runs told and not withdrawn.' }),
  steps: z.array(
    z.strictObject({
      step: z.string(),
      times: z.int(),
      short: z.int(),
      skipped: z.int(),
      minutes: z
        .strictObject({ count: z.int(), low: minutes, median: minutes, high: minutes })
        .nullable()
        .meta({ description: 'From five timed runs on; low and high leave out the outermost tenths.' }),
    }),
  ),
});

export const OnePlan = z.strictObject({
  code: z.string(),
  kit: slug,
  edition: z.int(),
  'latest-edition': z.int(),
  start: z.string().nullable().meta({ description: 'HH:MM.' }),
  steps: z.array(
    z.strictObject({
      kit: slug.nullable().meta({ description: 'Null: a step of one’s own.' }),
      step: z.string().nullable(),
      title: z.string(),
      minutes,
      method: z.enum(METHODS),
    }),
  ),
});

export const ProposalLine = z.strictObject({
  id: z.uuid(),
  kit: slug,
  why: z.string(),
  credit: z.string(),
  size: z.enum(SIZES),
  state: z.enum(['waiting', 'merged', 'closed']),
  'opened-at': moment,
  page: link,
});

export const OneProposal = ProposalLine.extend({
  base: z.string().meta({ description: 'Commit id of the revision that it was made from.' }),
  source: link.meta({ description: 'The whole kit.md as suggested.' }),
  version: z.int(),
});

export const DecisionLine = z.strictObject({
  id: z.uuid(),
  kind: z.enum(DECISIONS),
  kit: slug.nullable(),
  proposal: z.uuid().nullable(),
  what: z.string(),
  reasons: z.string(),
  by: z.string(),
  at: moment,
});

/** A page of a list: `next` is where it goes on. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), next: link.nullable().meta({ description: 'Null: this is the last page.' }) });

export const Fault = z.strictObject({ error: z.strictObject({ id: z.string(), message: z.string() }) });
