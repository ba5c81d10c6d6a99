/** A session as it runs, for those who lead it. */
export const runningPaths = {
  /** Drawn in the browser alone. */
  powerMap: '/power-map',
  sessionRun: <const Id extends string>(id: Id) => `/sessions/${id}/run` as const,
  /** The same on a phone that holds the session's key, signed in or not. */
  sessionPhone: <const Id extends string, const Key extends string>(id: Id, key: Key) =>
    `/sessions/${id}/run/${key}` as const,
  sessionTaps: <const Id extends string, const Key extends string>(id: Id, key: Key) =>
    `/sessions/${id}/run/${key}/taps` as const,
} as const;
