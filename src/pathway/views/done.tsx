import { useWords } from '../../platform/words/words.ts';
import { words } from '../words.ts';

const isDone = (done: string | undefined, said: Record<string, string>): done is string =>
  done !== undefined && Object.hasOwn(said, done);

/** What was just done, as the address says it. */
export const Done = ({ done }: { done: string | undefined }) => {
  const said: Record<string, string> = useWords(words).done;
  if (!isDone(done, said)) return null;
  return (
    <p class="told" role="status">
      {said[done]}
    </p>
  );
};
