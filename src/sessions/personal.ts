import type { Actor, Leaving, Personal, PersonalPart } from '../identity/index.ts';
import type { Act } from '../platform/act.ts';
import { unseal } from '../platform/crypto/sealer.ts';
import type { Tx } from '../platform/db/db.ts';
import { debriefsBy, forgetDebriefsOf } from './debriefs/own.store.ts';
import { ASKING_TABLES, askingOf, forgetAsking } from './matching/own.ts';
import { dropStepsOf, stepsTakenBy } from './preparing/own.store.ts';
import { NAME_FIELD, NEEDS_FIELD } from './sign-ups/fields.ts';
import { dropSignUps, ledBy, signUpsBy } from './sign-ups/own.store.ts';
import { settle } from './sign-ups/settle.ts';
import { sessionToChange } from './trainings/store.ts';

const titles = {
  signUps: { en: 'Trainings you signed up for', cy: 'Hyfforddiant y cofrestroch ar ei gyfer' },
  debriefs: { en: 'What you told of sessions you led', cy: 'Yr hyn a ddywedoch am sesiynau a arweinioch' },
  taken: { en: 'Steps you took on', cy: 'Camau y cymeroch arnoch' },
  led: { en: 'Trainings you led, or helped with', cy: 'Hyfforddiant a arweinioch, neu y buoch yn ei helpu' },
};

const exportOf = async (tx: Tx, _act: Act<Actor>, personId: string): Promise<PersonalPart[]> => {
  const signUps = (await signUpsBy(tx, personId)).map(({ nameSealed, needsSealed, ...row }) => ({
    ...row,
    name: nameSealed && unseal(tx.sealer, NAME_FIELD, nameSealed),
    needs: needsSealed && unseal(tx.sealer, NEEDS_FIELD, needsSealed),
  }));
  return [
    { name: 'signUps', title: titles.signUps, rows: signUps },
    { name: 'led', title: titles.led, rows: await ledBy(tx, personId) },
    { name: 'taken', title: titles.taken, rows: await stepsTakenBy(tx, personId) },
    { name: 'debriefs', title: titles.debriefs, rows: await debriefsBy(tx, personId) },
    ...(await askingOf(tx, personId)),
  ];
};

/** Whose chair is free by it goes to the next, as when somebody leaves. */
const erase = async (tx: Tx, act: Act<Actor>, { personId }: Leaving): Promise<void> => {
  await forgetAsking(tx, personId, act.now);
  await dropStepsOf(tx, personId);
  await forgetDebriefsOf(tx, personId);
  for (const sessionId of await dropSignUps(tx, personId)) await settle(tx, act, await sessionToChange(tx, sessionId));
};

const GOES = 'goes';

/** What sessions hold of people. A thing of this room whose tables name somebody adds them here. */
export const sessionsPersonal: Personal = {
  room: 'sessions',
  tables: {
    session: 'stays, naming nobody; its place and link are of the session',
    session_lead: GOES,
    session_step: 'who took on which step goes, with them or ninety days after',
    sign_up: GOES,
    session_task: 'goes with the sign-up it is for',
    debrief: 'stays, naming nobody',
    evaluation_words: 'stays: whose they were is written nowhere',
    ...ASKING_TABLES,
  },
  exportOf,
  erase,
};
