import { z } from 'zod';
import { RESOURCES, type Resource } from './resources.ts';
import { Fault } from './schemas.ts';
import { words } from './words.ts';

const jsonOf = (schema: z.ZodType) => {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io: 'output' });
  return described;
};

const answer = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/json': { schema: jsonOf(schema) } },
});

/** The parameter in an address, as `{kit}`; undefined when it has none. */
export const parameterOf = (path: string): string | undefined => /\{(\w+)\}/.exec(path)?.[1];

const operation = ({ path, answer: schema, isList }: Resource) => {
  const named = parameterOf(path);
  const parameters = [
    ...(named ? [{ name: named, in: 'path', required: true, schema: { type: 'string' } }] : []),
    ...(isList
      ? [
          {
            name: 'after',
            in: 'query',
            required: false,
            description: 'Goes on after this: take the address in “next” as it is.',
            schema: { type: 'string' },
          },
        ]
      : []),
  ];
  return {
    get: {
      summary: words.en.says[path],
      parameters,
      responses: {
        200: answer('The answer.', schema),
        ...(named ? { 404: answer('There is nothing here.', Fault) } : {}),
        ...(isList ? { 422: answer('What was asked can’t be understood.', Fault) } : {}),
      },
    },
  };
};

/** The description of the API as OpenAPI 3.1, made from the same schemas that every answer is checked by. */
export const description = (baseUrl: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Fundi',
    version: '1',
    description: 'All that is public, as JSON, without a key. Texts are CC BY-SA 4.0 unless a kit says otherwise.',
    license: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  },
  servers: [{ url: baseUrl }],
  paths: Object.fromEntries(RESOURCES.map((resource) => [resource.path, operation(resource)])),
});
