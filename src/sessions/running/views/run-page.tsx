import { HallPage, Island } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { liveWords } from '../../runs/live-words.ts';
import { RunShow } from '../run-show.tsx';
import type { RunProps } from '../use-run.ts';

/** Run a session from two phones. Whole without JavaScript, as a timed plan. */
export const RunPage = (props: RunProps) => {
  const t = useWords(liveWords);
  return (
    <HallPage title={t.title(props.title)} islands={['run']} indexed={false}>
      <Island name="run" props={props}>
        <RunShow {...props} />
      </Island>
    </HallPage>
  );
};
