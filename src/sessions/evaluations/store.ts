import { z } from 'zod';
import type { AskedQuestion } from '../../library/index.ts';
import { json, type Tx } from '../../platform/db/db.ts';
import { SessionId } from '../trainings/store.ts';
import { TOGETHER, VALUES, WORDS_FIELD } from './fields.ts';
import type { Sheet } from './forms.ts';

/** Makes the rows in which the answers of a session are counted, all of them at once, so that none tells when it was first wanted. */
export const layOut = async (tx: Tx, id: SessionId, questions: readonly AskedQuestion[]): Promise<void> => {
  await tx.run`insert into evaluation (session_id, sheets) values (${id}, 0) on conflict do nothing`;
  const cells = questions.flatMap(({ number, answer }) => VALUES[answer].map((value) => ({ number, value })));
  await tx.run`
    insert into evaluation_count (session_id, question, value)
    select ${id}, number, value from jsonb_to_recordset(${json(cells)}::jsonb) as cell (number int, value text)
    on conflict do nothing`;
};

/** Notes the number of a form. False when that form was handed in before. */
export const addNumber = async (tx: Tx, id: SessionId, hash: Uint8Array): Promise<boolean> =>
  (await tx.run`insert into evaluation_number (session_id, hash) values (${id}, ${hash}) on conflict do nothing`) > 0;

/** One sheet more; gives how many there are. Whoever counts holds this row until the transaction ends. */
export const countSheet = async (tx: Tx, id: SessionId): Promise<number> => {
  const { sheets } = await tx.one(z.object({ sheets: z.int() }))`
    update evaluation set sheets = sheets + 1, shown = (sheets + 1) / ${TOGETHER}::int * ${TOGETHER}::int
    where session_id = ${id} returning sheets`;
  return sheets;
};

/** Counts what was picked. Every row of the session is written, whether its count goes up or not. */
export const countPicked = async (tx: Tx, id: SessionId, picked: Sheet['picked'], isFull: boolean): Promise<void> => {
  const cells = picked.map(({ question, value }) => `${question} ${value}`);
  await tx.run`
    update evaluation_count set times = times + (question || ' ' || value = any (${cells}::text[]))::int
    where session_id = ${id}`;
  if (isFull) await tx.run`update evaluation_count set shown = times where session_id = ${id}`;
};

/**
 * Adds what was written, then puts down all words of the session anew under new ids and in their order, which is none. Words
 * of a question are shown once five are there that nobody has seen.
 */
export const addWords = async (tx: Tx, id: SessionId, written: Sheet['written']): Promise<void> => {
  for (const { question, words } of written)
    await tx.run`
      insert into evaluation_words (id, session_id, question, words_sealed)
      values (gen_random_uuid(), ${id}, ${question}, ${tx.sealer.seal(WORDS_FIELD, words)})`;
  await tx.run`
    update evaluation_words set shown = true where session_id = ${id} and question in (
      select question from evaluation_words where session_id = ${id} and not shown
      group by question having count(*) >= ${TOGETHER})`;
  await tx.run`
    with before as (delete from evaluation_words where session_id = ${id} returning question, words_sealed, shown)
    insert into evaluation_words (id, session_id, question, words_sealed, shown)
    select id, ${id}, question, words_sealed, shown from (select gen_random_uuid() as id, before.* from before) anew
    order by id`;
};

const Sheets = z.object({ sheets: z.int(), shown: z.int() });

/** How many sheets were handed in, and of how many the figures tell. */
export const sheetsOf = async (db: Tx, id: SessionId): Promise<z.infer<typeof Sheets>> =>
  (await db.maybe(Sheets)`select sheets, shown from evaluation where session_id = ${id}`) ?? { sheets: 0, shown: 0 };

const Count = z.object({ question: z.int(), value: z.string(), times: z.int() });

/** The figures that may be shown. */
export const shownCounts = (db: Tx, id: SessionId): Promise<z.infer<typeof Count>[]> =>
  db.all(Count)`
    select question, value, shown as times from evaluation_count where session_id = ${id} order by question, value`;

const Written = z.object({ question: z.int(), wordsSealed: z.instanceof(Uint8Array) });

/** The words that may be shown, in no order. */
export const shownWords = (db: Tx, id: SessionId): Promise<z.infer<typeof Written>[]> =>
  db.all(Written)`
    select question, words_sealed from evaluation_words where session_id = ${id} and shown order by id`;

/** The session of those with an id between these that began before `now` and was the last to; none is undefined. */
export const begunBetween = async (
  db: Tx,
  { first, last }: { first: string; last: string },
  now: Date,
): Promise<SessionId | undefined> =>
  (
    await db.maybe(z.object({ id: SessionId }))`
      select id from session where id between ${first} and ${last} and cancelled_at is null
      order by starts_at <= ${now} desc, starts_at desc limit 1`
  )?.id;

/** Lets go of the numbers of forms of sessions that take no more sheets. */
export const dropNumbers = (tx: Tx, endedBefore: Date): Promise<number> =>
  tx.run`
    delete from evaluation_number using session where session.id = session_id and ends_at < ${endedBefore}`;
