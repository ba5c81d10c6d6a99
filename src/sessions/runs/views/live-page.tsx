import { HallPage, Island } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { LiveShow } from '../live-show.tsx';
import { liveWords } from '../live-words.ts';
import type { LiveProps } from '../use-live.ts';

/** Run it from this phone. Whole without JavaScript, as a timed plan. */
export const LivePage = (props: LiveProps) => {
  const t = useWords(liveWords);
  return (
    <HallPage title={t.title(props.title)} islands={['live']} indexed={false}>
      <Island name="live" props={props}>
        <LiveShow {...props} />
      </Island>
    </HallPage>
  );
};
