import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { Counted } from '../counted.ts';
import { TILES } from '../tiles.ts';
import { words } from '../words.ts';
import { useShown } from './shown.ts';
import { TableLink } from './table-link.tsx';

type Areas = NonNullable<Counted['areas']>;

/** The least of each step of ink. */
const STEPS = [5, 25, 50, 100] as const;
const PITCH = 27;
const SIZE = 25;
const [COLUMNS, ROWS] = [12, 19];

/** The ink of a tile, and of the letters on it: none is hollow, withheld hatched. */
const inkOf = (people: number | null | undefined): { tile: string; letters: string } => {
  if (people === null) return { tile: 'tw', letters: '' };
  if (!people) return { tile: 't0', letters: 'q' };
  const step = STEPS.filter((least) => people >= least).length;
  return { tile: `t${step}`, letters: step < 3 ? 'k' : 'w' };
};

const Swatch = ({ tile, label }: { tile: string; label: string }) => (
  <li>
    <svg class="tiles" viewBox="0 0 28 20" aria-hidden="true">
      <rect class={tile} x="1" y="1" width="26" height="18" />
    </svg>
    {label}
  </li>
);

const Legend = () => {
  const t = useWords(words);
  const [none = '', ...steps] = t.steps;
  return (
    <ul class="key legend" aria-label={t.legend}>
      {steps.map((label, at) => <Swatch key={label} tile={`t${at + 1}`} label={label} />).reverse()}
      <Swatch tile="tw" label={t.hatched} />
      <Swatch tile="t0" label={none} />
    </ul>
  );
};

const MOST = 5;

/** The areas where most took part, for whoever hears the map rather than sees it. */
const mostOf = (areas: Areas): string[] =>
  areas
    .filter(({ area, people }) => area !== null && people !== null && people > 0)
    .sort((one, other) => (other.people ?? 0) - (one.people ?? 0))
    .slice(0, MOST)
    .flatMap(({ area }) => area ?? []);

const Tiles = ({ areas }: { areas: Areas }) => {
  const t = useWords(words);
  const language = useLanguage();
  const most = new Intl.ListFormat(language, { type: 'conjunction' }).format(mostOf(areas));
  return (
    <svg
      class="tiles"
      viewBox={`0 0 ${COLUMNS * PITCH} ${ROWS * PITCH}`}
      role="img"
      aria-label={most ? `${t.mapLabel} ${t.most(most)}` : t.mapLabel}
    >
      {TILES.map(({ area, column, row }) => {
        const found = areas.find((one) => one.area === area);
        const { tile, letters } = inkOf(found?.people);
        const [x, y] = [column * PITCH + 1, row * PITCH + 1];
        return (
          <>
            <rect class={tile} x={x} y={y} width={SIZE} height={SIZE} />
            <text class={letters} x={x + SIZE / 2} y={y + 18}>
              {area}
            </text>
          </>
        );
      })}
    </svg>
  );
};

const Table = ({ areas }: { areas: Areas }) => {
  const t = useWords(words);
  const shown = useShown();
  return (
    <details>
      <summary>{t.byArea}</summary>
      <section class="scroll" tabIndex={0} aria-label={t.byArea}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.area}</th>
              <th scope="col" class="n">
                {t.trainings}
              </th>
              <th scope="col" class="n">
                {t.people}
              </th>
            </tr>
          </thead>
          <tbody>
            {areas.map(({ area, trainings, people }) => (
              <tr key={area}>
                <th scope="row">{area ?? t.noArea}</th>
                <td class="n">{shown(trainings)}</td>
                <td class="n">{shown(people)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
};

/** Where people took part, as tiles and as a table. */
export const AreaMap = ({ areas }: { areas: Areas }) => {
  const t = useWords(words);
  return (
    <figure class="wide mapfig">
      <Tiles areas={areas} />
      <div class="flow">
        <p class="lead">{t.whereLead}</p>
        <Legend />
        <Table areas={areas} />
        <TableLink />
      </div>
    </figure>
  );
};
