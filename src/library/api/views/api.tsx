import { paths } from '../../../paths.ts';
import { Page } from '../../../platform/ui/page.tsx';
import { usePage } from '../../../platform/ui/page-context.ts';
import { useWords } from '../../../platform/words/words.ts';
import type { Field } from '../fields.ts';
import { type ApiPath, words } from '../words.ts';

export interface ApiReading {
  resources: readonly { path: ApiPath; fields: readonly Field[] }[];
}

const Fields = ({ fields }: { fields: readonly Field[] }) => (
  <dl class="facts">
    {fields.map(({ name, type, says }) => (
      <div key={name}>
        <dt>
          <code>{name}</code>
        </dt>
        <dd lang="en">
          <code>{type}</code>
          {says && ` ${says}`}
        </dd>
      </div>
    ))}
  </dl>
);

/** What programs can ask for, said to people. */
export const ApiPage = ({ resources }: ApiReading) => {
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
            {resources.map(({ path, fields }) => (
              <li key={path}>
                <h3>
                  <code>{path}</code>
                </h3>
                <p>{t.says[path]}</p>
                <details>
                  <summary>
                    {t.fields} <span class="vh">{path}</span>
                  </summary>
                  <Fields fields={fields} />
                </details>
              </li>
            ))}
          </ul>
          <p>{t.how}</p>
          <p>
            <a href={paths.apiDescription}>{t.description}</a>
          </p>
          <p>{t.licence}</p>
          <p>
            <code>
              git clone {baseUrl}
              {paths.git('{kit}.git')}
            </code>
          </p>
        </div>
      </section>
    </Page>
  );
};
