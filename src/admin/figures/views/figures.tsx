import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { Counted } from '../counted.ts';
import type { KeptFigures } from '../store.ts';
import type { Shown } from '../withhold.ts';
import { words } from '../words.ts';
import { AreaMap } from './map.tsx';
import { useShown } from './shown.ts';
import { TableLink } from './table-link.tsx';

/** What withheld tiles and bars are filled with. */
const Hatch = () => (
  <svg class="vh" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="p-held" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="p-held-l" d="M1 0V6" />
      </pattern>
    </defs>
  </svg>
);

const Great = ({ count, label, none }: { count: Shown; label: string; none?: string }) => {
  const shown = useShown();
  const said = count === null ? (none ?? shown(null)) : shown(count);
  return (
    <li>
      <span class={count === null ? 'great held' : 'great'}>{said}</span> {label}
    </li>
  );
};

const InAll = ({ counted }: { counted: Counted }) => {
  const t = useWords(words);
  const { people, trainings, places, groups } = counted;
  const rounded = (of: Counted['people'], label: string) =>
    of.isRounded && of.count !== null ? `${label} (${t.rounded})` : label;
  return (
    <section class="row" aria-labelledby="in-all">
      <h2 id="in-all">{t.inAll}</h2>
      <ul class="wide counts">
        <Great count={people.count} label={rounded(people, t.people)} />
        <Great count={trainings.count} label={rounded(trainings, t.trainings)} />
        <Great count={places} label={t.places} />
        <Great count={groups} label={t.groups} />
      </ul>
    </section>
  );
};

const Bar = ({ count, most }: { count: Shown; most: number }) => (
  <svg aria-hidden="true">
    <rect class="rest" x="0.5" y="4" width="99.7%" height="17" />
    {count === null && <rect class="tw" x="0.5" y="2" width={`${(400 / Math.max(most, 5)).toFixed(2)}%`} height="21" />}
    {count !== null && count > 0 && (
      <rect class="bar" x="0" y="2" width={`${((count * 100) / Math.max(most, 5)).toFixed(2)}%`} height="21" />
    )}
  </svg>
);

const Way = ({ counted }: { counted: Counted }) => {
  const t = useWords(words);
  const shown = useShown();
  const { facilitators, stages } = counted;
  const most = Math.max(...stages.map(({ count }) => count ?? 0));
  return (
    <section class="row hung" aria-labelledby="way">
      <h2 id="way">{t.way}</h2>
      <div class="body on flow">
        <p class="lead">
          {facilitators.count === null
            ? t.facilitatorsFew
            : t.facilitatorsLead(shown(facilitators.count, facilitators.isRounded))}
        </p>
        <ol class="funnel">
          {stages.map(({ stage, count }) => (
            <li key={stage}>
              <span>{t.stages[stage] ?? stage}</span>
              <b>{shown(count)}</b>
              <Bar count={count} most={most} />
            </li>
          ))}
        </ol>
        <TableLink />
      </div>
    </section>
  );
};

const Time = ({ counted }: { counted: Counted }) => {
  const t = useWords(words);
  return (
    <section class="row" aria-labelledby="time">
      <h2 id="time">{t.time}</h2>
      <ul class="wide counts">
        <Great count={counted.ledOfHundred} label={t.ledOfHundred} none={t.notYet} />
        <Great count={counted.askingToTrainingDays} label={t.askingToTraining} none={t.notYet} />
        <Great count={counted.noteToEditionDays} label={t.noteToEdition} none={t.notYet} />
      </ul>
    </section>
  );
};

/** What the school has done, with small numbers withheld. */
export const FiguresPage = ({ counted, at }: KeptFigures) => {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <Page title={t.title} here={t.here} description={t.lead} room="network" trail={[]}>
      <Hatch />
      <div class="row plain">
        <div class="wide">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <p class="soft">{t.countedOn(saidDay(language, at))}</p>
        </div>
      </div>
      <InAll counted={counted} />
      <Way counted={counted} />
      <Time counted={counted} />
      <section class="row" aria-labelledby="where">
        <h2 id="where">{t.where}</h2>
        {counted.areas === null ? <p class="wide">{t.noMap}</p> : <AreaMap areas={counted.areas} />}
      </section>
      <section class="row hung" aria-labelledby="how">
        <h2 id="how">{t.how}</h2>
        <div class="body flow">
          <p>{t.howText}</p>
        </div>
      </section>
    </Page>
  );
};
