import { paths } from '../../../paths.ts';
import { Page } from '../../../platform/ui/page.tsx';
import { usePage } from '../../../platform/ui/page-context.ts';
import { useWords } from '../../../platform/words/words.ts';
import { type ApiPath, words } from '../words.ts';

/** What programs can ask for, said to people. */
export const ApiPage = ({ resources }: { resources: readonly { path: ApiPath }[] }) => {
  const t = useWords(words);
  const { baseUrl } = usePage();
  return (
    <Page title={t.title} place="library">
      <div class="row plain">
        <div class="wide">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
        </div>
      </div>
      <section class="row hung" aria-labelledby="addresses">
        <h2 id="addresses">{t.addresses}</h2>
        <div class="body flow">
          <ul class="rows">
            {resources.map(({ path }) => (
              <li key={path}>
                <p>
                  <code>{path}</code>
                </p>
                <p>{t.says[path]}</p>
              </li>
            ))}
          </ul>
          <p>{t.how}</p>
          <p>
            <a href={paths.apiDescription}>{t.description}</a>
          </p>
          <p>{t.licence}</p>
          <p>
            <code>git clone {baseUrl}/library/why-wont-she-sign.git</code>
          </p>
        </div>
      </section>
    </Page>
  );
};
