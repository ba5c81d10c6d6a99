import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseKit } from '../../kit/parse.ts';
import { stepsOf } from '../../kit/reading.ts';
import { ROOT } from '../../platform/config/root.ts';
import type { KitJob } from './job.ts';

const KITS = join(ROOT, 'content/kits');

/** Names of the kits that ship with the school. */
export const shippedKits = (): string[] => readdirSync(KITS).sort();

const EDITION = {
  number: 3,
  date: new Date('2026-11-24T09:30:00Z'),
  code: 'abc2def',
  address: 'https://school.example/e/abc2def',
};

/** A job from a kit's text, run as written. */
export const aJob = (text: string | Uint8Array, slug: string, given: Partial<KitJob> = {}): KitJob => {
  const source = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { kit } = parseKit(new TextDecoder().decode(source));
  if (!kit) throw new Error(`${slug} is no kit.`);
  return { kit, slug, steps: stepsOf(kit), source, pictures: new Map(), language: 'en', edition: EDITION, ...given };
};

/** A job from one of the school's own kits. */
export const aShippedJob = (slug: string, given: Partial<KitJob> = {}): KitJob =>
  aJob(readFileSync(join(KITS, slug, 'kit.md')), slug, given);
