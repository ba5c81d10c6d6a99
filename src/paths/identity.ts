/** People, sign-in, groups and letters. */
export const identityPaths = {
  signIn: '/sign-in',
  signInCode: '/sign-in/code',
  signInLink: <const Token extends string>(token: Token) => `/sign-in/${token}` as const,
  signInAs: <const Who extends string>(who: Who) => `/sign-in/as/${who}` as const,
  signOut: '/sign-out',
  me: '/me',
  meProfile: '/me/profile',
  meConsents: '/me/consents',
  meAddress: '/me/address',
  meAddressLink: <const Token extends string>(token: Token) => `/me/address/${token}` as const,
  signInEnding: <const Id extends string>(id: Id) => `/me/sign-ins/${id}/ending` as const,
  elsewhereEnding: '/me/sign-ins/elsewhere/ending',
  meExport: '/me/export',
  meExportJson: '/me/export.json',
  meErasure: '/me/erasure',
  passkeyChallenge: '/me/passkeys/challenge',
  passkeys: '/me/passkeys',
  passkeyRemoval: <const Id extends string>(id: Id) => `/me/passkeys/${id}/removal` as const,
  signInPasskeyChallenge: '/sign-in/passkey/challenge',
  signInPasskey: '/sign-in/passkey',
  newGroup: '/groups/new',
  groups: '/groups',
  group: <const Id extends string>(id: Id) => `/groups/${id}` as const,
  groupPeople: <const Id extends string>(id: Id) => `/groups/${id}/people` as const,
  takingOut: <const Id extends string, const PersonId extends string>(id: Id, person: PersonId) =>
    `/groups/${id}/people/${person}/taking-out` as const,
  groupContact: <const Id extends string, const PersonId extends string>(id: Id, person: PersonId) =>
    `/groups/${id}/people/${person}/contact` as const,
  leaving: <const Id extends string>(id: Id) => `/groups/${id}/leaving` as const,
  joining: <const Token extends string>(token: Token) => `/groups/joining/${token}` as const,
  letters: <const StopId extends string, const Purpose extends string>(stopId: StopId, purpose: Purpose) =>
    `/letters/${stopId}/${purpose}` as const,
  lettersAgain: <const StopId extends string, const Purpose extends string>(stopId: StopId, purpose: Purpose) =>
    `/letters/${stopId}/${purpose}/resumption` as const,
} as const;
