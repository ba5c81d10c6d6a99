import type { PersonalPart } from '../../identity/index.ts';
import { unseal } from '../../platform/crypto/sealer.ts';
import type { Tx } from '../../platform/db/db.ts';
import { forgetRequestsOf, requestsBy } from '../requests/own.store.ts';
import { FIELDS } from '../requests/store.ts';
import { HOLD_FIELD } from './holds.store.ts';
import { holdsOn, letOffersGo, offersTo, passedOverFor } from './own.store.ts';

const titles = {
  requests: { en: 'Trainings you asked for', cy: 'Hyfforddiant y gofynnoch amdano' },
  offers: { en: 'What you were asked to come to', cy: 'Yr hyn y gofynnwyd i chi ddod iddo' },
  holds: { en: 'When a steward let nobody ask you', cy: 'Pan na châi neb ofyn i chi, yn ôl stiward' },
  passedOver: { en: 'When somebody else was asked', cy: 'Pan ofynnwyd i rywun arall' },
};

const opened = (tx: Tx, field: keyof typeof FIELDS, sealed: Uint8Array | null): string | null =>
  sealed && unseal(tx.sealer, FIELDS[field], sealed);

/** What asking and being asked hold of somebody. */
export const askingOf = async (tx: Tx, personId: string): Promise<PersonalPart[]> => {
  const requests = (await requestsBy(tx, personId)).map(
    ({ nameSealed, groupNameSealed, aimSealed, accessSealed, putsInSealed, ...row }) => ({
      ...row,
      name: opened(tx, 'name', nameSealed),
      group: opened(tx, 'group', groupNameSealed),
      aim: opened(tx, 'aim', aimSealed),
      access: opened(tx, 'access', accessSealed),
      putsIn: opened(tx, 'putsIn', putsInSealed),
    }),
  );
  const holds = (await holdsOn(tx, personId)).map(({ whySealed, ...row }) => ({
    ...row,
    why: unseal(tx.sealer, HOLD_FIELD, whySealed),
  }));
  return [
    { name: 'requests', title: titles.requests, rows: requests },
    { name: 'offers', title: titles.offers, rows: await offersTo(tx, personId) },
    { name: 'holds', title: titles.holds, rows: holds },
    { name: 'passedOver', title: titles.passedOver, rows: await passedOverFor(tx, personId) },
  ];
};

/** Lets go of it: what they asked for is called off and names nobody; whoever else was asked with them goes on. */
export const forgetAsking = async (tx: Tx, personId: string, now: Date): Promise<void> => {
  await forgetRequestsOf(tx, personId, now);
  await letOffersGo(tx, personId, now);
};

/** What becomes of each table that names somebody. */
export const ASKING_TABLES = {
  training_request: 'that somebody asked stays, naming nobody and without their words',
  request_question: 'goes',
  offer: 'stays, naming nobody',
  passed_over: 'goes',
  offers_hold: 'goes',
};
