/** What a program can read off a page of ours. Our pages are printed by one program, attributes always in double quotes. */
export interface ReadPage {
  title: string;
  lang: string;
  h1s: number;
  ids: Set<string>;
  /** Every `href` and form `action` on it, as addresses of this house or of others. */
  links: string[];
  /** What the browser would fetch by itself: scripts, styles, pictures. */
  parts: string[];
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => unescaped(found));

export const readPage = (html: string): ReadPage => ({
  title: all(html, /<title>([^<]*)<\/title>/g)[0] ?? '',
  lang: all(html, /^<!doctype html><html lang="([^"]*)"/g)[0] ?? '',
  h1s: all(html, /<(h1)[ >]/g).length,
  ids: new Set(all(html, /<[a-z][^>]* id="([^"]*)"/g)),
  links: all(html, /<a [^>]*?href="([^"]*)"/g),
  parts: all(html, /<(?:script|img|link [^>]*rel="(?:stylesheet|icon|manifest)")[^>]* (?:src|href)="([^"]*)"/g),
});
