import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import type { Language } from '../../platform/words/language.ts';

/** The field under which an address that somebody changes to is sealed. */
export const NEW_EMAIL_FIELD = 'address_change.email_sealed';

export const putProfile = async (
  tx: Tx,
  id: string,
  profile: { nameSealed: Uint8Array | null; publicName: string | null; language: Language },
): Promise<void> => {
  await tx.run`
    update person set name_sealed = ${profile.nameSealed}, public_name = ${profile.publicName}, language = ${profile.language}
    where id = ${id}`;
};

/** One change at a time: a newer one takes the place of an older. Resolves to its id. */
export const putAddressChange = async (
  tx: Tx,
  change: { personId: string; emailHash: Uint8Array; emailSealed: Uint8Array; now: Date },
): Promise<string> => {
  await tx.run`delete from address_change where person_id = ${change.personId}`;
  const { id } = await tx.one(z.object({ id: z.uuid() }))`
    insert into address_change (person_id, email_hash, email_sealed, made_at)
    values (${change.personId}, ${change.emailHash}, ${change.emailSealed}, ${change.now}) returning id`;
  return id;
};

const Change = z.object({
  personId: z.uuid(),
  emailHash: z.instanceof(Uint8Array),
  emailSealed: z.instanceof(Uint8Array),
});

/** Takes a change away to be done. */
export const takeAddressChange = (tx: Tx, id: string): Promise<z.infer<typeof Change> | undefined> =>
  tx.maybe(Change)`delete from address_change where id = ${id} returning person_id, email_hash, email_sealed`;

/** False when another person has that address. */
export const changeAddress = async (
  tx: Tx,
  id: string,
  { emailHash, emailSealed }: { emailHash: Uint8Array; emailSealed: Uint8Array },
): Promise<boolean> =>
  (await tx.run`
    update person set email_hash = ${emailHash}, email_sealed = ${emailSealed}
    where id = ${id} and not exists (select 1 from person other where other.email_hash = ${emailHash})`) > 0;
