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

/** Sheets for each chair, and at least: more come from nobody who was there, and one with a script moves no figure far. */
const SHEETS_A_CHAIR = 3;
const SHEETS_LEAST = 60;

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
    const session = await sessionOf(tx, id);
    const most = Math.max(SHEETS_LEAST, SHEETS_A_CHAIR * session.chairs);
    const isFull = (await sheetsOf(tx, id)).sheets >= most;
    requireNone(takesSheets(session, now) && !isFull ? [] : ['sheetsTaken']);
    await layOut(tx, id, questions);
    const hash = createHash('sha256')
      .update(number ?? newTelling())
      .digest();
    if (!(await addNumber(tx, id, hash))) return;
    const sheets = await countSheet(tx, id);
    await countPicked(tx, id, picked, sheets % TOGETHER === 0);
    await addWords(tx, id, written);
  });
