import { createHash } from 'node:crypto';
import type { Actor } from '../../identity/index.ts';
import type { AskedQuestion } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import { requireNone } from '../../platform/errors.ts';
import { newTelling } from '../runs/link.ts';
import { type SessionId, sessionOf } from '../trainings/store.ts';
import { TOGETHER } from './fields.ts';
import type { Sheet } from './forms.ts';
import { takesSheets } from './policy.ts';
import { addNumber, addWords, countPicked, countSheet, layOut, sheetsOf } from './store.ts';

/** More than any hall holds: past it no sheet is taken. */
const SHEETS_MAX = 1_000;

/**
 * Takes an evaluation sheet. Who handed it in, when, and what stood beside what on it is written nowhere: counts go up, words
 * are put among the others, nothing is told on. The same form sent twice is one sheet.
 * Errors: NotFound, NotYet (before the session, or two weeks after it).
 */
export const handIn = (
  { db, now }: Act<Actor>,
  id: SessionId,
  questions: readonly AskedQuestion[],
  { number, picked, written }: Sheet,
): Promise<void> =>
  db.transaction(async (tx) => {
    const isFull = (await sheetsOf(tx, id)).sheets >= SHEETS_MAX;
    requireNone(takesSheets(await sessionOf(tx, id), now) && !isFull ? [] : ['sheetsTaken']);
    await layOut(tx, id, questions);
    const hash = createHash('sha256')
      .update(number ?? newTelling())
      .digest();
    if (!(await addNumber(tx, id, hash))) return;
    const sheets = await countSheet(tx, id);
    await countPicked(tx, id, picked, sheets % TOGETHER === 0);
    await addWords(tx, id, written);
  });
