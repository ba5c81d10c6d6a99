import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** That somebody was erased: their random id, and whether what stays keeps the name they published under. */
export interface Erasure {
  personId: string;
  keepsName: boolean;
}

/** The list of erasures, outside the database and its backups: a restore goes through it again. */
export interface Erasures {
  add(erasure: Erasure): Promise<void>;
  all(): Promise<Erasure[]>;
}

const LINE = /^([0-9a-f-]{36}) (name|someone)$/;

/** The list kept in a DATA_DIR, in its file `erasures`. A line is on the disk before the person is gone from the database. */
export const erasuresIn = (dataDir: string): Erasures => {
  const path = join(dataDir, 'erasures');
  return {
    add: async ({ personId, keepsName }) => {
      await mkdir(dataDir, { recursive: true });
      const file = await open(path, 'a', 0o600);
      try {
        await file.appendFile(`${personId} ${keepsName ? 'name' : 'someone'}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    all: async () => {
      const text = await readFile(path, 'utf8').catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
        throw error;
      });
      return text.split('\n').flatMap((line) => {
        const [, personId, credit] = LINE.exec(line) ?? [];
        return personId ? [{ personId, keepsName: credit === 'name' }] : [];
      });
    },
  };
};

/** A list that is forgotten with its process: for tests and for houses that nobody lives in. */
export const erasuresInMemory = (): Erasures => {
  const list: Erasure[] = [];
  return { add: async (erasure) => void list.push(erasure), all: async () => [...list] };
};
