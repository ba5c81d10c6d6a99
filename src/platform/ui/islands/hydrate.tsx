import { type ComponentType, hydrate } from 'preact';
import { isLanguage, type Language } from '../../words/language.ts';
import { LanguageContext } from '../../words/words.ts';
import { PageContext } from '../page-context.ts';

/** The page's language: `en-GB` is ours too. */
const pageLanguage = (): Language => {
  const [tag] = document.documentElement.lang.split('-');
  return isLanguage(tag) ? tag : 'en';
};

/**
 * Takes over every piece of the page that the server rendered as `<Island name props>`, with the props it was given.
 * An `islands/<name>.client.tsx` is one call of this. A browser cannot ask for style or scripts, so those stay empty.
 */
export const hydrateIsland = <Props extends object>(name: string, Piece: ComponentType<Props>): void => {
  const { pathname, search, origin } = window.location;
  const page = {
    path: pathname,
    search,
    languageChosen: new URLSearchParams(search).has('lang'),
    baseUrl: origin,
    style: '',
    scripts: () => [],
  };
  for (const root of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    const props: Props = JSON.parse(root.dataset.props ?? '{}');
    hydrate(
      <LanguageContext.Provider value={pageLanguage()}>
        <PageContext.Provider value={page}>
          <Piece {...props} />
        </PageContext.Provider>
      </LanguageContext.Provider>,
      root,
    );
  }
};
