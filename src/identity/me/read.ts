import type { Act } from '../../platform/act.ts';
import { openOwn } from '../../platform/crypto/open.ts';
import { permit } from '../../platform/errors.ts';
import { type Actor, isPerson } from '../actor.ts';
import { hasAgreedTo } from '../consents/consent.ts';
import { consentsOf } from '../consents/store.ts';
import { groupsOf } from '../groups/store.ts';
import { hashOf } from '../links/token.ts';
import { passkeysOf } from '../passkeys/store.ts';
import { EMAIL_FIELD, NAME_FIELD, personRow } from '../people/store.ts';
import { grantsOf } from '../roles/store.ts';
import { signInsOf } from '../sign-ins/store.ts';

/** All that a person's own page shows; `token`: the secret of the sign-in they look with. Errors: NotFound when nobody is signed in. */
export const readMe = async ({ actor, db, now }: Act<Actor>, token: string) => {
  permit(isPerson(actor));
  const person = await personRow(db, actor.id);
  permit(person !== undefined);
  const own = (field: string, sealed: Uint8Array | null): string =>
    sealed === null ? '' : openOwn(db, { field, of: person.id }, actor, sealed);
  return {
    email: own(EMAIL_FIELD, person.emailSealed),
    name: own(NAME_FIELD, person.nameSealed),
    publicName: person.publicName ?? '',
    language: person.language,
    since: person.madeAt,
    isAsked: await hasAgreedTo(db, person.id, 'being-asked'),
    consents: await consentsOf(db, person.id),
    groups: await groupsOf(db, person.id),
    roles: (await grantsOf(db, person.id)).filter(({ endedAt }) => endedAt === null),
    signIns: await signInsOf(db, person.id, hashOf(token), now),
    passkeys: await passkeysOf(db, person.id),
  };
};
export type MeReading = Awaited<ReturnType<typeof readMe>>;
