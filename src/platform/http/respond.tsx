import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { PageContext } from '../ui/page-context.ts';
import { LanguageContext } from '../words/words.ts';
import type { Asked } from './env.ts';
import { encodingFor, type KeptAnswer, type Made, prepare, unchanged } from './kept.ts';

/** The key under which an answer is kept: what it says depends on the address, and on the language when the address names none. */
export const keyOf = (language: string, url: string): string => `${language} ${url}`;

const URL_KEPT_MAX = 400;

const answered = <Actor,>(c: Asked<Actor>, answer: KeptAnswer): Response => {
  const form = answer.forms[encodingFor(c.req.header('accept-encoding'))];
  if (answer.status === 200 && unchanged(c.req.header('if-none-match'), form.etag)) {
    const { 'content-length': _length, 'content-type': _type, ...headers } = form.headers;
    return c.body(null, 304, headers);
  }
  const body = c.req.method === 'HEAD' ? null : new Uint8Array(form.bytes);
  return new Response(body, { status: answer.status, headers: form.headers });
};

const send = async <Actor,>(c: Asked<Actor>, made: Made, tags: readonly string[] | undefined): Promise<Response> => {
  const answer = await prepare(made, tags ?? []);
  const { url } = c.env.incoming ?? {};
  const forAll = !(answer.isPage && c.var.signedIn);
  if (tags && forAll && made.status === 200 && c.req.method === 'GET' && url && url.length <= URL_KEPT_MAX)
    c.var.site.kept.keep(keyOf(c.var.language, url), answer, c.var.keptSince);
  return answered(c, answer);
};

/** Answers differ by how they are packed, by language, and by who signed in. */
const VARY = 'accept-encoding, accept-language, cookie';

const cacheControl = <Actor,>(c: Asked<Actor>, keep: boolean): string => {
  if (c.var.signedIn) return 'private, no-store';
  return keep ? 'no-cache' : 'no-store';
};

/** The HTML of a page in this request's language. */
const htmlOf = <Actor,>(c: Asked<Actor>, page: ComponentChildren): string => {
  const url = new URL(c.req.url);
  const { assets } = c.var.site;
  const context = {
    path: url.pathname,
    search: url.search,
    languageChosen: c.var.languageChosen,
    signedIn: c.var.signedIn,
    baseUrl: c.var.site.baseUrl,
    style: assets.style,
    linocut: assets.linocut,
    scripts: assets.scripts,
  };
  const html = renderToString(
    <LanguageContext.Provider value={c.var.language}>
      <PageContext.Provider value={context}>{page}</PageContext.Provider>
    </LanguageContext.Provider>,
  );
  const style = `<link rel="stylesheet" href="${context.style}"/>`;
  const more = assets.sheetsFor(html).map((address) => `<link rel="stylesheet" href="${address}"/>`);
  return `<!doctype html>${html.replace(style, [style, ...more].join(''))}`;
};

/**
 * Sends a page. With `keep`, the things it was made from: it is then kept and sent to the next reader as bytes,
 * until one of those things changes.
 */
export const page = <Actor,>(
  c: Asked<Actor>,
  view: ComponentChildren,
  { status = 200, keep }: { status?: number; keep?: readonly string[] } = {},
): Promise<Response> =>
  send(
    c,
    {
      status,
      type: 'text/html; charset=utf-8',
      body: Buffer.from(htmlOf(c, view)),
      headers: { 'cache-control': cacheControl(c, keep !== undefined), vary: VARY },
    },
    keep,
  );

/** Sends bytes to read or to save. `name` is the file's name on the reader's disk; `inline` shows it all the same. */
export const file = <Actor,>(
  c: Asked<Actor>,
  body: Uint8Array,
  {
    type,
    name,
    inline = false,
    keep,
    language,
    isForAllOrigins = false,
  }: {
    type: string;
    name?: string;
    inline?: boolean;
    keep?: readonly string[];
    language?: string;
    /** Any page anywhere may read it. */
    isForAllOrigins?: boolean;
  },
): Promise<Response> =>
  send(
    c,
    {
      status: 200,
      type,
      body,
      headers: {
        'cache-control': keep ? 'no-cache' : cacheControl(c, true),
        vary: VARY,
        ...(name
          ? {
              'content-disposition': `${inline ? 'inline' : 'attachment'}; filename="${name.replace(/[^\w.-]/g, '-')}"`,
            }
          : {}),
        ...(language ? { 'content-language': language } : {}),
        ...(isForAllOrigins ? { 'access-control-allow-origin': '*' } : {}),
      },
    },
    keep,
  );
