/** What a session taught: by those who took part, and by those who led it. */
export const learningPaths = {
  evaluation: <const Id extends string>(id: Id) => `/sessions/${id}/evaluation` as const,
  evaluationThanks: <const Id extends string>(id: Id) => `/sessions/${id}/evaluation/thanks` as const,
  /** For those who lead it: its code for the wall, and the answers. */
  evaluationAnswers: <const Id extends string>(id: Id) => `/sessions/${id}/evaluation/answers` as const,
  /** The short address of a session's evaluation, as its QR says it. */
  evaluationCode: <const Code extends string>(code: Code) => `/v/${code}` as const,
  debrief: <const Id extends string>(id: Id) => `/sessions/${id}/debrief` as const,
  /** The same on a phone that holds the session's key, signed in or not. */
  debriefPhone: <const Id extends string, const Key extends string>(id: Id, key: Key) =>
    `/sessions/${id}/debrief/${key}` as const,
  debriefThanks: <const Id extends string, const Key extends string>(id: Id, key: Key) =>
    `/sessions/${id}/debrief/${key}/thanks` as const,
  debriefSuggestion: <const Id extends string, const Debrief extends string>(id: Id, debrief: Debrief) =>
    `/sessions/${id}/debriefs/${debrief}/suggestion` as const,
  debriefErasure: <const Id extends string, const Debrief extends string>(id: Id, debrief: Debrief) =>
    `/sessions/${id}/debriefs/${debrief}/erasure` as const,
} as const;
