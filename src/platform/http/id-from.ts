import type { z } from 'zod';
import { NotFound } from '../errors.ts';

/** An id out of an address, by its schema. Errors: NotFound when it can't be one. */
export const idFrom = <S extends z.ZodType>(schema: S, asked: string | undefined): z.output<S> => {
  const read = schema.safeParse(asked);
  if (!read.success) throw new NotFound();
  return read.data;
};
