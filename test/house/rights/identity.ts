import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { aGroup, aPerson } from '../../../src/identity/a-person.testing.ts';
import { makeLink, theClock } from '../../../src/identity/index.ts';
import { SignInId } from '../../../src/identity/sign-ins/store.ts';
import { paths } from '../../../src/paths.ts';
import { type Cast, everyone, type Rights, right } from './right.ts';

const at = (path: string) => () => ({ path });
const posting =
  (path: string, fields: Record<string, string> = {}) =>
  () => ({ path, fields });
const aLink = async ({ db, house }: Cast, purpose: string, facts: Record<string, string> = {}): Promise<string> => {
  const { id: personId } = await aPerson(db);
  const act = { actor: theClock, db, now: house.now() };
  return db.transaction((tx) => makeLink(tx, act, { purpose, personId, facts, days: 7 }));
};
const groupOf = ({ db, owner }: Cast): Promise<string> => aGroupWith(db, owner.id);
const aGroupWith = async (db: Cast['db'], contactId: string): Promise<string> => {
  const id = await aGroup(db);
  await db.run`
    insert into membership (group_id, person_id, is_contact, added_at, agreed_at)
    values (${id}, ${contactId}, true, '2026-11-01', '2026-11-01')`;
  return id;
};
const anotherSignInOf = async ({ db, owner }: Cast): Promise<string> => {
  await aPerson(db, { email: owner.email });
  const { id } = await db.one(z.object({ id: SignInId }))`
    select id from sign_in where person_id = ${owner.id} and ended_at is null order by made_at desc, id limit 1 offset 1`;
  return id;
};
const stopOf = async ({ db, owner }: Cast): Promise<string> => {
  const { stopId } = await db.one(z.object({ stopId: z.uuid() }))`select stop_id from person where id = ${owner.id}`;
  return stopId;
};
const joiningLink = async (cast: Cast): Promise<string> => {
  const groupId = await groupOf(cast);
  const { db } = cast;
  const { id } = await aPerson(db);
  await db.run`insert into membership (group_id, person_id, is_contact, added_at) values (${groupId}, ${id}, false, '2026-11-01')`;
  const act = { actor: theClock, db, now: cast.house.now() };
  return db.transaction((tx) => makeLink(tx, act, { purpose: 'joining', personId: id, facts: { groupId }, days: 7 }));
};

