import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { notesOf, plainText, stepsOf } from '../../kit/reading.ts';
import { aShippedJob, everyJob, everythingJob } from './job.testing.ts';
import { KIT_JSON, kitJson } from './json.ts';

const Text = z.strictObject({ markdown: z.string(), text: z.string() });
const Slide = z.strictObject({ title: z.string(), body: Text });
const Minutes = z.int().positive();

/** The promise, written down a second time by somebody who reads it. */
const Promised = z.strictObject({
  format: z.literal('fundi-kit-json/1'),
  id: z.string().regex(/^[a-z0-9-]+$/),
  address: z.url(),
  edition: z.strictObject({ number: z.int().positive(), date: z.iso.date(), code: z.string() }),
  licence: z.strictObject({ spdx: z.string(), name: z.string(), url: z.url().nullable() }),
  front: z.looseObject({
    title: z.string(),
    language: z.string(),
    participants: z.object({ min: z.int(), max: z.int() }),
    outcomes: z.array(z.string()),
  }),
  minutes: z.strictObject({ total: Minutes, least: Minutes }),
  background: Text,
  steps: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      minutes: Minutes,
      shortest: Minutes,
      method: z.string(),
      keep: z.enum(['must', 'could']),
      hinge: z.boolean(),
      screen: z.enum(['none', 'needed']),
      from: z.string().optional(),
      participants: Text,
      notes: Text,
      'say-first': z.string().nullable(),
      slides: z.array(Slide),
      'gives-out': z.array(z.string()),
    }),
  ),
  lengths: z.array(
    z.strictObject({
      minutes: Minutes,
      steps: z.array(z.strictObject({ id: z.string(), minutes: Minutes })),
      dropped: z.array(z.string()),
    }),
  ),
  handouts: z.array(
    z.strictObject({ id: z.string(), title: z.string(), per: z.enum(['person', 'pair', 'group']), body: Text }),
  ),
  exercises: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      kind: z.string(),
      body: Text,
      nodes: z
        .array(
          z.strictObject({
            id: z.string(),
            title: z.string(),
            said: Text,
            replies: z.array(z.strictObject({ says: Text, feedback: Text, to: z.string() })),
          }),
        )
        .optional(),
    }),
  ),
  cases: z.array(z.strictObject({ id: z.string(), title: z.string(), struggle: z.string().nullable(), body: Text })),
  slides: z.array(z.strictObject({ id: z.string().nullable(), title: z.string(), body: Text })),
  evaluation: z
    .strictObject({
      intro: Text,
      questions: z.array(z.strictObject({ asks: Text, answer: z.enum(['1-5', 'yes/no', 'words']) })),
    })
    .nullable(),
  sources: z.array(z.strictObject({ label: z.string(), markdown: z.string(), text: z.string() })),
});

const named = (await everyJob()).map((job) => [job.slug, job] as const);

describe.each(named)('making JSON of %s', (_, job) => {
  const json: unknown = JSON.parse(JSON.stringify(kitJson(job)));

  it('keeps to the shape that was promised, through text and back', () => {
    expect(Promised.safeParse(json).error?.issues).toBeUndefined();
    expect(json).toEqual(kitJson(job));
  });

  it('says the same as the kit: its steps, minutes and notes', () => {
    const read = Promised.parse(json);
    expect(read.steps.map(({ id, minutes }) => [id, minutes])).toEqual(
      job.steps.map(({ id, minutes }) => [id, minutes]),
    );
    expect(read.steps.map(({ notes }) => notes.text)).toEqual(job.steps.map((step) => plainText(notesOf(step))));
  });

  it('fits every length that it gives, with the hinge kept', () => {
    const { lengths, steps } = Promised.parse(json);
    const hinges = steps.filter(({ hinge }) => hinge).map(({ id }) => id);
    for (const { minutes, steps: kept } of lengths) {
      expect(kept.reduce((sum, step) => sum + step.minutes, 0)).toBeLessThanOrEqual(minutes);
      expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(hinges));
    }
  });
});

describe('making JSON', async () => {
  const json = kitJson(await everythingJob());

  it('names its form, edition, licence and address', () => {
    expect(json).toMatchObject({
      format: KIT_JSON,
      id: 'everything',
      address: 'https://school.example/e/abc2def',
      edition: { number: 3, date: '2026-11-24', code: 'abc2def' },
      licence: { spdx: 'CC0-1.0', name: 'CC0 1.0' },
    });
  });

  it('gives each text as Markdown and as words alone', () => {
    expect(json.steps[0]?.participants.markdown).toContain('Look at [the sheet](#sheet)');
    expect(json.steps[0]?.participants.text).toContain('Look at the sheet, then the case, then step two.');
    expect(json.steps[0]).toMatchObject({ 'say-first': '“Look & see.”', 'gives-out': ['sheet'] });
  });

  it('gives a conversation as its nodes, each reply with what it did and where it leads', () => {
    expect(json.exercises[0]?.nodes?.map(({ id }) => id)).toEqual(['begin', 'over']);
    expect(json.exercises[0]?.nodes?.[0]?.replies[0]).toMatchObject({
      says: { text: '“Hello.”' },
      feedback: { text: 'You answered.' },
      to: 'over',
    });
  });

  it('says of a plan’s step which other kit it is from', async () => {
    const job = aShippedJob('six-points');
    const from = (await everythingJob()).kit;
    const [taken] = stepsOf(from);
    const { steps } = kitJson({ ...job, steps: taken ? [{ ...taken, from }] : [] });
    expect(steps.map((step) => step.from)).toEqual([from.front.title]);
  });
});
