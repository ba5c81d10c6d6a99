import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { parseKit } from '../../kit/parse.ts';
import { stepsOf } from '../../kit/reading.ts';
import { ROOT } from '../../platform/config/root.ts';
import type { KitJob, Picture } from './job.ts';
import { EVERYTHING, GUJARATI, URDU } from './made-up.testing.ts';

const KITS = join(ROOT, 'content/kits');

/** Names of the kits that ship with the school. */
export const shippedKits = (): string[] =>
  readdirSync(KITS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const EDITION = {
  number: 3,
  date: new Date('2026-11-24T09:30:00Z'),
  code: 'abc2def',
  address: 'https://school.example/e/abc2def',
};

/** A job from a kit's text, run as written at seven. */
export const aJob = (text: string | Uint8Array, slug: string, given: Partial<KitJob> = {}): KitJob => {
  const source = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { kit } = parseKit(new TextDecoder().decode(source));
  if (!kit) throw new Error(`${slug} is no kit.`);
  const steps = stepsOf(kit);
  return { kit, slug, steps, source, pictures: new Map(), language: 'en', edition: EDITION, start: '19:00', ...given };
};

/** A job from one of the school's own kits. */
export const aShippedJob = (slug: string, given: Partial<KitJob> = {}): KitJob =>
  aJob(readFileSync(join(KITS, slug, 'kit.md')), slug, given);

/** A red square of 40 pixels. */
const aPicture = async (type: 'png' | 'webp' = 'png'): Promise<Picture> => {
  const square = sharp({ create: { width: 40, height: 40, channels: 3, background: '#a8261c' } });
  return { bytes: new Uint8Array(await square.toFormat(type).toBuffer()), type: `image/${type}` };
};

/** A kit that holds every kind of text at once, with its picture. */
export const everythingJob = async (given: Partial<KitJob> = {}): Promise<KitJob> =>
  aJob(EVERYTHING, 'everything', { pictures: new Map([['square.png', await aPicture()]]), ...given });

/** Every kit that a form is tried on: the school's own, and those made up. */
export const everyJob = async (): Promise<KitJob[]> => [
  ...shippedKits().map((slug) => aShippedJob(slug, slug.endsWith('-cy') ? { language: 'cy' } : {})),
  aJob(URDU, 'urdu'),
  aJob(GUJARATI, 'gujarati'),
  await everythingJob(),
];
