import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditHead } from './audit.ts';

/** Where the ends of the audit's chain are kept: a line a head, beside the database and not in it. */
export interface AuditHeads {
  keep(head: AuditHead, at: Date): Promise<void>;
  all(): Promise<AuditHead[]>;
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
    all: async () => {
      const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
      return lines.flatMap((line) => {
        const [, count, hash] = LINE.exec(line) ?? [];
        return count && hash ? [{ count: Number(count), hash }] : [];
      });
    },
  };
};
