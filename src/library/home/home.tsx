import { paths } from '../../paths.ts';
import { A } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { usePage } from '../../platform/ui/page-context.ts';
import { useWords } from '../../platform/words/words.ts';
import { words } from './words.ts';

const Loop = () => {
  const t = useWords(words);
  return (
    <figure class="aside loop">
      <svg viewBox="0 0 280 190" role="img" aria-label={t.loop}>
        <g class="draw">
          <path class="ln" d="M66 24H164M226 42V132M138 156H126M30 138V50" />
          <path class="inkb" d="M162 17l14 7-14 7zM219 130l7 14 7-14zM128 149l-14 7 14 7zM23 52l7-14 7 14z" />
        </g>
        <text x="4" y="29">
          {t.loopKit}
        </text>
        <text x="180" y="29">
          {t.loopTraining}
        </text>
        <text x="142" y="161">
          {t.loopTaught}
        </text>
        <text x="0" y="161">
          {t.loopBetter}
        </text>
      </svg>
    </figure>
  );
};

/** What this is, and three ways in. */
export const HomePage = ({ kits, struggles }: { kits: number; struggles: number }) => {
  const t = useWords(words);
  const { linocut = '' } = usePage();
  const ways = [
    [paths.library, t.run, t.runHow(kits)],
    [paths.host, t.ask, t.askHow],
    [paths.facilitate, t.lead2, t.leadHow],
  ] as const;
  return (
    <Page title="Fundi" description={t.lead} room="home">
      <div class="cloth front">
        <div class="row">
          <div class="words">
            <h1>{t.title}</h1>
            <p class="lead">{t.lead}</p>
            <p class="acts">
              <A class="btn" href={paths.library}>
                {t.see}
              </A>{' '}
              <span>{t.self}</span>
            </p>
          </div>
          <img class="cut" src={linocut} width="640" height="560" alt={t.linocut} />
        </div>
      </div>
      <section class="row" aria-labelledby="ways">
        <h2 id="ways">{t.ways}</h2>
        <ul class="ways wide">
          {ways.map(([href, name, how]) => (
            <li key={name}>
              <h3>
                <A href={href}>{name}</A>
              </h3>
              <p>{how}</p>
            </li>
          ))}
        </ul>
      </section>
      <section class="row hung" aria-labelledby="better">
        <h2 id="better">{t.better}</h2>
        <div class="body flow">
          <p class="lead">{t.betterLead}</p>
          <p>{t.betterNext}</p>
        </div>
        <Loop />
      </section>
      <div class="night">
        <section class="row" aria-labelledby="from">
          <div class="wide flow">
            <svg width="100%" height="14" role="img" aria-label={t.line}>
              <line class="broken" x1="0" x2="22%" y1="7" y2="7" />
              <line class="gap" x1="22%" x2="28%" y1="7" y2="7" />
              <line class="broken" x1="28%" x2="64%" y1="7" y2="7" />
              <line class="gap" x1="64%" x2="73%" y1="7" y2="7" />
              <line class="broken" x1="73%" x2="100%" y1="7" y2="7" />
            </svg>
            <h2 id="from">{t.fromTitle(struggles)}</h2>
            <p class="lead">{t.fromHow}</p>
            <p>
              <A href={paths.struggles}>{t.struggles}</A>
            </p>
          </div>
        </section>
      </div>
    </Page>
  );
};
