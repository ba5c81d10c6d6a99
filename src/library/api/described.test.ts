import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { paths } from '../../paths.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { fieldsOf } from './fields.ts';
import { RESOURCES } from './resources.ts';
import { words } from './words.ts';

const house = await aHouse({ content: 'nothing' });
const Answers = z.record(z.string(), z.looseObject({ description: z.string() }));
const Parameter = z.object({ name: z.string(), in: z.enum(['path', 'query']), required: z.boolean() });
const Get = z.object({ summary: z.string().min(1), parameters: z.array(Parameter), responses: Answers });
const Described = z.object({
  openapi: z.literal('3.1.0'),
  servers: z.tuple([z.object({ url: z.literal(house.origin) })]),
  paths: z.record(z.string(), z.object({ get: Get })),
});
const described = Described.parse(await (await house.get(paths.apiDescription)).json());

describe('the description', () => {
  it('has every address that the house answers, and no other', () => {
    const routes = house.routes
      .filter((route) => route.startsWith('GET /api/v1/') && !route.endsWith('*'))
      .map((route) => route.slice(4).replace(/:(\w+)(\{[^}]+\})?/g, '{$1}'));
    expect(Object.keys(described.paths).sort()).toEqual(routes.sort());
    expect(routes).toHaveLength(RESOURCES.length);
  });

  it('says of each what it takes and how it may be refused', () => {
    for (const [path, { get }] of Object.entries(described.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(get.parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inPath);
      const isList = get.parameters.some(({ name }) => name === 'after');
      const statuses = ['200', ...(inPath.length > 0 ? ['404'] : []), ...(isList ? ['422'] : [])];
      expect([path, Object.keys(get.responses)]).toEqual([path, statuses]);
    }
  });

  it('is a page for people too, in both languages, with every field of every answer', async () => {
    for (const language of LANGUAGES) {
      const page = await (await house.get(`${paths.api}?lang=${language}`)).text();
      expect(await htmlFaults(page)).toEqual([]);
      for (const { path, answer } of RESOURCES) {
        expect(page).toContain(words[language].says[path]);
        for (const { name } of fieldsOf(answer)) expect(page).toContain(`<code>${name}</code>`);
      }
    }
  });

  it('names fields within others, and says what each is', () => {
    const schema = z.object({
      items: z.array(z.object({ kit: z.string().meta({ description: 'Its name.' }) })),
      size: z.enum(['small', 'large']).nullable(),
      made: z.iso.datetime(),
    });
    expect(fieldsOf(schema)).toEqual([
      { name: 'items', type: 'object[]', says: '' },
      { name: 'items[].kit', type: 'string', says: 'Its name.' },
      { name: 'size', type: 'small | large | null', says: '' },
      { name: 'made', type: 'date-time', says: '' },
    ]);
  });
});
