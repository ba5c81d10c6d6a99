import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import yauzl from 'yauzl';
import { Stop } from '../../errors.ts';
import { codeOf } from '../connection.ts';

/** A plain zip cannot address more. */
const ARCHIVE_BYTES_MAX = 4_000_000_000;

export interface ZipWriter {
  /** Adds an entry from a stream; resolves to the SHA-256, in hex, of what it held. */
  add(name: string, content: AsyncIterable<Uint8Array>): Promise<string>;
}

const writerOn = (file: FileHandle, path: string): { writer: ZipWriter; end(): Promise<number> } => {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    waiting.push(chunk);
  });
  const flush = async (): Promise<void> => {
    const chunks = waiting;
    waiting = [];
    for (const chunk of chunks) {
      bytes += chunk.length;
      await file.writeFile(chunk);
    }
    if (bytes > ARCHIVE_BYTES_MAX)
      throw new Stop(
        `${path} would be larger than 4 GB, which this archive cannot be: back the database up with pg_dump.`,
      );
  };
  return {
    writer: {
      add: async (name, content) => {
        const hash = createHash('sha256');
        const entry = new ZipDeflate(name, { level: 6 });
        zip.add(entry);
        for await (const chunk of content) {
          hash.update(chunk);
          entry.push(Uint8Array.from(chunk));
          await flush();
        }
        entry.push(new Uint8Array(), true);
        await flush();
        return hash.digest('hex');
      },
    },
    end: async () => {
      zip.end();
      await flush();
      await file.sync();
      return bytes;
    },
  };
};

const whyNotWritten = (path: string, error: unknown): unknown => {
  const code = codeOf(error);
  if (code === 'EEXIST') return new Stop(`${path} is there already: choose another name, or take it away first.`);
  if (code === 'ENOENT') return new Stop(`${path} cannot be written: make its folder first.`);
  if (code === 'EACCES' || code === 'EROFS') return new Stop(`${path} cannot be written: choose a folder that may be.`);
  if (code === 'ENOSPC')
    return new Stop(`${path} cannot be written whole, since its disk is full: make room, or choose another.`);
  return error;
};

const isThere = (path: string): Promise<boolean> =>
  open(path).then(
    (file) => file.close().then(() => true),
    () => false,
  );

/**
 * Writes a zip for our own eyes, whole or not at all: it gets its name only once it is on the disk.
 * Resolves to its size in bytes. Errors: Stop when it is there already or cannot be written.
 */
export const writeZip = async (path: string, work: (zip: ZipWriter) => Promise<void>): Promise<number> => {
  const draft = `${path}.part`;
  try {
    if (await isThere(path)) throw Object.assign(new Error('there already'), { code: 'EEXIST' });
    await rm(draft, { force: true });
    const file = await open(draft, 'wx', 0o600);
    let bytes: number;
    try {
      const { writer, end } = writerOn(file, path);
      await work(writer);
      bytes = await end();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    return bytes;
  } catch (error) {
    await rm(draft, { force: true });
    throw whyNotWritten(path, error);
  }
};

/** One text of a known name, as `add` takes it. */
export const oneText = async function* (text: string): AsyncGenerator<Uint8Array> {
  yield strToU8(text);
};

export interface ZipReader {
  /** Errors: Stop when there is no such entry. */
  read(name: string): Promise<Readable>;
}

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

const entriesOf = (zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, yauzl.Entry>();
    zip.on('entry', (entry: yauzl.Entry) => entries.set(entry.fileName, entry));
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
  });

/** Reads a zip entry by entry, in any order. Errors: Stop when it is not there or is no zip. */
export const readZip = async <T>(path: string, work: (zip: ZipReader) => Promise<T>): Promise<T> => {
  const zip = await openZip(path, { autoClose: false }).catch((error: unknown) => {
    const missing = codeOf(error) === 'ENOENT';
    throw new Stop(
      missing ? `${path} is not there: look at the name.` : `${path} is not a backup of Fundi that can be read.`,
    );
  });
  try {
    const entries = await entriesOf(zip);
    return await work({
      read: (name) => {
        const entry = entries.get(name);
        if (!entry) throw new Stop(`${path} is not a whole backup of Fundi: it has no ${name}.`);
        return promisify(zip.openReadStream.bind(zip))(entry);
      },
    });
  } finally {
    zip.close();
  }
};
