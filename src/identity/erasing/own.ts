import type { Act } from '../../platform/act.ts';
import { unseal } from '../../platform/crypto/sealer.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Actor } from '../actor.ts';
import { consentsOf } from '../consents/store.ts';
import { groupsOf, passContactOn } from '../groups/store.ts';
import { passkeysOf } from '../passkeys/store.ts';
import { EMAIL_FIELD, NAME_FIELD, personRow } from '../people/store.ts';
import type { Leaving, Personal, PersonalPart } from '../personal.ts';
import { grantsOf } from '../roles/store.ts';
import { signInsOf } from '../sign-ins/store.ts';
import { deletePerson, groupIdsOf, lettersOf, looksAt } from './store.ts';
import { titles } from './titles.ts';

const NO_TOKEN = new Uint8Array(32);

const exportOf = async (tx: Tx, { now }: Act<Actor>, personId: string): Promise<PersonalPart[]> => {
  const person = await personRow(tx, personId);
  if (!person) return [];
  const own = {
    id: person.id,
    email: unseal(tx.sealer, EMAIL_FIELD, person.emailSealed),
    name: person.nameSealed && unseal(tx.sealer, NAME_FIELD, person.nameSealed),
    publicName: person.publicName,
    language: person.language,
    since: person.madeAt,
    confirmed: person.confirmedAt,
  };
  const part = (name: keyof typeof titles, rows: PersonalPart['rows']): PersonalPart => ({
    name,
    title: titles[name],
    rows,
  });
  return [
    part('person', [own]),
    part('groups', await groupsOf(tx, personId)),
    part('roles', await grantsOf(tx, personId)),
    part('consents', await consentsOf(tx, personId)),
    part(
      'signIns',
      (await signInsOf(tx, personId, NO_TOKEN, now)).map(({ device, madeAt, seenAt }) => ({ device, madeAt, seenAt })),
    ),
    part('passkeys', await passkeysOf(tx, personId)),
    part('letters', await lettersOf(tx, personId)),
    part('looks', await looksAt(tx, personId)),
  ];
};

const erase = async (tx: Tx, _act: Act<Actor>, { personId }: Leaving): Promise<void> => {
  const groups = await groupIdsOf(tx, personId);
  await deletePerson(tx, personId);
  for (const group of groups) await passContactOn(tx, group);
};

const GOES = 'goes';
const NAMES_NOBODY = 'stays, by an id that is nobody’s any more';

/** What identity itself holds of a person. */
export const identityPersonal: Personal = {
  room: 'identity',
  tables: {
    person: GOES,
    address_change: GOES,
    link: GOES,
    sign_in: GOES,
    passkey: GOES,
    challenge: GOES,
    role_grant: GOES,
    membership: GOES,
    consent: GOES,
    mail: GOES,
    happening: NAMES_NOBODY,
    audit: NAMES_NOBODY,
  },
  exportOf,
  erase,
};
