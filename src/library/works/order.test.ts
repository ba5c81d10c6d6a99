import { describe, expect, it } from 'vitest';
import type { KitLine } from '../asks.ts';
import { KitId } from '../kits/store.ts';
import { mostAbout } from './order.ts';

const kit = (slug: string, struggles: string[], rest: Partial<KitLine> = {}): KitLine => ({
  kitId: KitId.parse('00000000-0000-4000-8000-000000000000'),
  editionId: '00000000-0000-4000-8000-000000000000',
  slug,
  title: slug,
  summary: '',
  language: 'en-GB',
  level: 'first-steps',
  settings: ['community'],
  struggles,
  techniques: [],
  peopleMin: 8,
  peopleMax: 16,
  minutes: 90,
  minutesLeast: 60,
  translationOf: null,
  adaptedBy: null,
  strip: [],
  shown: { title: slug, summary: '', language: 'en-GB' },
  struggleNames: [],
  ...rest,
});

const order = (kits: KitLine[], language: 'en' | 'cy' = 'en') =>
  mostAbout(kits, { struggle: 'grunwick-1976' }, language).map(({ slug }) => slug);

describe('the kits that teach a struggle', () => {
  it('begin with those that are most about it', () => {
    const passing = kit('passing', ['matchwomen-1888', 'grunwick-1976']);
    const among = kit('among', ['grunwick-1976', 'matchwomen-1888']);
    const whole = kit('whole', ['grunwick-1976']);
    expect(order([passing, among, whole])).toEqual(['whole', 'among', 'passing']);
  });
  it('are told once, in the reader’s language where somebody translated them', () => {
    const original = kit('original', ['grunwick-1976']);
    const welsh = kit('original-cy', ['grunwick-1976'], { language: 'cy', translationOf: 'original' });
    expect(order([welsh, original])).toEqual(['original']);
    expect(order([original, welsh], 'cy')).toEqual(['original-cy']);
  });
});
