import { appendFile, mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditHead } from './audit.ts';

/** Where the ends of the audit's chain are kept: a line a head, beside the database and not in it. */
export interface AuditHeads {
  keep(head: AuditHead, at: Date): Promise<void>;
  all(): Promise<AuditHead[]>;
  /** After a restore the chain may be shorter than it once was: what was kept until then is put beside. */
  putAway(at: Date): Promise<void>;
}

const LINE = /^\S+ (\d+) ([0-9a-f]{64})$/;

/** The heads kept in a DATA_DIR, in its file `audit-heads`. */
export const headsIn = (dataDir: string): AuditHeads => {
  const path = join(dataDir, 'audit-heads');
  return {
    keep: async ({ count, hash }, at) => {
      await mkdir(dataDir, { recursive: true });
      await appendFile(path, `${at.toISOString()} ${count} ${hash}\n`, { mode: 0o600 });
    },
    putAway: async (at) => {
      await rename(path, `${path}.until-${at.toISOString().replaceAll(':', '.')}`).catch(() => {});
    },
    all: async () => {
      const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
      return lines.flatMap((line) => {
        const [, count, hash] = LINE.exec(line) ?? [];
        return count && hash ? [{ count: Number(count), hash }] : [];
      });
    },
  };
};
