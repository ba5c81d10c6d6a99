import { z } from 'zod';
import { LEVELS } from '../../kit/kit.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { ObservationTyped, Of } from './forms.ts';
import { OFS } from './forms.ts';

export const WatchingId = z.uuid().brand<'WatchingId'>();
export type WatchingId = z.infer<typeof WatchingId>;
const Id = z.object({ id: z.uuid() });

/** Asks that a mentor watch somebody. Undefined: they ask already. */
export const addWatching = async (tx: Tx, personId: string, of: Of, now: Date): Promise<WatchingId | undefined> => {
  const row = await tx.maybe(z.object({ id: WatchingId }))`
    insert into watching (person_id, of, asked_at) values (${personId}, ${of}, ${now})
    on conflict (person_id) where ended_at is null do nothing returning id`;
  return row?.id;
};

const Watching = z.object({
  id: WatchingId,
  personId: z.uuid(),
  of: z.enum(OFS),
  askedAt: z.date(),
  mentorId: z.uuid().nullable(),
});
export type Watching = z.infer<typeof Watching>;

export const openWatchingOf = (db: Tx, personId: string): Promise<Watching | undefined> =>
  db.maybe(Watching)`
    select id, person_id, of, asked_at, mentor_id from watching where person_id = ${personId} and ended_at is null`;

/** The same by its id, locked until the transaction ends: of two mentors who press at once, one is the first. */
export const watchingToTake = (tx: Tx, id: WatchingId): Promise<Watching> =>
  tx.one(Watching)`
    select id, person_id, of, asked_at, mentor_id from watching where id = ${id} and ended_at is null for update`;

export const markTaken = async (tx: Tx, id: WatchingId, mentorId: string, now: Date): Promise<void> => {
  await tx.run`update watching set mentor_id = ${mentorId}, taken_at = ${now} where id = ${id}`;
};

/** Ends what is open. Undefined: nothing was. */
export const endWatching = async (tx: Tx, personId: string, now: Date): Promise<string | undefined> =>
  (
    await tx.maybe(Id)`
    update watching set ended_at = ${now} where person_id = ${personId} and ended_at is null returning id`
  )?.id;

const Asked = z.object({
  id: WatchingId,
  personId: z.uuid(),
  publicName: z.string().nullable(),
  outcode: z.string().nullable(),
  of: z.enum(OFS),
  askedAt: z.date(),
  isMine: z.boolean(),
});
export type Asked = z.infer<typeof Asked>;

/** Who asks to be watched, as a mentor sees it: those nobody has said yes to, and those they said yes to themselves. */
export const watchingsFor = (db: Tx, mentorId: string): Promise<Asked[]> =>
  db.all(Asked)`
    select watching.id, watching.person_id, public_name, outcode, of, asked_at, mentor_id is not null as is_mine
    from watching join person on person.id = watching.person_id left join facilitator on facilitator.person_id = watching.person_id
    where ended_at is null and watching.person_id <> ${mentorId} and (mentor_id is null or mentor_id = ${mentorId})
    order by mentor_id is null, asked_at, watching.id limit 50`;

const Beside = z.object({
  sessionId: z.uuid(),
  personId: z.uuid(),
  publicName: z.string().nullable(),
  level: z.enum(LEVELS),
  onDay: z.string(),
});
export type Beside = z.infer<typeof Beside>;

/** Who led beside somebody since a day, and of whom they have not written down yet what they saw there. */
export const ledBeside = (db: Tx, observerId: string, since: string): Promise<Beside[]> =>
  db.all(Beside)`
    select theirs.session_id, theirs.person_id, public_name, theirs.level, theirs.on_day
    from turn mine join turn theirs on theirs.session_id = mine.session_id and theirs.person_id <> mine.person_id
    join person on person.id = theirs.person_id
    where mine.person_id = ${observerId} and mine.part = 'co-led' and theirs.part = 'co-led' and theirs.on_day >= ${since}
      and not exists (
        select 1 from observation where observation.person_id = theirs.person_id and observer_id = ${observerId}
          and observation.session_id = theirs.session_id)
    order by theirs.on_day desc, theirs.session_id`;

export interface NewObservation {
  personId: string;
  observerId: string;
  sessionId: string | null;
  form: ObservationTyped;
  noteSealed: Uint8Array | null;
  asMentor: boolean;
  now: Date;
}

export const addObservation = async (tx: Tx, { form, ...one }: NewObservation): Promise<string> => {
  const { id } = await tx.one(Id)`
    insert into observation (person_id, observer_id, session_id, of, preparing, doing, time, power, care, learning,
      note_sealed, says, as_mentor, at)
    values (${one.personId}, ${one.observerId}, ${one.sessionId}, ${form.of}, ${form.preparing}, ${form.doing}, ${form.time},
      ${form.power}, ${form.care}, ${form.learning}, ${one.noteSealed}, ${form.says}, ${one.asMentor}, ${one.now}) returning id`;
  return id;
};

const Observation = z.object({
  id: z.uuid(),
  observerId: z.uuid().nullable(),
  of: z.enum(OFS),
  preparing: z.int(),
  doing: z.int(),
  time: z.int(),
  power: z.int(),
  care: z.int(),
  learning: z.int(),
  noteSealed: z.instanceof(Uint8Array).nullable(),
  says: z.enum(['yes', 'not-yet']),
  asMentor: z.boolean(),
  at: z.date(),
});
export type Observation = z.infer<typeof Observation>;

/** What was seen of somebody, the newest first. */
export const observationsOf = (db: Tx, personId: string): Promise<Observation[]> =>
  db.all(Observation)`
    select * from observation where person_id = ${personId} order by observation.at desc, id limit 50`;

/** Locks somebody until the transaction ends. */
export const lockPerson = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run`select 1 from person where id = ${personId} for update`;
};

export const publicNameOf = async (db: Tx, personId: string): Promise<string | null> =>
  (await db.one(z.object({ publicName: z.string().nullable() }))`select public_name from person where id = ${personId}`)
    .publicName;
