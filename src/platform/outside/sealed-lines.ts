import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Sealer, unseal } from '../crypto/sealer.ts';

/** A list kept in a file outside the database and its backups, each line sealed: who has the file alone reads nothing. */
export interface SealedLines {
  /** A line is on the disk when this resolves. */
  add(sealer: Sealer, text: string): Promise<void>;
  all(sealer: Sealer): Promise<string[]>;
  /** Seals every line under the newest key; done whole or not at all. */
  reseal(sealer: Sealer): Promise<void>;
}

const linesOf = async (path: string): Promise<string[]> => {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').filter(Boolean);
};

const sealed = (sealer: Sealer, field: string, text: string): string =>
  Buffer.from(sealer.seal(field, text)).toString('base64');

/** The sealed list in a file; `field` binds its lines, so that they open nowhere else. */
export const sealedLinesIn = (path: string, field: string): SealedLines => {
  const all = async (sealer: Sealer): Promise<string[]> =>
    (await linesOf(path)).map((line) => unseal(sealer, field, Buffer.from(line, 'base64')));
  return {
    all,
    add: async (sealer, text) => {
      await mkdir(dirname(path), { recursive: true });
      const file = await open(path, 'a', 0o600);
      try {
        await file.appendFile(`${sealed(sealer, field, text)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    reseal: async (sealer) => {
      const texts = await all(sealer);
      if (texts.length === 0) return;
      await writeFile(`${path}.new`, texts.map((text) => `${sealed(sealer, field, text)}\n`).join(''), { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
  };
};

/** A list that is forgotten with its process. */
export const sealedLinesInMemory = (): SealedLines => {
  const texts: string[] = [];
  return { add: async (_sealer, text) => void texts.push(text), all: async () => [...texts], reseal: async () => {} };
};
