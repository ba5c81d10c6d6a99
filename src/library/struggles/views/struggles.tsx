import { Page } from '../../../platform/ui/page.tsx';
import { plural, useLanguage, useWords } from '../../../platform/words/words.ts';
import type { StruggleLine } from '../read.ts';
import { words } from '../words.ts';
import { StruggleRow } from './struggle-row.tsx';

/** The first years of the eras that the list is cut into, after the first. */
const ERAS_FROM = [1900, 1945, 1980];

const eraOf = ({ years }: StruggleLine): number => ERAS_FROM.filter((from) => years.from >= from).length;

/** All the struggles, by time. */
export const StrugglesPage = ({ struggles }: { struggles: readonly StruggleLine[] }) => {
  const t = useWords(words);
  const language = useLanguage();
  const eras = t.eras
    .map((name, nth) => ({ name, nth, inIt: struggles.filter((struggle) => eraOf(struggle) === nth) }))
    .filter(({ inIt }) => inIt.length > 0);
  return (
    <Page title={t.title} description={t.description} place="struggles" trail={[]}>
      <div class="cloth">
        <div class="row">
          <div class="wide">
            <p class="over">{plural(language, struggles.length, t.count)}</p>
            <h1>{t.title}</h1>
            <p class="lead">{t.lead}</p>
            <p class="howto">{t.howToRead}</p>
          </div>
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
