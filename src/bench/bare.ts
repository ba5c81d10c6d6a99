import { createServer } from 'node:http';
import { z } from 'zod';

/** A bare server that sends the same bytes to whoever asks: what a kept page is measured against. */
const Told = z.object({ body: z.string(), headers: z.record(z.string(), z.string()) });

process.once('message', (message: unknown) => {
  const { body, headers } = Told.parse(message);
  const bytes = Buffer.from(body, 'base64');
  const server = createServer((_, response) => {
    response.writeHead(200, headers);
    response.end(bytes);
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.(typeof address === 'object' ? address?.port : 0);
  });
});
