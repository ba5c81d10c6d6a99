import { Page } from '../../../platform/ui/page.tsx';
import { plural, useLanguage, useWords } from '../../../platform/words/words.ts';
import type { YearBar } from '../draw/years.ts';
import type { StruggleLine, StrugglesReading } from '../read.ts';
import { words } from '../words.ts';
import { StruggleRow } from './struggle-row.tsx';

/** The first years of the eras that the list is cut into, after the first. */
const ERAS_FROM = [1900, 1945, 1980];

const eraOf = ({ years }: StruggleLine): number => ERAS_FROM.filter((from) => years.from >= from).length;

const LANE_PX = 12;

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

/** Every struggle as a bar at its years, at the hem of the cloth; the list beneath says which is which. */
const Scale = ({ bars, first, last }: { bars: readonly YearBar[]; first: number; last: number }) => {
  const t = useWords(words);
  const lanes = Math.max(1, ...bars.map(({ lane }) => lane + 1));
  return (
    <div class="wide hem">
      <svg
        class="scaleline"
        role="img"
        aria-label={t.onOneScale(bars.length, first, last)}
        width="100%"
        height={lanes * LANE_PX}
      >
        {bars.map(({ from, to, lane }, at) => (
          <rect
            key={at}
            x={percent(from)}
            width={percent(to - from)}
            y={(lanes - 1 - lane) * LANE_PX}
            height={LANE_PX - 4}
          />
        ))}
      </svg>
      <p class="ends num">
        <span>{first}</span> <span>{t.byYears}</span> <span>{last}</span>
      </p>
    </div>
  );
};

/** All the struggles, by time. */
export const StrugglesPage = ({ struggles, bars, firstYear, lastYear }: StrugglesReading) => {
  const t = useWords(words);
  const language = useLanguage();
  const eras = t.eras
    .map((name, nth) => ({ name, nth, inIt: struggles.filter((struggle) => eraOf(struggle) === nth) }))
    .filter(({ inIt }) => inIt.length > 0);
  return (
    <Page title={t.title} description={t.description} place="struggles" trail={[]}>
      <div class="cloth opening">
        <div class="row">
          <div class="wide">
            <p class="over">{plural(language, struggles.length, t.count)}</p>
            <h1>{t.title}</h1>
            <p class="lead">{t.lead}</p>
            <p class="howto">{t.howToRead}</p>
          </div>
          <Scale bars={bars} first={firstYear} last={lastYear} />
        </div>
      </div>
      {eras.map(({ name, nth, inIt }) => (
        <section key={nth} class="row hung" aria-labelledby={`era-${nth}`}>
          <h2 id={`era-${nth}`}>{name}</h2>
          <ul class="body on rows">
            {inIt.map((struggle) => (
              <StruggleRow key={struggle.id} struggle={struggle} />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
};
