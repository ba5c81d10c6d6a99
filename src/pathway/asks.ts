import type { Tx } from '../platform/db/db.ts';

/** A training that is open to all, near somebody. */
export interface NearSession {
  id: string;
  /** Of its kit, in the kit's own language. */
  title: string;
  kitLanguage: string;
  startsAt: Date;
  outcode: string;
  /** As the crow flies. */
  km: number;
}

/** Asked of sessions: which open trainings to come are near there? A few, the nearest first. */
export type SessionsNear = (db: Tx, near: { outcode: string; now: Date }) => Promise<NearSession[]>;
