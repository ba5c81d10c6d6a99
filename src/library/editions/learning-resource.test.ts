import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { whatIsThere } from '../../../test/house/there.ts';
import { LEVELS } from '../../kit/kit.ts';
import { paths } from '../../paths.ts';

/** https://schema.org/LearningResource, with what we say of a kit. */
const LearningResource = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('LearningResource'),
  name: z.string().min(1),
  description: z.string().min(1),
  inLanguage: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  license: z.url(),
  teaches: z.array(z.string().min(1)).min(1),
  educationalLevel: z.enum(LEVELS),
  timeRequired: z.string().regex(/^PT[1-9]\d*M$/),
  author: z.array(z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1) })).min(1),
  identifier: z.string(),
  isAccessibleForFree: z.literal(true),
});
const house = await aHouse();

describe('what search engines are told of a kit', () => {
  it('is a LearningResource, the only one on its page, with the kit’s own title, language and name', async () => {
    for (const { slug, title, language } of (await whatIsThere(house.db)).kits) {
      const page = await (await house.get(paths.kit(slug))).text();
      const scripts = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      expect([slug, scripts.length]).toEqual([slug, 1]);
      const told = LearningResource.parse(JSON.parse(scripts[0]?.[1] ?? ''));
      expect([told.name, told.inLanguage, told.identifier]).toEqual([title, language, slug]);
    }
  });
});
