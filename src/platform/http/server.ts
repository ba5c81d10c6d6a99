import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { isLanguage, type Language, preferred } from '../words/language.ts';
import { encodingFor, type Kept, unchanged } from './kept.ts';
import { keyOf } from './respond.tsx';
import { mayBeSignedIn } from './sign-in-cookie.ts';

const HEADERS_MS = 15_000;
const REQUEST_MS = 60_000;
const HEADER_BYTES_MAX = 16 * 1024;

const known = new Map<string, Language>();

/** `preferred`, remembered: browsers send few different headers. */
const preferredOf = (accept: string | undefined): Language => {
  if (accept === undefined) return 'en';
  const found = known.get(accept);
  if (found) return found;
  if (known.size > 500) known.clear();
  const language = preferred(accept);
  known.set(accept, language);
  return language;
};

/** The language a request asks for, by address or by browser. */
export const languageOf = (url: string, accept: string | undefined): { language: Language; chosen: boolean } => {
  const at = url.indexOf('lang=');
  if (at > 0) {
    const asked = url.slice(at + 5, at + 7);
    const before = url[at - 1];
    const after = url[at + 7];
    if (isLanguage(asked) && (before === '?' || before === '&') && (after === undefined || after === '&'))
      return { language: asked, chosen: true };
  }
  return { language: preferredOf(accept), chosen: false };
};

const sendKept = (
  kept: Kept,
  always: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): boolean => {
  const { method, url = '/', headers } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  const answer = kept.find(keyOf(languageOf(url, headers['accept-language']).language, url));
  if (!answer) return false;
  // A page says who reads it; a file is the same for all.
  if (answer.isPage && mayBeSignedIn(headers.cookie)) return false;
  const accept = headers['accept-encoding'];
  const form = answer.forms[encodingFor(typeof accept === 'string' ? accept : undefined)];
  if (unchanged(headers['if-none-match'], form.etag)) {
    response.writeHead(304, {
      ...always,
      etag: form.etag,
      vary: form.headers.vary,
      'cache-control': form.headers['cache-control'],
    });
    response.end();
    return true;
  }
  response.writeHead(answer.status, { ...always, ...form.headers });
  response.end(method === 'HEAD' ? undefined : form.bytes);
  return true;
};

export interface Served {
  fetch(request: Request, env: { incoming: IncomingMessage }): Response | Promise<Response>;
  kept: Kept;
  /** Headers that every answer carries. */
  always: Record<string, string>;
  /** Called once an answer has gone, for the figures. */
  answered?(status: number, seconds: number, fromKept: boolean): void;
}

/** One HTTP server. A kept page never reaches the router: that is what makes it cost what bare bytes cost. */
export const httpServer = ({ fetch, kept, always, answered }: Served): Server => {
  const routed = getRequestListener((request, env) => {
    const incoming = 'incoming' in env ? env.incoming : undefined;
    return fetch(request, { incoming: incoming as IncomingMessage });
  });
  const server = createServer(
    {
      requestTimeout: REQUEST_MS,
      headersTimeout: HEADERS_MS,
      maxHeaderSize: HEADER_BYTES_MAX,
      keepAliveTimeout: 20_000,
    },
    (request, response) => {
      const began = answered ? performance.now() : 0;
      const fromKept = sendKept(kept, always, request, response);
      if (answered)
        response.once('finish', () => answered(response.statusCode, (performance.now() - began) / 1000, fromKept));
      if (!fromKept) void routed(request, response);
    },
  );
  server.maxRequestsPerSocket = 0;
  return server;
};
