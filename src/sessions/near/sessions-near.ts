import { anyone } from '../../identity/index.ts';
import type { SessionsNear } from '../../pathway/index.ts';
import { kmBetween } from '../../platform/places/outcodes.ts';
import { sessionsToCome } from '../trainings/store.ts';

const NEAR_KM = 40;
const SHOWN = 3;

/** Open trainings to come that one can sign up for, near an outcode: what somebody on the pathway may take part in next. */
export const sessionsNear: SessionsNear = async (db, { outcode: from, now }) =>
  (await sessionsToCome(db, { actor: anyone, now }))
    .flatMap(({ id, title, kitLanguage, startsAt, outcode, takesSignUps }) => {
      const km = outcode === null ? undefined : kmBetween(from, outcode);
      if (!takesSignUps || outcode === null || km === undefined || km > NEAR_KM) return [];
      return [{ id, title, kitLanguage, startsAt, outcode, km }];
    })
    .sort((one, other) => one.km - other.km || one.startsAt.getTime() - other.startsAt.getTime())
    .slice(0, SHOWN);
