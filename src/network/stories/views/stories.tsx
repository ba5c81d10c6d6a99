import { paths } from '../../../paths.ts';
import { Form, Select } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { plural, useLanguage, useWords } from '../../../platform/words/words.ts';
import type { StoriesReading } from '../read.ts';
import { words } from '../words.ts';

/** A GET form loses the query of its action: the language goes along as a field. */
const LanguageField = () => <input type="hidden" name="lang" value={useLanguage()} />;

const FACETS = ['technique', 'sector', 'region', 'struggle'] as const;

const Finder = ({ sought }: Pick<StoriesReading, 'sought'>) => {
  const t = useWords(words);
  return (
    <Form class="finder" action={paths.stories} method="get">
      <label for="q">{t.searchLabel}</label>
      <div class="q">
        <input id="q" name="q" type="search" value={sought.q ?? ''} />
        {FACETS.map((name) => sought[name] && <input key={name} type="hidden" name={name} value={sought[name]} />)}
        <LanguageField />
        <button type="submit" class="btn">
          {t.search}
        </button>
      </div>
    </Form>
  );
};

const Filters = ({ sought, choices }: Pick<StoriesReading, 'sought' | 'choices'>) => {
  const t = useWords(words);
  const offered = FACETS.filter((name) => choices[name].length > 0);
  if (offered.length === 0) return null;
  return (
    <details class="narrow" open={FACETS.some((name) => sought[name] !== undefined)}>
      <summary>{t.narrow}</summary>
      <Form class="filters" action={paths.stories} method="get">
        {sought.q && <input type="hidden" name="q" value={sought.q} />}
        <LanguageField />
        {offered.map((name) => (
          <Select
            key={name}
            name={name}
            label={t[name]}
            options={[{ value: '', label: t.any }, ...choices[name]]}
            value={sought[name] ?? ''}
          />
        ))}
        <p>
          <button type="submit" class="btn quiet">
            {t.show}
          </button>
        </p>
      </Form>
    </details>
  );
};

const Found = ({ stories, total, before, after, sought }: StoriesReading) => {
  const t = useWords(words);
  const language = useLanguage();
  const isNarrowed = Object.values(sought).some((value) => value !== undefined);
  if (stories.length === 0)
    return (
      <p class="lead" role="status">
        {isNarrowed ? t.none : t.noneYet} {isNarrowed && <A href={paths.stories}>{t.clear}</A>}
      </p>
    );
  return (
    <>
      <p role="status">
        <strong>{plural(language, total, t.found)}</strong>. {isNarrowed && <A href={paths.stories}>{t.clear}</A>}
      </p>
      <ul class="rows">
        {stories.map(({ id, title, tried, facets, shownAt }) => (
          <li key={id}>
            <h3 dir="auto">
              <A href={paths.story(id)}>{title}</A>
            </h3>
            {tried && <p dir="auto">{tried.length > 280 ? `${tried.slice(0, 280)} …` : tried}</p>}
            <p class="small soft">{[...facets, saidDay(language, shownAt)].join(' · ')}</p>
          </li>
        ))}
      </ul>
      {(before ?? after) && (
        <p class="acts">
          {before && <A href={`${paths.stories}?${before}`}>{t.back}</A>}
          {after && <A href={`${paths.stories}?${after}`}>{t.more}</A>}
        </p>
      )}
    </>
  );
};

const InNetwork = ({ network }: Pick<StoriesReading, 'network'>) => {
  const t = useWords(words);
  const language = useLanguage();
  if (network.length === 0) return null;
  return (
    <section class="row hung" aria-labelledby="network">
      <h2 id="network">{t.inNetwork}</h2>
      <div class="body flow">
        <p>{t.inNetworkLead}</p>
        <ul class="lines">
          {network.map(({ id, facets, shownAt }) => (
            <li key={id}>
              <A href={paths.story(id)}>{[t.one, ...facets].join(' · ')}</A>{' '}
              <span class="small soft">{saidDay(language, shownAt)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};

/** What people tried, searched and narrowed; everything that was chosen stands in the address. */
export const StoriesPage = (reading: StoriesReading) => {
  const t = useWords(words);
  return (
    <Page title={t.title} room="network" place="stories" trail={[]} description={t.lead} feed={paths.storiesFeed}>
      <div class="cloth">
        <div class="row">
          <div class="wide">
            <h1>{t.title}</h1>
            <p class="lead">{t.lead}</p>
            <p class="acts">
              <A class="btn" href={paths.newStory}>
                {t.tell}
              </A>{' '}
              {reading.isSignedIn && <A href={paths.ownStories}>{t.own}</A>} <A href={paths.questions}>{t.ask}</A>
            </p>
            <Finder sought={reading.sought} />
          </div>
        </div>
      </div>
      <section class="row" aria-label={t.title}>
        <h2 class="vh">{t.title}</h2>
        <Filters {...reading} />
        <div class="body on flow">
          <Found {...reading} />
          <p class="small">
            <A href={paths.storiesFeed}>{t.feed}</A>
          </p>
        </div>
      </section>
      <InNetwork {...reading} />
    </Page>
  );
};
