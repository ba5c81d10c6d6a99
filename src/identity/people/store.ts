import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { LANGUAGES, type Language } from '../../platform/words/language.ts';

export const PersonId = z.uuid().brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

/** The names under which addresses and names are sealed: table and column. A hash is named by what it is of, whatever the table. */
export const EMAIL_FIELD = 'person.email_sealed';
export const EMAIL_HASH = 'email';
export const NAME_FIELD = 'person.name_sealed';

const Id = z.object({ id: PersonId });

/** Finds or makes the person of an address: one statement either way, so that neither takes longer. */
export const putPerson = async (
  tx: Tx,
  person: { emailHash: Uint8Array; emailSealed: Uint8Array; language: Language; now: Date },
): Promise<PersonId> => {
  const { id } = await tx.one(Id)`
    insert into person (email_hash, email_sealed, language, made_at)
    values (${person.emailHash}, ${person.emailSealed}, ${person.language}, ${person.now})
    on conflict (email_hash) do update set email_hash = excluded.email_hash returning id`;
  return id;
};

/** The person whose address has this hash, locked until the transaction ends. */
export const personOfHash = async (tx: Tx, emailHash: Uint8Array): Promise<PersonId | undefined> =>
  (await tx.maybe(Id)`select id from person where email_hash = ${emailHash} for update`)?.id;

const Row = z.object({
  id: PersonId,
  emailSealed: z.instanceof(Uint8Array),
  nameSealed: z.instanceof(Uint8Array).nullable(),
  publicName: z.string().nullable(),
  language: z.enum(LANGUAGES),
  madeAt: z.date(),
  confirmedAt: z.date().nullable(),
  stopId: z.uuid(),
});
export type PersonRow = z.infer<typeof Row>;

export const personRow = (tx: Tx, id: string): Promise<PersonRow | undefined> =>
  tx.maybe(Row)`select * from person where id = ${id}`;

/** The same, locked until the transaction ends. */
export const personToChange = (tx: Tx, id: string): Promise<PersonRow | undefined> =>
  tx.maybe(Row)`select * from person where id = ${id} for update`;

export const personOfStop = (tx: Tx, stopId: string): Promise<PersonRow | undefined> =>
  tx.maybe(Row)`select * from person where stop_id = ${stopId}`;

/** The first time counts. Resolves to false when they had confirmed before. */
export const markConfirmed = async (tx: Tx, id: string, now: Date): Promise<boolean> =>
  (await tx.run`update person set confirmed_at = ${now} where id = ${id} and confirmed_at is null`) > 0;

const Standing = z.object({
  id: PersonId,
  publicName: z.string().nullable(),
  roles: z.array(z.string()),
  groupIds: z.array(z.uuid()),
});
export type Standing = z.infer<typeof Standing>;

const HOUR_MS = 60 * 60 * 1000;

/**
 * Who holds a sign-in, with the roles and groups they have at this moment: one statement a request. An hour after it was
 * last seen it is seen anew, and lasts until `until` again.
 */
export const standingOf = (tx: Tx, tokenHash: Uint8Array, now: Date, until: Date): Promise<Standing | undefined> =>
  tx.maybe(Standing)`
    with seen as (
      update sign_in set seen_at = ${now}, expires_at = ${until}
      where token_hash = ${tokenHash} and ended_at is null and expires_at > ${now} and seen_at < ${new Date(now.getTime() - HOUR_MS)}
    )
    select person.id, person.public_name,
      array(select role from role_grant where role_grant.person_id = person.id and ended_at is null
        and (until_at is null or until_at > ${now})) as roles,
      array(select group_id from membership where membership.person_id = person.id and agreed_at is not null
        and left_at is null) as group_ids
    from sign_in join person on person.id = sign_in.person_id
    where token_hash = ${tokenHash} and ended_at is null and expires_at > ${now}`;
