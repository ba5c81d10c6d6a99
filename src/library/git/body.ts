import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Invalid, TooLarge } from '../../platform/errors.ts';

const unzipped = promisify(gunzip);

/** Bytes that a client may post, packed and unpacked: the names of twenty thousand commits. */
const PACKED_MAX = 512 * 1024;
const UNPACKED_MAX = 1024 * 1024;

const bytesOf = async (body: ReadableStream<Uint8Array> | null): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  // The length that a request states may be missing or wrong: what comes is counted.
  for await (const part of body ?? []) {
    length += part.length;
    if (length > PACKED_MAX) throw new TooLarge(PACKED_MAX);
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** What a git client posted; it may come gzipped. Errors: TooLarge, Invalid. */
export const postedBy = async (request: Request): Promise<Buffer> => {
  const bytes = await bytesOf(request.body);
  if (request.headers.get('content-encoding') !== 'gzip') return bytes;
  try {
    return await unzipped(bytes, { maxOutputLength: UNPACKED_MAX });
  } catch (error) {
    if (error instanceof RangeError) throw new TooLarge(UNPACKED_MAX);
    throw new Invalid('This is not packed as it says.');
  }
};
