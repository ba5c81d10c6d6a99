import { Island, Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { MapShow } from '../map-show.tsx';
import { words } from '../words.ts';

/** The power map, on the screen and, printed empty, on paper. */
export const PowerMapPage = () => {
  const t = useWords(words);
  return (
    <Page title={t.title} description={t.lead} room="sessions" islands={['power-map']} trail={[]}>
      <div class="cloth">
        <div class="row">
          <div class="body">
            <h1>{t.title}</h1>
            <p class="lead">{t.lead}</p>
          </div>
        </div>
      </div>
      <section class="row" aria-labelledby="reading">
        <h2 id="reading">{t.reading}</h2>
        <div class="body flow">
          <p>{t.readingHow}</p>
          <p>{t.paper}</p>
        </div>
      </section>
      <div class="row">
        <div class="wide">
          <Island name="power-map" props={{}}>
            <MapShow />
          </Island>
        </div>
      </div>
    </Page>
  );
};
