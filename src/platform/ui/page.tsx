import type { ComponentChildren } from 'preact';
import { paths } from '../../paths.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { A } from './link.tsx';
import { type Crumb, Crumbs, Masthead, type Place } from './masthead.tsx';
import { inLanguage, usePage } from './page-context.ts';
import { words } from './words.ts';

export interface PageProps {
  title: string;
  /** For search engines and for pasting into a message; at most 200 characters. */
  description?: string;
  room?: 'home' | 'library' | 'sessions' | 'network';
  place?: Place;
  /** The pages above this one, after Home; none given, no breadcrumb. */
  trail?: readonly Crumb[];
  /** What the breadcrumb calls this page; its title when not given. */
  here?: string;
  /** Islands by name, whose scripts this page loads. */
  islands?: readonly string[];
  /** Address of a picture (1200 × 630) for when the link is pasted. */
  picture?: string;
  /** Address of a feed that says the same. */
  feed?: string;
  /** schema.org facts, as JSON-LD. */
  about?: Record<string, unknown>;
  /** False for pages that a search engine should leave alone. */
  indexed?: boolean;
  children: ComponentChildren;
}

const Foot = () => {
  const t = useWords(words);
  const links = [
    [paths.library, t.library],
    [paths.struggles, t.struggles],
    [paths.techniques, t.techniques],
    [paths.programmes, t.programmes],
    [paths.sessions, t.sessions],
    [paths.host, t.host],
    [paths.stories, t.stories],
    [paths.changes, t.changes],
    [paths.figures, t.figures],
    [paths.facilitate, t.facilitate],
    [paths.about, t.about],
    [paths.saved, t.saved],
    [paths.privacy, t.privacy],
    [paths.safety, t.safety],
    [paths.accessibility, t.accessibility],
    [paths.licences, t.licences],
  ] as const;
  return (
    <footer class="foot">
      <div class="row">
        <div class="wide flow">
          <ul>
            {links.map(([href, label]) => (
              <li key={href}>
                <A href={href}>{label}</A>
              </li>
            ))}
          </ul>
          <p class="small">{t.footName}</p>
          <p class="small">
            <a href={paths.source}>{t.source}</a> (AGPL-3.0-or-later)
          </p>
        </div>
      </div>
    </footer>
  );
};

/** JSON that cannot end its script element, whatever it holds. */
const inScript = (facts: Record<string, unknown>): string => JSON.stringify(facts).replaceAll('<', '\\u003c');

const Head = ({ title, description, islands = [], picture, feed, about, indexed = true }: PageProps) => {
  const { path, search, baseUrl, style, scripts, languageChosen } = usePage();
  const language = useLanguage();
  const address = `${baseUrl}${path}`;
  const full = title === 'Fundi' ? title : `${title} – Fundi`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{full}</title>
      {description && <meta name="description" content={description} />}
      <meta name="theme-color" content="#fbf7ef" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#171410" media="(prefers-color-scheme: dark)" />
      <link rel="stylesheet" href={style} />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="manifest" href={paths.manifest} />
      <link rel="canonical" href={languageChosen ? inLanguage(address, language) : address} />
      <link rel="alternate" hreflang="en" href={inLanguage(address + search, 'en')} />
      <link rel="alternate" hreflang="cy" href={inLanguage(address + search, 'cy')} />
      {feed && <link rel="alternate" type="application/atom+xml" href={feed} />}
      {!indexed && <meta name="robots" content="noindex" />}
      <meta property="og:title" content={title} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="Fundi" />
      {description && <meta property="og:description" content={description} />}
      {picture && <meta property="og:image" content={`${baseUrl}${picture}`} />}
      {[...new Set(islands.flatMap(scripts))].map((script) => (
        <script key={script} type="module" src={script} />
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: data, not markup; inScript keeps it within its element */}
      {about && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inScript(about) }} />}
    </head>
  );
};

/** Every page of the house but the live one: head, masthead, where you are, the page, the foot. */
export const Page = (props: PageProps) => {
  const { title, room = 'library', place, trail, here, children } = props;
  const t = useWords(words);
  const language = useLanguage();
  return (
    <html lang={language === 'cy' ? 'cy' : 'en-GB'}>
      <Head {...props} />
      <body class={`room-${room}`}>
        <a class="skip" href="#main">
          {t.skip}
        </a>
        <Masthead place={place} />
        {trail && <Crumbs trail={trail} here={here ?? title} />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Foot />
      </body>
    </html>
  );
};

/** The live page's frame: no masthead, no foot, always dark. */
export const HallPage = (props: PageProps) => {
  const language = useLanguage();
  return (
    <html lang={language === 'cy' ? 'cy' : 'en-GB'}>
      <Head {...props} />
      <body class="room-sessions hall">{props.children}</body>
    </html>
  );
};

/** A piece that JavaScript makes better: rendered here, taken over in the browser. Its props are plain data. */
export const Island = ({ name, props, children }: { name: string; props: unknown; children: ComponentChildren }) => (
  <div data-island={name} data-props={JSON.stringify(props)}>
    {children}
  </div>
);
