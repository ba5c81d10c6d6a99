import { paths } from '../../paths.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { A } from './link.tsx';
import { inLanguage, usePage } from './page-context.ts';
import { words } from './words.ts';

export type Place = 'library' | 'struggles' | 'sessions' | 'about' | 'stories' | undefined;

const Mark = () => (
  <svg viewBox="0 0 26 34" aria-hidden="true">
    <path
      class="iron"
      d="M13 0a5 5 0 0 1 5 5v1h-2.6V5a2.4 2.4 0 0 0-4.8 0v1H8V5a5 5 0 0 1 5-5zM7 7h12l4 5H3zM3 13.4h20V29H3zM2 30.4h22V34H2z"
    />
    <path class="glow" d="M6 16h14v10.5H6z" />
    <path
      class="iron"
      d="M13 16.6c.4 2.6 3.2 3.7 3.2 6.3a3.2 3.2 0 0 1-6.4 0c0-1.600 1-2.200 1.500-3.200.5.5.7 1 .8 1.500.9-1.300 1.100-3 .9-4.600z"
    />
  </svg>
);

/** The way in, or to one's own page; on the pages of signing in there is nowhere else to go. */
const Door = () => {
  const t = useWords(words);
  const { path, search, signedIn } = usePage();
  if (signedIn) return <A href={paths.me}>{t.me}</A>;
  if (path.startsWith(paths.signIn)) return null;
  return (
    <A href={`${paths.signIn}?to=${encodeURIComponent(path + search)}`} rel="nofollow">
      {t.signIn}
    </A>
  );
};

/** The lantern, four links, the other language, the way in: two lines on a phone, and no menu to open. */
export const Masthead = ({ place }: { place: Place }) => {
  const t = useWords(words);
  const language = useLanguage();
  const { path, search } = usePage();
  const other = language === 'cy' ? 'en' : 'cy';
  const links = [
    ['library', paths.library, t.library],
    ['struggles', paths.struggles, t.struggles],
    ['sessions', paths.sessions, t.trainings],
    ['about', paths.about, t.about],
  ] as const;
  return (
    <header class="mast">
      <A class="mark" href={paths.home}>
        <Mark />
        Fundi
      </A>
      <nav aria-label={t.main}>
        <ul>
          {links.map(([name, href, label]) => (
            <li key={name}>
              <A href={href} {...(place === name ? { 'aria-current': path === href ? 'page' : 'true' } : {})}>
                {label}
              </A>
            </li>
          ))}
        </ul>
      </nav>
      <p class="mast-end">
        <a href={inLanguage(`${path}${search}`, other)} lang={other} hreflang={other} rel="alternate">
          {t.otherLanguage}
        </a>
        <Door />
      </p>
    </header>
  );
};

export interface Crumb {
  href: string;
  label: string;
}

/** Where you are: the way here, then the page itself. */
export const Crumbs = ({ trail, here }: { trail: readonly Crumb[]; here: string }) => {
  const t = useWords(words);
  return (
    <nav class="row crumbs" aria-label={t.here}>
      <ol class="wide">
        {[{ href: paths.home, label: t.home }, ...trail].map(({ href, label }) => (
          <li key={href}>
            <A href={href}>{label}</A>
          </li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  );
};
