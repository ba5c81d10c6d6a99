/** Advisory locks, each a pair of numbers: `fundi` first, so that they meet no other program's, then what it is for. */
export const LOCK = {
  fundi: 0x46756e64,
  /** Held alone by the one `serve` of a DATA_DIR, as long as it lives. */
  serving: 1,
  /** Shared by every Fundi that uses our own server; who can have it alone is the last, and stops the server. */
  using: 2,
  migrating: 3,
  /** Held by whoever adds to the audit, so that its rows stand in one line. */
  sealing: 4,
  /** On a database that was given: shared by all who serve from it, held alone by whoever changes their secret. */
  servingGiven: 5,
} as const;
