/** Asking for a training, and finding who comes. A request's key is its id, for whoever is signed in, or the secret of a link. */
export const requestsPaths = {
  host: '/host',
  hostSent: '/host/sent',
  requestConfirmation: <const Token extends string>(token: Token) => `/host/confirmation/${token}` as const,
  request: <const Key extends string>(key: Key) => `/requests/${key}` as const,
  requestChange: <const Key extends string>(key: Key) => `/requests/${key}/change` as const,
  requestCancellation: <const Key extends string>(key: Key) => `/requests/${key}/cancellation` as const,
  requestWidening: <const Key extends string>(key: Key) => `/requests/${key}/widening` as const,
  requestAnswer: <const Key extends string, const Question extends string>(key: Key, question: Question) =>
    `/requests/${key}/questions/${question}` as const,
  adminRequests: '/admin/requests',
  adminHolds: '/admin/requests/holds',
  adminHoldEnding: <const Person extends string>(person: Person) => `/admin/requests/holds/${person}/ending` as const,
  requestChoice: <const Key extends string>(key: Key) => `/requests/${key}/choice` as const,
  offer: <const Token extends string>(token: Token) => `/offers/${token}` as const,
  offerAcceptance: <const Token extends string>(token: Token) => `/offers/${token}/acceptance` as const,
  offerRefusal: <const Token extends string>(token: Token) => `/offers/${token}/refusal` as const,
  offerDropOut: <const Token extends string>(token: Token) => `/offers/${token}/drop-out` as const,
  offerQuestions: <const Token extends string>(token: Token) => `/offers/${token}/questions` as const,
} as const;
