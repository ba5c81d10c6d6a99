import { z } from 'zod';

/** One field of an answer, as a page says it: `items[].participants.min`, an integer. */
export interface Field {
  name: string;
  type: string;
  /** What it means, in English; '' where its name says it. */
  says: string;
}

type Schema = z.core.JSONSchema.BaseSchema;

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;
const schemasIn = (values: readonly unknown[] = []): Schema[] => values.filter(isSchema);
const itemOf = ({ items }: Schema): Schema | undefined => schemasIn([items])[0];

const typeOf = (schema: Schema): string => {
  if (schema.enum) return schema.enum.map(String).join(' | ');
  if (schema.anyOf) return schemasIn(schema.anyOf).map(typeOf).join(' | ');
  const item = itemOf(schema);
  if (schema.type === 'array' && item) return `${typeOf(item)}[]`;
  return schema.format ?? String(schema.type);
};

const within = (schema: Schema, name: string): Field[] => {
  const item = itemOf(schema);
  if (item) return within(item, `${name}[]`);
  if (schema.anyOf) return schemasIn(schema.anyOf).flatMap((one) => within(one, name));
  const start = name === '' ? '' : `${name}.`;
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
    isSchema(value)
      ? [{ name: start + key, type: typeOf(value), says: value.description ?? '' }, ...within(value, start + key)]
      : [],
  );
};

/** Every field of an answer, those within others right after them: out of the schema that the answer is checked with. */
export const fieldsOf = (answer: z.ZodType): Field[] => within(z.toJSONSchema(answer, { io: 'output' }), '');
