import { randomUUID } from 'node:crypto';
import type { Db } from '../platform/db/db.ts';
import type { Language } from '../platform/words/language.ts';
import { type Person, theCommand } from './actor.ts';
import { hashOf, newToken } from './links/token.ts';
import { personByEmail } from './people/by-email.ts';
import { confirmPerson } from './people/confirm.ts';
import { tidyEmail } from './people/email.ts';
import { EMAIL_HASH, personOfHash } from './people/store.ts';
import { personFrom } from './sign-ins/actor-of.ts';

/** When people of the tests were made: before the house's clock begins. */
const MADE = new Date('2026-11-01T09:00:00Z');
/** So late that no moved clock ends a sign-in. */
const FOR_EVER = new Date('2126-11-01T09:00:00Z');

export interface APerson {
  id: string;
  email: string;
  actor: Person;
  /** The header `cookie` of whoever is signed in as them. */
  cookie: string;
}

export interface APersonOptions {
  email?: string;
  language?: Language;
  steward?: boolean;
  reviewer?: boolean;
  publicName?: string | null;
  /** Groups they said yes to; `contactOf`: those they speak for. */
  groups?: readonly string[];
  contactOf?: readonly string[];
  /** False: their address was never confirmed, and they can't be signed in. */
  confirmed?: boolean;
}

const addRoles = async (db: Db, id: string, roles: readonly string[]): Promise<void> => {
  for (const role of roles)
    await db.run`insert into role_grant (person_id, role, reason, given_at) values (${id}, ${role}, 'a test', ${MADE})`;
};

const addMemberships = async (db: Db, id: string, groups: readonly string[], isContact: boolean): Promise<void> => {
  for (const group of groups)
    await db.run`
      insert into membership (group_id, person_id, is_contact, added_at, agreed_at)
      values (${group}, ${id}, ${isContact}, ${MADE}, ${MADE})`;
};

/** Somebody who signed in, for tests: confirmed, with the roles and groups that are asked for. */
export const aPerson = async (db: Db, options: APersonOptions = {}): Promise<APerson> => {
  const { steward = false, reviewer = false, publicName = null, groups = [], contactOf = [] } = options;
  const email = options.email ?? `${randomUUID()}@people.test`;
  const act = { actor: theCommand, db, now: MADE };
  const token = newToken();
  const roles = [...(steward ? ['steward'] : []), ...(reviewer ? ['reviewer'] : [])];
  const id = await db.transaction(async (tx) => {
    const personId = await personByEmail(tx, act, { email, language: options.language ?? 'en' });
    if (options.confirmed ?? true) await confirmPerson(tx, act, personId);
    return personId;
  });
  await db.run`update person set public_name = ${publicName} where id = ${id}`;
  await addRoles(db, id, roles);
  await addMemberships(db, id, groups, false);
  await addMemberships(db, id, contactOf, true);
  await db.run`
    insert into sign_in (token_hash, person_id, device, made_at, seen_at, expires_at)
    values (${hashOf(token)}, ${id}, 'A test', ${MADE}, ${FOR_EVER}, ${FOR_EVER})`;
  const actor = personFrom({ id, publicName, roles, groupIds: [...groups, ...contactOf] });
  return { id, email, actor, cookie: `fundi=${token}` };
};

/** A group, for tests: resolves to its id. */
export const aGroup = async (db: Db, { name = 'Unite NW 6/141', kind = 'union-branch' } = {}): Promise<string> => {
  const id = randomUUID();
  await db.run`insert into movement_group (id, name, kind, made_at) values (${id}, ${name}, ${kind}, ${MADE})`;
  return id;
};

/** The person of an address, if the house knows one. */
export const personAt = (db: Db, email: string): Promise<string | undefined> =>
  db.transaction((tx) => personOfHash(tx, tx.sealer.hash(EMAIL_HASH, tidyEmail(email))));
