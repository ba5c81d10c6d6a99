/** A session before it is held, for those who lead it. */
export const preparingPaths = {
  sessionPrepare: <const Id extends string>(id: Id) => `/sessions/${id}/prepare` as const,
  sessionShares: <const Id extends string>(id: Id) => `/sessions/${id}/prepare/shares` as const,
  sessionPlan: <const Id extends string>(id: Id) => `/sessions/${id}/prepare/plan` as const,
  sessionThings: <const Id extends string>(id: Id) => `/sessions/${id}/prepare/things` as const,
} as const;
