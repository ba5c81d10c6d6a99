import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { closedBecause } from '../requests/change.ts';
import { RequestChanged } from '../requests/events.ts';
import { openRequestOf } from '../requests/key.ts';
import { putTimes, requestToChange, setLookAt, setOnline } from '../requests/store.ts';
import { sessionOfRequest } from './session.store.ts';

const FORTNIGHT_MS = 14 * 24 * 60 * 60 * 1000;

/**
 * The group takes what would help: online would do, or a fortnight later would too. We look again at once. Asked for twice,
 * a fortnight is two. Errors: NotFound; NotYet when it is closed or a pair is found.
 */
export const widenRequest = (act: Act<Actor>, key: string, by: 'online' | 'later'): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { id } = await openRequestOf(tx, act, key);
    const request = await requestToChange(tx, id);
    const session = await sessionOfRequest(tx, id);
    requireNone([...closedBecause(request), ...(session ? ['matched'] : [])]);
    if (by === 'online') await setOnline(tx, id);
    else {
      const ahead = request.times.map((time) => {
        const fortnights = Math.max(1, Math.ceil((act.now.getTime() - time.getTime()) / FORTNIGHT_MS));
        return new Date(time.getTime() + fortnights * FORTNIGHT_MS);
      });
      await putTimes(tx, id, [...request.times.filter((time) => time > act.now), ...ahead].slice(0, 6));
    }
    await setLookAt(tx, id, act.now);
    await tell(tx, act, RequestChanged, { requestId: id });
  });
