/** A session as it runs, for those who lead it. */
export const runningPaths = {
  sessionRun: <const Id extends string>(id: Id) => `/sessions/${id}/run` as const,
  sessionTaps: <const Id extends string>(id: Id) => `/sessions/${id}/run/taps` as const,
} as const;