/** Signing in, and what is one's own. */
export const identity: Rights = {
  'GET /sign-in': right([200, 303, 303, 303, 303], at(paths.signIn)),
  'POST /sign-in': everyone(303, ({ house }) => ({
    path: paths.signIn,
    fields: { email: `${house.now().getTime()}@rights.test` },
  })),
  'GET /sign-in/code': everyone(200, at(paths.signInCode)),
  'POST /sign-in/code': everyone(422, posting(paths.signInCode, { email: 'a@rights.test', code: '123456' })),
  'GET /sign-in/:token': everyone(200, async (cast) => ({ path: paths.signInLink(await aLink(cast, 'sign-in')) })),
  'POST /sign-in/:token': everyone(410, posting(paths.signInLink('x'.repeat(43)))),
  'POST /sign-in/passkey/challenge': everyone(200, posting(paths.signInPasskeyChallenge)),
  'POST /sign-in/passkey': everyone(422, posting(paths.signInPasskey, { token: 'x', answer: '{}' })),
  'POST /sign-out': right([303, 303, 303, 303, 303], posting(paths.signOut)),
  'GET /me': right([303, 200, 200, 200, 200], at(paths.me)),
  'POST /me/profile': right(
    [404, 303, 303, 303, 303],
    posting(paths.meProfile, { name: '', 'public-name': '', language: 'en' }),
  ),
  'POST /me/consents': right(
    [404, 303, 303, 303, 303],
    posting(paths.meConsents, { what: 'being-asked', given: 'no' }),
  ),
  'POST /me/address': right([404, 303, 303, 303, 303], posting(paths.meAddress, { email: 'new@rights.test' })),
  'GET /me/address/:token': everyone(200, async (cast) => ({
    path: paths.meAddressLink(await aLink(cast, 'address-change', { changeId: randomUUID() })),
  })),
  'POST /me/address/:token': everyone(410, posting(paths.meAddressLink('x'.repeat(43)))),
  'POST /me/sign-ins/elsewhere/ending': right([404, 303, 303, 303, 303], posting(paths.elsewhereEnding)),
  'POST /me/sign-ins/:id/ending': right([404, 303, 404, 404, 404], async (cast) => ({
    path: paths.signInEnding(await anotherSignInOf(cast)),
    fields: {},
  })),
  'POST /me/passkeys/challenge': right([404, 200, 200, 200, 200], posting(paths.passkeyChallenge)),
  'POST /me/passkeys': everyone(422, posting(paths.passkeys, { token: 'x', answer: '{}' })),
  'POST /me/passkeys/:id/removal': right([404, 303, 404, 404, 404], async ({ db, owner }) => {
    const id = randomUUID();
    await db.run`
      insert into passkey (id, person_id, public_key, counter, transports, label, made_at)
      values (${id}, ${owner.id}, '\\x00', 0, '{}', 'A phone', '2026-11-01')`;
    return { path: paths.passkeyRemoval(id), fields: {} };
  }),
  'GET /me/export': right([303, 200, 200, 200, 200], at(paths.meExport)),
  'GET /me/export.json': right([303, 200, 200, 200, 200], at(paths.meExportJson)),
  'GET /me/erasure': right([303, 200, 200, 200, 200], at(paths.meErasure)),
  'POST /me/erasure': right([404, 303, 303, 303, 303], posting(paths.meErasure)),
  'GET /groups/new': right([303, 200, 200, 200, 200], at(paths.newGroup)),
  'POST /groups': right([303, 303, 303, 303, 303], posting(paths.groups, { name: 'Tenants', kind: 'tenants' })),
  'GET /groups/:id': right([303, 200, 404, 404, 404], async (cast) => ({ path: paths.group(await groupOf(cast)) })),
  'POST /groups/:id/people': right([404, 303, 404, 404, 404], async (cast) => ({
    path: paths.groupPeople(await groupOf(cast)),
    fields: { email: 'neighbour@rights.test' },
  })),
  'POST /groups/:id/people/:person/taking-out': right([404, 303, 404, 404, 404], async (cast) => {
    const groupId = await groupOf(cast);
    const { id } = await aPerson(cast.db, { groups: [groupId] });
    return { path: paths.takingOut(groupId, id), fields: {} };
  }),
  'POST /groups/:id/people/:person/contact': right([404, 303, 404, 404, 404], async (cast) => {
    const groupId = await groupOf(cast);
    const { id } = await aPerson(cast.db, { groups: [groupId] });
    return { path: paths.groupContact(groupId, id), fields: {} };
  }),
  'POST /groups/:id/leaving': right([404, 303, 404, 404, 404], async (cast) => ({
    path: paths.leaving(await groupOf(cast)),
    fields: {},
  })),
  'GET /groups/joining/:token': everyone(200, async (cast) => ({ path: paths.joining(await joiningLink(cast)) })),
  'POST /groups/joining/:token': everyone(303, async (cast) => ({
    path: paths.joining(await joiningLink(cast)),
    fields: {},
  })),
  'GET /letters/:stop/:purpose': everyone(200, async (cast) => ({ path: paths.letters(await stopOf(cast), 'digest') })),
  'POST /letters/:stop/:purpose': everyone(303, async (cast) => ({
    path: paths.letters(await stopOf(cast), 'digest'),
    fields: { 'List-Unsubscribe': 'One-Click' },
  })),
  'POST /letters/:stop/:purpose/resumption': everyone(303, async (cast) => ({
    path: paths.lettersAgain(await stopOf(cast), 'digest'),
    fields: {},
  })),
};
