import { paths } from '../../../paths.ts';
import { Summary, sentBack } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Island, Page } from '../../../platform/ui/page.tsx';
import { Patterns } from '../../../platform/ui/strip.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';
import { LivePlanner } from './live-planner.tsx';
import type { PlannerProps } from './planner-state.ts';

/** Make it yours: the kit's plan, to be cut to an evening. `unread` says that the address held a plan which we can't read. */
export const PlannerPage = ({
  reading,
  state,
  unread,
  planned,
}: Pick<PlannerProps, 'reading' | 'state'> & { unread: boolean; planned: boolean }) => {
  const t = useWords(words);
  const names = useWords(ui);
  const { slug, title, number } = reading.main;
  const isOld = number < reading.latestNumber;
  return (
    <Page
      title={t.title(title)}
      description={t.description(title)}
      place="library"
      trail={[
        { href: paths.library, label: names.library },
        { href: paths.kit(slug), label: title },
      ]}
      here={t.here}
      islands={['planner']}
      picture={paths.kitPicture(slug)}
      indexed={!planned}
    >
      <Patterns />
      <div class="row plain">
        <div class="wide">
          <Summary sent={sentBack(state.sent, t.errors)} />
          <p class="over">
            {title} · {t.edition(number)}
          </p>
          <h1>{t.here}</h1>
          <p class="lead">{t.lead}</p>
          {unread && (
            <p class="plan-told" role="status">
              {t.unread}
            </p>
          )}
          {isOld && (
            <p class="plan-told">
              {t.older(number, reading.latestNumber)} <A href={paths.plan(slug)}>{t.olderNext}</A>
            </p>
          )}
        </div>
      </div>
      <Island name="planner" props={{ reading, state }}>
        <LivePlanner reading={reading} state={state} />
      </Island>
    </Page>
  );
};
