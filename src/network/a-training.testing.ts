import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Db } from '../platform/db/db.ts';

const HOUR_MS = 60 * 60 * 1000;
const Kit = z.object({ kitId: z.uuid(), code: z.string() });

/** A training of two hours that ended then, and those who signed up for it and agreed to be asked later; resolves to its id. */
export const aTraining = async (
  db: Db,
  {
    endsAt,
    people,
    came = [],
    silent = [],
  }: { endsAt: Date; people: readonly string[]; came?: readonly string[]; silent?: readonly string[] },
): Promise<string> => {
  const id = randomUUID();
  const { kitId, code } = await db.one(Kit)`
    select edition.kit_id, edition.code from edition join kit on kit.id = kit_id where slug = 'six-points' limit 1`;
  const startsAt = new Date(endsAt.getTime() - 2 * HOUR_MS);
  await db.run`
    insert into session (id, kit_id, code, audience, takes_sign_ups, online, starts_at, ends_at, chairs, language, made_at, changed_at)
    values (${id}, ${kitId}, ${code}, 'open', true, false, ${startsAt}, ${endsAt}, 20, 'en', ${startsAt}, ${startsAt})`;
  for (const [at, personId] of people.entries())
    await db.run`
      insert into sign_up (session_id, person_id, language, made_at, confirmed_at, place, came_at, hears_again)
      values (${id}, ${personId}, 'en', ${startsAt}, ${startsAt}, ${at + 1}, ${came.includes(personId) ? startsAt : null}, ${!silent.includes(personId)})`;
  return id;
};
