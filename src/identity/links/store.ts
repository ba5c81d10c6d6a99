import { z } from 'zod';
import { json, type Tx } from '../../platform/db/db.ts';

/** What a link is about: ids, by name. */
export const LinkFacts = z.record(z.string(), z.string().max(100));
export type LinkFacts = z.infer<typeof LinkFacts>;

export interface NewLink {
  tokenHash: Uint8Array;
  codeHash: Uint8Array | null;
  purpose: string;
  personId: string;
  facts: LinkFacts;
  now: Date;
  expiresAt: Date;
}

export const addLink = async (tx: Tx, link: NewLink): Promise<void> => {
  await tx.run`
    insert into link (token_hash, purpose, person_id, code_hash, facts, made_at, expires_at)
    values (${link.tokenHash}, ${link.purpose}, ${link.personId}, ${link.codeHash}, ${json(link.facts)}, ${link.now}, ${link.expiresAt})`;
};

const Link = z.object({ personId: z.uuid(), facts: LinkFacts });
export type Link = z.infer<typeof Link>;

export const liveLink = (tx: Tx, tokenHash: Uint8Array, purpose: string, now: Date): Promise<Link | undefined> =>
  tx.maybe(Link)`
    select person_id, facts from link where token_hash = ${tokenHash} and purpose = ${purpose} and expires_at > ${now}`;

/**
 * Takes the link away: who gets it may act on it, and nobody else will. Its person is locked first, as everywhere where
 * something of a person is changed, so that no two wait for each other.
 */
export const deleteLiveLink = async (
  tx: Tx,
  tokenHash: Uint8Array,
  purpose: string,
  now: Date,
): Promise<Link | undefined> => {
  await tx.run`select 1 from person where id = (select person_id from link where token_hash = ${tokenHash}) for update`;
  return tx.maybe(Link)`
    delete from link where token_hash = ${tokenHash} and purpose = ${purpose} and expires_at > ${now}
    returning person_id, facts`;
};

export const dropLinks = async (tx: Tx, personId: string, purpose: string): Promise<void> => {
  await tx.run`delete from link where person_id = ${personId} and purpose = ${purpose}`;
};

/** How many links for this purpose a person was sent since, used ones left out. */
export const linksSince = (tx: Tx, personId: string, purpose: string, since: Date): Promise<number> =>
  tx.count`select count(*) from link where person_id = ${personId} and purpose = ${purpose} and made_at > ${since}`;

const Coded = z.object({ tokenHash: z.instanceof(Uint8Array), codeHash: z.instanceof(Uint8Array) });

/** Counts a try at a code on each live link of a person, and gives those with tries left; locked until the transaction ends. */
export const linksToTry = (
  tx: Tx,
  tried: { personId: string; purpose: string; triesMax: number; now: Date },
): Promise<z.infer<typeof Coded>[]> =>
  tx.all(Coded)`
    update link set code_tries = code_tries + 1
    where person_id = ${tried.personId} and purpose = ${tried.purpose} and expires_at > ${tried.now}
      and code_hash is not null and code_tries < ${tried.triesMax}
    returning token_hash, code_hash`;

export const dropExpiredLinks = (tx: Tx, now: Date): Promise<number> =>
  tx.run`delete from link where expires_at <= ${now}`;
