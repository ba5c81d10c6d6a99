import { z } from 'zod';
import { ROWS_MAX, sheetFrom } from './rows.ts';

const LETTERS_MAX = 100_000;

/** The rows that a steward pasted, as a sheet that has at least one. */
export const RowsForm = z.object({
  rows: z
    .string({ error: 'rowsMissing' })
    .max(LETTERS_MAX, 'rowsLong')
    .refine((typed) => typed.split('\n').filter((line) => line.trim() !== '').length <= ROWS_MAX + 1, 'rowsLong')
    .refine((typed) => !sheetFrom(typed).isEmpty, 'rowsMissing'),
});
