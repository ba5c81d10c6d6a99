import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useLanguage } from '../words/words.ts';

/** What a page knows of the request it answers. */
export interface PageFacts {
  path: string;
  /** With its question mark, or empty. */
  search: string;
  languageChosen: boolean;
  /** Somebody signed in. */
  signedIn?: boolean;
  baseUrl: string;
  style: string;
  /** Address of the front page's picture. */
  linocut?: string;
  scripts(island: string): string[];
}

export const PageContext = createContext<PageFacts>({
  path: '/',
  search: '',
  languageChosen: false,
  baseUrl: '',
  style: '',
  scripts: () => [],
});

export const usePage = (): PageFacts => useContext(PageContext);

/** The same address in another language, everything else in it kept. */
export const inLanguage = (address: string, language: string): string => {
  const [before = '', fragment] = address.split('#');
  const [path = '', query = ''] = before.split('?');
  const search = new URLSearchParams(query);
  search.set('lang', language);
  return `${path}?${search}${fragment === undefined ? '' : `#${fragment}`}`;
};

/** Turns our own addresses into ones that keep the language the reader chose. */
export const useAddress = (): ((address: string) => string) => {
  const { languageChosen } = usePage();
  const language = useLanguage();
  return (address) => (languageChosen && address.startsWith('/') ? inLanguage(address, language) : address);
};
