import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { plural, useLanguage, useWords } from '../../../platform/words/words.ts';
import { useLang } from '../../works/views/spoken.ts';
import type { TechniquesReading } from '../read.ts';
import { words } from '../words.ts';

/** All the techniques, by what they are for, a line each. */
export const TechniquesPage = ({ families }: TechniquesReading) => {
  const t = useWords(words);
  const language = useLanguage();
  const lang = useLang();
  const count = families.reduce((sum, { techniques }) => sum + techniques.length, 0);
  return (
    <Page title={t.title} description={t.lead} trail={[]}>
      <div class="cloth">
        <div class="row">
          <div class="wide">
            <p class="over">{plural(language, count, t.count)}</p>
            <h1>{t.title}</h1>
            <p class="lead">{t.lead}</p>
          </div>
        </div>
      </div>
      {families.map(({ family, techniques }) => (
        <section key={family} class="row hung" aria-labelledby={family}>
          <div class="hang">
            <h2 id={family}>{t.families[family]}</h2>
            <p class="small soft">{t.why[family]}</p>
          </div>
          <ul class="body on lines">
            {techniques.map(({ id, title, summary, language: written }) => (
              <li key={id} {...lang(written)}>
                <A href={paths.technique(id)}>{title}</A> <span>{summary}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
};
