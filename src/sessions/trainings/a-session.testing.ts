import { z } from 'zod';
import type { APerson } from '../../identity/a-person.testing.ts';
import type { Db } from '../../platform/db/db.ts';
import { addSession } from './add.ts';
import type { NewLead } from './leads.store.ts';
import type { NewSession, SessionId } from './store.ts';

const Edition = z.object({ kitId: z.uuid(), code: z.string() });

/** A training of a kit, open to all, in an hour, led by somebody, unless it is said otherwise. */
export const aSession = async (
  db: Db,
  by: APerson,
  {
    slug = 'six-points',
    now = new Date('2026-11-24T19:00:00Z'),
    leads = [{ personId: by.id, part: 'leads' }],
    ...more
  }: Partial<NewSession> & { slug?: string; now?: Date; leads?: readonly NewLead[] } = {},
): Promise<SessionId> => {
  const { kitId, code } = await db.one(Edition)`
    select kit.id as kit_id, edition.code from kit join edition on edition.kit_id = kit.id where slug = ${slug}
    order by number desc limit 1`;
  const startsAt = new Date(now.getTime() + 3_600_000);
  return db.transaction((tx) =>
    addSession(
      tx,
      { actor: by.actor, db, now },
      {
        requestId: null,
        kitId,
        code,
        hostId: by.id,
        groupId: null,
        audience: 'open',
        takesSignUps: true,
        online: false,
        outcode: 'LS1',
        place: 'The upper room',
        link: null,
        startsAt,
        endsAt: new Date(startsAt.getTime() + 2 * 3_600_000),
        chairs: 20,
        language: 'en',
        leads,
        ...more,
      },
    ),
  );
};
