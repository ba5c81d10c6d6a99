import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { localeOf } from '../../../platform/words/language.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { nameOf } from '../../translations/languages.ts';
import type { Follow } from '../store.ts';
import { words } from '../words.ts';

const Thing = ({ what, ofWhich, title }: Follow) => {
  const t = useWords(words);
  const language = useLanguage();
  if (what === 'kit')
    return (
      <>
        {t.kit} <A href={paths.kit(ofWhich)}>{title ?? ofWhich}</A>
      </>
    );
  if (what === 'language')
    return (
      <>
        {t.language} <A href={`${paths.library}?language=${ofWhich}`}>{nameOf(ofWhich, localeOf(language))}</A>
      </>
    );
  return <A href={paths.decisions}>{t.decisions}</A>;
};

const Line = (one: Follow) => {
  const t = useWords(words);
  return (
    <li>
      <Form action={paths.follows} class="inline">
        <p>
          <Thing {...one} />
        </p>
        <input type="hidden" name="what" value={one.what} />
        <input type="hidden" name="which" value={one.ofWhich} />
        <button type="submit" class="plainbtn" name="stop" value="yes">
          {t.stop}
          <span class="vh">: {one.title ?? one.ofWhich}</span>
        </button>
      </Form>
    </li>
  );
};

/** What somebody follows, each with a button that stops it. */
export const FollowsPage = ({ follows }: { follows: Follow[] }) => {
  const t = useWords(words);
  return (
    <Page title={t.title} room="home" trail={[{ href: paths.me, label: t.you }]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
        </div>
      </div>
      <div class="row">
        <div class="body flow">
          {follows.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <ul class="rows">
              {follows.map((one) => (
                <Line key={`${one.what} ${one.ofWhich}`} {...one} />
              ))}
            </ul>
          )}
          {!follows.some(({ what }) => what === 'decisions') && (
            <Form action={paths.follows}>
              <input type="hidden" name="what" value="decisions" />
              <p class="acts">
                <button type="submit" class="btn quiet">
                  {t.followDecisions}
                </button>
              </p>
            </Form>
          )}
        </div>
      </div>
    </Page>
  );
};
