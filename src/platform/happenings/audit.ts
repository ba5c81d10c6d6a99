import { createHash } from 'node:crypto';
import type { Db, Tx } from '../db/db.ts';
import { LOCK } from '../db/locks.ts';
import type { Job } from '../jobs/job.ts';
import {
  type AuditRow,
  addAuditRow,
  auditRowsAfter,
  happeningsToSeal,
  happeningsUnlikeAudit,
  lastAuditRow,
  markSealed,
} from './store.ts';

/** How long the chain was and what it ended in, once: written outside the database, so that a chain cut short shows. */
export interface AuditHead {
  count: number;
  /** SHA-256 in hex. */
  hash: string;
}

const AT_ONCE = 500;
const START = Buffer.alloc(32);

const bound = (before: Uint8Array, row: Omit<AuditRow, 'hash'>): Buffer =>
  createHash('sha256')
    .update(before)
    .update(JSON.stringify([row.position, row.happeningId, row.name, row.facts, row.actorId, row.at.toISOString()]))
    .digest();

const sealSome = async (tx: Tx, now: Date): Promise<AuditHead | undefined> => {
  await tx.run`select pg_advisory_xact_lock(${LOCK.fundi}, ${LOCK.sealing})`;
  const fresh = await happeningsToSeal(tx, AT_ONCE);
  let last: AuditRow | undefined = await lastAuditRow(tx);
  for (const { id, ...told } of fresh) {
    const row = { ...told, happeningId: id, position: (last?.position ?? 0) + 1 };
    const next: AuditRow = { ...row, hash: new Uint8Array(bound(last?.hash ?? START, row)) };
    await addAuditRow(tx, next);
    last = next;
  }
  await markSealed(
    tx,
    fresh.map(({ id }) => id),
    now,
  );
  return fresh.length > 0 && last ? { count: last.position, hash: Buffer.from(last.hash).toString('hex') } : undefined;
};

/** Puts happenings in order, each bound to the one before by its hash; hands each new head out to be kept elsewhere. */
export const auditJob = <Actor>(keepHead: (head: AuditHead, at: Date) => Promise<void>): Job<Actor> => ({
  name: 'seal the audit',
  everySeconds: 60,
  run: async ({ db, now }) => {
    const head = await db.transaction((tx) => sealSome(tx, now));
    if (head) await keepHead(head, now);
    return head ? 1 : 0;
  },
});

/** What is wrong with an audit: where, as its position where there is one, and what, as a sentence. */
export interface AuditFault {
  position: number | undefined;
  says: string;
}

const faultOf = (row: AuditRow, expected: number, before: Uint8Array): string | undefined => {
  if (row.position !== expected) return `Row ${expected} is missing: somebody took it out.`;
  if (!bound(before, row).equals(Buffer.from(row.hash)))
    return `Row ${row.position} is not what was sealed: it was edited, swapped, or stands on another row than it did.`;
  return undefined;
};

/**
 * Reads the whole chain, and the heads that were kept outside the database.
 * Resolves to its length and what is wrong with it: none when it stands as it was sealed.
 */
export const verifyAudit = async (
  db: Db,
  heads: readonly AuditHead[],
): Promise<{ count: number; faults: AuditFault[] }> =>
  db.snapshot(async (tx) => {
    const faults: AuditFault[] = [];
    const headAt = new Map(heads.map(({ count, hash }) => [count, hash]));
    let count = 0;
    let before: Uint8Array = START;
    for (
      let rows = await auditRowsAfter(tx, 0, AT_ONCE);
      rows.length > 0;
      rows = await auditRowsAfter(tx, count, AT_ONCE)
    )
      for (const row of rows) {
        const says = faultOf(row, count + 1, before);
        if (says) faults.push({ position: row.position, says });
        const head = headAt.get(row.position);
        if (head !== undefined && head !== Buffer.from(row.hash).toString('hex'))
          faults.push({
            position: row.position,
            says: `Row ${row.position} is not the one whose hash was kept outside the database.`,
          });
        [count, before] = [row.position, row.hash];
      }
    const longest = Math.max(0, ...headAt.keys());
    if (count < longest)
      faults.push({
        position: undefined,
        says: `The audit ends at row ${count}, and once had ${longest}: its end was cut off.`,
      });
    for (const { id } of await happeningsUnlikeAudit(tx))
      faults.push({ position: undefined, says: `The happening ${id} is not what the audit says of it.` });
    return { count, faults };
  });
