import type { Actor } from '../../identity/index.ts';
import { type Planned, plannedByCode } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { NotFound, permit } from '../../platform/errors.ts';
import { addSession } from './add.ts';
import type { NewSessionValues } from './forms.ts';
import { latestCode, madeBefore, makerOf } from './maker.store.ts';
import { mayMake } from './policy.ts';
import type { SessionId } from './store.ts';

export type Made = { ok: true; id: SessionId } | { ok: false; field: string; key: string };

const MINUTE_MS = 60 * 1000;

/** What is run: a kept plan's code, or an edition's; of a kit its latest edition. Undefined when there is none like it. */
const plannedOf = async (tx: Tx, { code, kit }: NewSessionValues): Promise<Planned | undefined> => {
  const typed = code === '' ? await latestCode(tx, kit) : (code.split('/').at(-1) ?? '');
  if (typed === undefined) return undefined;
  try {
    return await plannedByCode(tx, typed);
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
};

const minutesOf = ({ steps }: Planned): number => steps.reduce((sum, { step }) => sum + step.minutes, 0);

/**
 * Makes a session: for whoever leads trainings, and for whoever speaks for a group. A group's own takes no sign-ups unless
 * it is asked to. The same sent twice is one. Refused: no such kit or plan, no group chosen. Errors: NotFound for others.
 */
export const makeSession = (act: Act<Actor>, values: NewSessionValues): Promise<Made> =>
  act.db.transaction(async (tx) => {
    const maker = await makerOf(tx, act.actor);
    permit(mayMake(act.actor, maker) && act.actor.id !== null);
    const planned = await plannedOf(tx, values);
    if (!planned) return { ok: false, field: values.code === '' ? 'kit' : 'code', key: 'codeUnknown' };
    const group = maker.groups.find(({ id }) => id === values.group);
    if (values.audience === 'group' && !group) return { ok: false, field: 'group', key: 'groupMissing' };
    const { code, kitId } = planned;
    const groupId = group?.id ?? null;
    const before = await madeBefore(tx, { madeBy: act.actor.id, code, startsAt: values.when, groupId });
    if (before) return { ok: true, id: before };
    const minutes = values.minutes ?? Math.max(1, minutesOf(planned));
    const id = await addSession(tx, act, {
      requestId: null,
      kitId,
      code,
      hostId: maker.isFacilitator ? null : act.actor.id,
      groupId,
      audience: values.audience,
      takesSignUps: values.audience !== 'group' || values['sign-ups'],
      online: values.online,
      outcode: values.outcode ?? null,
      place: values.place ?? null,
      link: values.link ?? null,
      startsAt: values.when,
      endsAt: new Date(values.when.getTime() + minutes * MINUTE_MS),
      chairs: values.chairs,
      language: values.language,
      leads: maker.isFacilitator ? [{ personId: act.actor.id, part: 'leads' }] : [],
    });
    return { ok: true, id };
  });
