import { type Actor, confirmPerson, takeLink } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { REQUEST_CONFIRMATION, sendLink } from './ask.ts';
import { TrainingRequested } from './events.ts';
import { newRequestLink } from './key.ts';
import { confirmRequestRow, RequestId } from './store.ts';

/**
 * Whoever asked pressed the button behind the mailed link: from now on we look for a pair. Resolves to the secret of the
 * request's page, which also goes to them by letter. Errors: SpentLink.
 */
export const confirmRequest = (act: Act<Actor>, token: string): Promise<string> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await takeLink(tx, act, token, REQUEST_CONFIRMATION);
    await confirmPerson(tx, act, personId);
    const id = RequestId.parse(facts.requestId);
    if (await confirmRequestRow(tx, id, act.now)) {
      await tell(tx, act, TrainingRequested, { requestId: id });
      await sendLink(tx, act, { requestId: id, hostId: personId, typed: false });
    }
    return newRequestLink(tx, act, id);
  });
