import { Agent, get, type IncomingHttpHeaders } from 'node:http';

/** An answer as it came over the wire: bytes as they were sent, compressed or not. */
export interface OnTheWire {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A line for each question: one that was left open may be closed at the other end just when it is used again. */
const agent = new Agent({ keepAlive: false });

/** Asks over HTTP without what `fetch` does by itself: no decompressing, no redirects, no headers of its own. */
export const wire = (url: string, headers: Record<string, string> = {}): Promise<OnTheWire> =>
  new Promise((resolve, reject) => {
    get(url, { headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });
