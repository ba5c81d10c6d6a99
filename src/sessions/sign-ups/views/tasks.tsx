import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { SessionId } from '../../trainings/store.ts';
import { words as ours } from '../running-words.ts';
import type { What } from '../say-needs.ts';
import { words } from '../words.ts';

/** A need of ours in the reader's language; anything else as it was written. */
const useSaid = (): ((what: What) => string) => {
  const t = useWords(words);
  return (what) => ('need' in what ? t.needs[what.need] : what.words);
};

interface Shown {
  sessionId: SessionId;
  tasks: readonly { id: string; what: What; done: boolean }[];
  /** The page they stand on, when it is another than the session's: whoever ticks one off comes back to it. */
  from?: 'prepare';
}

/** What is to be arranged for those who come, to tick off; never for whom. */
export const Tasks = ({ sessionId, tasks, from }: Shown) => {
  const t = useWords(ours);
  const said = useSaid();
  if (tasks.length === 0) return <p class="soft">{t.tasksNone}</p>;
  return (
    <ul class="lines">
      {tasks.map(({ id, what, done }) => (
        <li key={id}>
          <strong dir="auto">{said(what)}</strong>
          {done ? (
            <p class="soft">{t.isArranged}</p>
          ) : (
            <Form action={paths.sessionTaskDone(sessionId, id)}>
              {from && <input type="hidden" name="from" value={from} />}
              <p>
                <button type="submit" class="btn quiet">
                  {t.arranged}
                </button>
              </p>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
};
