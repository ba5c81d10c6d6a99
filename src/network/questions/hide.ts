import { type Actor, writeTo } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { hiddenLetter, shownLetter } from '../hidden-letters.ts';
import { WordsHidden } from './events.ts';
import { markSaid, type SaidThing, saidOf } from './hide.store.ts';
import { saidWords } from './said.ts';
import { ANSWER_FIELD, QUESTION_FIELD } from './store.ts';

/** Hides what was asked or answered, or shows it again; its author hears why. Resolves to false when it was so before. Errors: NotFound. */
export const hideSaid = async (
  tx: Tx,
  act: Act<Actor>,
  { thing, id }: { thing: SaidThing; id: string },
  { reason, shows }: { reason: string; shows: boolean },
): Promise<boolean> => {
  const said = await saidOf(tx, thing, id);
  permit(said !== undefined);
  if (!(await markSaid(tx, thing, id, shows ? undefined : { reason, now: act.now }))) return false;
  const hidden = { of: thing, id, address: paths.question(said.questionId), reason };
  await writeTo(tx, act, said.authorId, {
    purpose: 'safety',
    rank: 'word',
    once: `${thing} ${shows ? 'shown' : 'hidden'} ${id} ${act.now.toISOString()}`,
    letter: (language) => (shows ? shownLetter(language, hidden) : hiddenLetter(language, hidden)),
  });
  if (!shows) await tell(tx, act, WordsHidden, { thing, id });
  return true;
};

/** What a report is about; of sealed words, that they were read is written down. Undefined when it is gone. */
export const saidReported = async (tx: Tx, act: Act<Actor>, { thing, id }: { thing: SaidThing; id: string }) => {
  const said = await saidOf(tx, thing, id);
  if (!said) return undefined;
  const words = await saidWords(tx, act, thing === 'question' ? QUESTION_FIELD : ANSWER_FIELD, said);
  const { hiddenAt, hiddenReason, questionId } = said;
  return { address: paths.question(questionId), words, hiddenAt, hiddenReason };
};
