import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { type Part, part, type Tx } from '../../platform/db/db.ts';
import { LANGUAGES, type Language } from '../../platform/words/language.ts';
import { AUDIENCES, type Audience } from './kinds.ts';

export const SessionId = z.uuid().brand<'SessionId'>();
export type SessionId = z.infer<typeof SessionId>;

/** The fields under which it is sealed where a session is. */
export const PLACE_FIELD = 'session.place_sealed';
export const LINK_FIELD = 'session.link_sealed';

const Sealed = z.instanceof(Uint8Array).nullable();

const Session = z.object({
  id: SessionId,
  requestId: z.uuid().nullable(),
  kitId: z.uuid(),
  slug: z.string(),
  /** Of its kit, in the kit's own language. */
  title: z.string(),
  kitLanguage: z.string(),
  code: z.string(),
  hostId: z.uuid().nullable(),
  groupId: z.uuid().nullable(),
  audience: z.enum(AUDIENCES),
  takesSignUps: z.boolean(),
  online: z.boolean(),
  outcode: z.string().nullable(),
  placeSealed: Sealed,
  linkSealed: Sealed,
  startsAt: z.date(),
  endsAt: z.date(),
  chairs: z.int(),
  heads: z.int().nullable(),
  language: z.enum(LANGUAGES),
  madeAt: z.date(),
  madeBy: z.uuid().nullable(),
  changedAt: z.date(),
  cancelledAt: z.date().nullable(),
  came: z.int().nullable(),
  walkedIn: z.int().nullable(),
  closedAt: z.date().nullable(),
  /** Grows with each change that calendars must hear of. */
  changes: z.int(),
});
export type Session = z.infer<typeof Session>;

const rows = part`
  select session.*, kit.slug, coalesce(kit_card.title, kit.slug) as title, coalesce(kit_card.language, 'en') as kit_language
  from session join kit on kit.id = session.kit_id left join kit_card on kit_card.kit_id = session.kit_id`;

/**
 * At the front of it, or answers for it: its host, whoever made it, who leads, who speaks for its group. `standsBy`: whoever
 * stands by is meant too. They know of it, and see nothing of who comes and what those need before they are called.
 */
const isOf = (actor: Actor, { standsBy }: { standsBy: boolean }): Part => part`(
  session.host_id = ${actor.id} or session.made_by = ${actor.id}
  or exists (select 1 from session_lead where session_id = session.id and person_id = ${actor.id} and dropped_at is null
    and (${standsBy} or part <> 'stands-by'))
  or exists (select 1 from membership where membership.group_id = session.group_id and person_id = ${actor.id}
    and is_contact and agreed_at is not null and left_at is null))`;

/**
 * Who may see that a session is: everybody an open one, whoever signed in one of the network. A group's own is there for
 * its people, for whoever runs it, and, while it takes sign-ups, for whoever was sent its address, which is in no list.
 */
const seenBy = (actor: Actor): Part => part`(
  session.audience = 'open' or ${actor.isSteward} or (session.audience = 'network' and ${actor.id !== null})
  or (session.audience = 'group' and (session.takes_sign_ups or session.group_id = any (${[...actor.groupIds]}::uuid[])))
  or ${isOf(actor, { standsBy: true })})`;

/** Throws NotFound when it is none, or none of the reader's business. */
export const sessionSeenBy = (db: Tx, actor: Actor, id: SessionId): Promise<Session> =>
  db.one(Session)`${rows} where session.id = ${id} and ${seenBy(actor)}`;

/** Whether somebody runs this session: sees its list and its needs, changes it, closes it. */
export const runsSession = async (db: Tx, actor: Actor, id: SessionId): Promise<boolean> =>
  actor.id !== null &&
  (await db.count`select count(*) from session where id = ${id} and ${isOf(actor, { standsBy: false })}`) > 0;

/**
 * The session of that id whoever asks, locked until the transaction ends: chairs are promised by one at a time. Its key is
 * not locked: whoever signs up points at it meanwhile, and may want this lock next.
 */
export const sessionToChange = async (tx: Tx, id: string): Promise<Session> => {
  return tx.one(Session)`${rows} where session.id = ${id} for no key update of session`;
};

/** The session of that id, whoever asks: for a link that was mailed, and for the clock. Throws NotFound. */
export const sessionOf = (tx: Tx, id: string): Promise<Session> => tx.one(Session)`${rows} where session.id = ${id}`;

const LISTED_MAX = 200;

/** Sessions to come that a reader may find in a list, the next first: a group's own only for its people and who runs it. */
export const sessionsToCome = (db: Tx, { actor, now }: Pick<Act<Actor>, 'actor' | 'now'>): Promise<Session[]> =>
  db.all(Session)`
    ${rows} where session.starts_at > ${now} and session.cancelled_at is null and (
      session.audience = 'open' or (session.audience = 'network' and ${actor.id !== null})
      or (session.audience = 'group' and session.group_id = any (${[...actor.groupIds]}::uuid[])) or ${isOf(actor, { standsBy: true })})
    order by session.starts_at, session.id limit ${LISTED_MAX}`;

/** Open sessions of late and to come, cancelled ones too, so that calendars that follow them hear of it. */
export const openSessions = (db: Tx, since: Date): Promise<Session[]> =>
  db.all(Session)`
    ${rows} where session.audience = 'open' and session.starts_at > ${since} order by session.starts_at, session.id
    limit ${LISTED_MAX}`;

export interface NewSession {
  requestId: string | null;
  kitId: string;
  /** Short code of an edition or a kept plan. */
  code: string;
  hostId: string | null;
  groupId: string | null;
  audience: Audience;
  takesSignUps: boolean;
  online: boolean;
  outcode: string | null;
  /** Where it is, in words; sealed here. */
  place: string | null;
  /** The address of one that is online; sealed here. */
  link: string | null;
  startsAt: Date;
  endsAt: Date;
  chairs: number;
  language: Language;
}

export const insertSession = async (tx: Tx, { actor, now }: Act<Actor>, session: NewSession): Promise<SessionId> => {
  const seal = (field: string, words: string | null) => (words === null ? null : tx.sealer.seal(field, words));
  const { id } = await tx.one(z.object({ id: SessionId }))`
    insert into session (request_id, kit_id, code, host_id, group_id, audience, takes_sign_ups, online, outcode, place_sealed,
      link_sealed, starts_at, ends_at, chairs, language, made_at, made_by, changed_at)
    values (${session.requestId}, ${session.kitId}, ${session.code}, ${session.hostId}, ${session.groupId}, ${session.audience},
      ${session.takesSignUps}, ${session.online}, ${session.outcode}, ${seal(PLACE_FIELD, session.place)},
      ${seal(LINK_FIELD, session.link)}, ${session.startsAt}, ${session.endsAt}, ${session.chairs}, ${session.language}, ${now},
      ${actor.id}, ${now}) returning id`;
  return id;
};
