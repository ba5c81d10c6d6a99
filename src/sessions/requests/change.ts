import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { writtenFrom } from './ask.ts';
import { RequestCancelled, RequestChanged } from './events.ts';
import type { Asked } from './forms.ts';
import { openRequestOf } from './key.ts';
import {
  cancelRequestRow,
  putTimes,
  requestToChange,
  rewriteRequest,
  setLookAt,
  type TrainingRequest,
} from './store.ts';

/** What no longer can be changed, and why. */
export const closedBecause = ({ cancelledAt, forgottenAt }: Pick<TrainingRequest, 'cancelledAt' | 'forgottenAt'>) =>
  (cancelledAt !== null && ['cancelled']) || (forgottenAt !== null && ['forgotten']) || [];

/** Writes anew what a group asks for; who was asked about it is looked at afresh. Errors: NotFound, NotYet when it is closed. */
export const changeRequest = (
  act: Act<Actor>,
  key: string,
  asked: Asked,
): Promise<{ ok: true } | { ok: false; field: string; key: string }> =>
  act.db.transaction(async (tx) => {
    const { id } = await openRequestOf(tx, act, key);
    requireNone(closedBecause(await requestToChange(tx, id)));
    const written = await writtenFrom(tx, asked);
    if (!written) return { ok: false, field: 'kit', key: 'kitUnknown' };
    await rewriteRequest(tx, id, written);
    await putTimes(tx, id, asked.when);
    await setLookAt(tx, id, act.now);
    await tell(tx, act, RequestChanged, { requestId: id });
    return { ok: true };
  });

/** Cancels a request; whoever was asked, or comes, hears of it. Twice is once. Errors: NotFound. */
export const cancelRequest = (act: Act<Actor>, key: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { id } = await openRequestOf(tx, act, key);
    await requestToChange(tx, id);
    if (await cancelRequestRow(tx, id, act.now)) await tell(tx, act, RequestCancelled, { requestId: id });
  });
