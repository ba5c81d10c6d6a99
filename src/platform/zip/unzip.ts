import { promisify } from 'node:util';
import yauzl from 'yauzl';

export interface UnzipLimits {
  entriesMax: number;
  /** Of one entry, unpacked. */
  entryBytesMax: number;
  /** Of all entries, unpacked. */
  totalBytesMax: number;
}

export type Unzipped =
  | { ok: true; files: Map<string, Uint8Array> }
  | { ok: false; why: 'notAZip' | 'tooManyEntries' | 'tooLarge' | 'outside' | 'link' | 'encrypted' };

class Refused extends Error {
  readonly why: Exclude<Unzipped, { ok: true }>['why'];
  constructor(why: Exclude<Unzipped, { ok: true }>['why']) {
    super(why);
    this.why = why;
  }
}

const LINK_MODE = 0o120000;
const MODE_MASK = 0o170000;

const isOutside = (name: string): boolean =>
  name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\\') || name.split('/').includes('..');

const fromBuffer = promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer);

const bytesOf = (zip: yauzl.ZipFile, entry: yauzl.Entry, limit: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) return reject(error ?? new Refused('notAZip'));
      const parts: Buffer[] = [];
      let size = 0;
      stream.on('data', (part: Buffer) => {
        size += part.length;
        // What an entry says of its own size is not believed.
        if (size > limit) stream.destroy(new Refused('tooLarge'));
        else parts.push(part);
      });
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(parts)));
    });
  });

const readAll = (zip: yauzl.ZipFile, limits: UnzipLimits): Promise<Map<string, Uint8Array>> =>
  new Promise((resolve, reject) => {
    const files = new Map<string, Uint8Array>();
    let total = 0;
    let entries = 0;
    const take = async (entry: yauzl.Entry): Promise<void> => {
      entries += 1;
      if (entries > limits.entriesMax) throw new Refused('tooManyEntries');
      if (isOutside(entry.fileName)) throw new Refused('outside');
      if (((entry.externalFileAttributes >>> 16) & MODE_MASK) === LINK_MODE) throw new Refused('link');
      if (entry.isEncrypted()) throw new Refused('encrypted');
      if (!entry.fileName.endsWith('/')) {
        const bytes = await bytesOf(zip, entry, Math.min(limits.entryBytesMax, limits.totalBytesMax - total));
        total += bytes.length;
        files.set(entry.fileName, bytes);
      }
      zip.readEntry();
    };
    zip.on('entry', (entry: yauzl.Entry) => void take(entry).catch(reject));
    zip.on('error', reject);
    zip.on('end', () => resolve(files));
    zip.readEntry();
  });

/** Unpacks an archive in memory, within limits. Never writes, follows no link, takes no name that points outside. */
export const unzip = async (archive: Uint8Array, limits: UnzipLimits): Promise<Unzipped> => {
  try {
    const zip = await fromBuffer(Buffer.from(archive), {
      lazyEntries: true,
      decodeStrings: true,
      validateEntrySizes: false,
    });
    return { ok: true, files: await readAll(zip, limits) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, why: error.why };
    const outside =
      error instanceof Error && /relative path|absolute path|invalid characters in fileName/.test(error.message);
    return { ok: false, why: outside ? 'outside' : 'notAZip' };
  }
};
