import { z } from 'zod';
import { TOGETHER, whoField } from './fields.ts';

const NOBODY = '';
const isWho = (typed: string): boolean => typed === NOBODY || typed === TOGETHER || z.uuid().safeParse(typed).success;

/** Undefined: nobody yet. */
const who = z
  .string({ error: 'whoUnknown' })
  .refine(isWho, 'whoUnknown')
  .transform((typed) => (typed === NOBODY ? undefined : typed))
  .optional();

/** A step and who takes it on. */
export interface Given {
  key: string;
  who: string | undefined;
}

/** Who takes on which step, for the steps of one plan by their keys. A step that is not mentioned stays as it is. */
export const sharesForm = (keys: readonly string[]) =>
  z
    .object(Object.fromEntries(keys.map((key) => [whoField(key), who])))
    .transform((fields): Given[] =>
      keys.flatMap((key) => (whoField(key) in fields ? [{ key, who: fields[whoField(key)] }] : [])),
    );

const CODE_MAX = 200;

export const PlanCodeForm = z.object({
  code: z.string({ error: 'codeMissing' }).trim().min(1, 'codeMissing').max(CODE_MAX, 'codeUnknown'),
});

const THINGS_MAX = 300;
const keys = z
  .union([z.string().transform((one) => [one]), z.array(z.string())], { error: 'thingsChanged' })
  .optional()
  .default([])
  .refine((all) => all.length <= THINGS_MAX && all.every(({ length }) => length <= 200), 'thingsChanged');

/** What is ticked, and what was when the form was opened: two people who tick at once undo nothing of each other's. */
export const ThingsForm = z.object({ things: keys, was: keys });
export type ThingsValues = z.output<typeof ThingsForm>;
