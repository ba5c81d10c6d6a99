/** One thing that a reader keeps on this phone: a kit, say, with its plan and pack. */
export interface KeptSet {
  /** The same thing kept again takes the place of the first: `kit:<slug>`, `run:<code>`. */
  id: string;
  label: string;
  /** The page to open; `parts` holds it too. */
  address: string;
  parts: readonly KeptPart[];
  sizeBytes: number;
  /** How many addresses did not come when it was kept. */
  missing: number;
  /** ISO 8601. */
  keptAt: string;
}

/** A set before it is kept. */
export type SetToKeep = Omit<KeptSet, 'sizeBytes' | 'missing' | 'keptAt'>;

export interface KeptPart {
  address: string;
  label: string;
}

/** What a page asks of the service worker, over a port of its own. */
export type AskedOfWorker =
  | { kind: 'keep'; set: SetToKeep; also: readonly string[] }
  | { kind: 'forget'; id: string }
  | { kind: 'list' };

/** What it answers; `progress` may come many times before the others. */
export type WorkerAnswer =
  | { kind: 'progress'; done: number; of: number }
  | { kind: 'kept'; set: KeptSet }
  | { kind: 'failed' }
  | { kind: 'list'; sets: readonly KeptSet[] };
