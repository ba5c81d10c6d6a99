import { useWords } from '../../platform/words/words.ts';
import { LiveStages } from '../runs/live-show.tsx';
import { type RunProps, useRun } from './use-run.ts';
import { words } from './words.ts';

/** The live page of a session, on one phone of two. */
export const RunShow = (props: RunProps) => {
  const t = useWords(words);
  const hand = useRun(props);
  return (
    <>
      <LiveStages {...props} {...hand} />
      {hand.isHere && (
        <p class="small soft" role="status">
          {t[hand.line]}
        </p>
      )}
    </>
  );
};
