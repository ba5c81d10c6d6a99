import { useAddress } from '../../platform/ui/page-context.ts';
import { useLanguage, useWords } from '../../platform/words/words.ts';
import { clockAt } from './clock.ts';
import { type Happening, type Live, MINUTE_MS } from './live.ts';
import { liveWords } from './live-words.ts';
import { Clear, PlanSoFar } from './more.tsx';
import { PlanBefore } from './plan-before.tsx';
import { recordedFields } from './recorded.ts';
import { Stage } from './stage.tsx';
import { type LiveHand, type LiveProps, useLive } from './use-live.ts';

/** After the last step: when it ended, and the way to tell of it. */
const Ended = ({
  tell,
  steps,
  language,
  live,
  happen,
}: LiveProps & { live: Live; happen: (happening: Happening) => void }) => {
  const t = useWords(liveWords);
  const tongue = useLanguage();
  const inTongue = useAddress();
  const spent = live.legs.reduce((sum, leg) => sum + leg.spentMs, 0);
  return (
    <>
      <header class="top">
        <button type="button" onClick={() => happen({ kind: 'back' })}>
          <span aria-hidden="true">← </span>
          {t.back}
        </button>
      </header>
      <main id="main" class="before">
        <h1>{t.doneTitle}</h1>
        <p class="lead">{t.doneLead(clockAt(tongue, live.endedAt ?? 0), Math.round(spent / MINUTE_MS))}</p>
        <p class="soft">{t.tellWhy}</p>
        <PlanSoFar steps={steps} live={live} language={language} />
        <Clear happen={happen} />
        <div class="thumbs one">
          <a class="go" href={`${inTongue(tell)}#${recordedFields(steps, live)}`}>
            {t.tell}
          </a>
        </div>
      </main>
    </>
  );
};

/** The live page: the timed plan until it starts, then the step we are in, then the way to tell of it. */
export const LiveStages = (props: LiveProps & LiveHand) => {
  const { isHere, live, now, isLit, survives, isKept, happen, begin } = props;
  if (!live)
    return (
      <div class="stage">
        <PlanBefore {...props} isHere={isHere} begin={begin} />
      </div>
    );
  if (live.endedAt !== null)
    return (
      <div class="stage">
        <Ended {...props} live={live} happen={happen} />
      </div>
    );
  return <Stage {...props} live={live} now={now} happen={happen} isLit={isLit} survives={survives} isKept={isKept} />;
};

/** The same on one phone alone. */
export const LiveShow = (props: LiveProps) => <LiveStages {...props} {...useLive(props)} />;
