import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Step } from '../../kit/kit.ts';
import type { Planned, PlannedStep } from '../../library/index.ts';
import type { Db } from '../../platform/db/db.ts';

/** Id and slug of a kit, as `Planned` brands them. */
type KitOf = NonNullable<PlannedStep['from']>;

export const aStep = (id: string, minutes: number, more: Partial<Step> = {}): Step => ({
  kind: 'step',
  id,
  title: `Step ${id}`,
  minutes,
  shortest: minutes,
  method: 'pairs',
  keep: 'must',
  hinge: false,
  screen: 'none',
  body: [],
  unknown: {},
  ...more,
});

/** A kit with nothing but a name: what a run lands on. */
export const aKit = async (db: Db): Promise<Pick<KitOf, 'kitId' | 'slug'>> => {
  const slug = `kit-${randomBytes(5).toString('hex')}`;
  const Row = z.object({ id: z.custom<KitOf['kitId']>((id) => typeof id === 'string') });
  const { id } = await db.one(Row)`insert into kit (slug, created_at) values (${slug}, now()) returning id`;
  return { kitId: id, slug };
};

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** What a short code of the kit stands for: these steps, each of its own kit or of another; `undefined` for one's own. */
export const aPlanned = async (
  db: Db,
  kit: Pick<KitOf, 'kitId' | 'slug'>,
  steps: readonly { of: Pick<KitOf, 'kitId' | 'slug'> | undefined; step: Step }[],
): Promise<Planned> => {
  const code = [...randomBytes(10)].map((byte) => LETTERS[byte & 31]).join('');
  await db.run`insert into short_code (code, names) values (${code}, 'plan')`;
  return {
    code,
    isPlan: true,
    ...kit,
    title: 'Who can say yes?',
    language: 'en-GB',
    editionNumber: 1,
    latestNumber: 1,
    start: undefined,
    steps: steps.map(({ of, step }, at) => ({
      from: of && { ...of, stepId: step.id },
      key: of === undefined ? `own.${at}` : of.slug === kit.slug ? step.id : `${of.slug}.${step.id}`,
      step,
      locked: false,
    })),
  };
};
