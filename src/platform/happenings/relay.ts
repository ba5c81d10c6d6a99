import type { Act } from '../act.ts';
import type { Job } from '../jobs/job.ts';
import type { Log } from '../log/log.ts';
import type { HappeningListener } from './listener.ts';
import { addDelivery, happeningsToRelay, markHeard, markRelayed, takeDelivery } from './store.ts';

const AT_ONCE = 100;
const MINUTE_MS = 60_000;
const WAIT_MINUTES_MAX = 6 * 60;

/** When a failed thing is tried again: after 1, 2, 4 … minutes, at last every six hours. */
export const againAt = (now: Date, attempts: number): Date =>
  new Date(now.getTime() + Math.min(2 ** attempts, WAIT_MINUTES_MAX) * MINUTE_MS);

/** Gives each new happening to all who listen for its kind, as a delivery that stands until it was heard. */
const relaying = <Actor>(listeners: readonly HappeningListener<Actor>[]): Job<Actor> => ({
  name: 'relay happenings',
  everySeconds: 30,
  run: ({ db, now }) =>
    db.transaction(async (tx) => {
      const told = await happeningsToRelay(tx, AT_ONCE);
      for (const { id, name } of told)
        for (const { name: listener } of listeners.filter(({ of }) => of === name))
          await addDelivery(tx, id, listener, now);
      await markRelayed(
        tx,
        told.map(({ id }) => id),
        now,
      );
      return told.length;
    }),
});

const deliverOne = async <Actor>(
  act: Act<Actor>,
  listeners: ReadonlyMap<string, HappeningListener<Actor>>,
  log: Log,
): Promise<number> => {
  const { db, now } = act;
  const delivery = await db.transaction(async (tx) => takeDelivery(tx, [...listeners.keys()], now, againAt(now, 3)));
  if (!delivery) return 0;
  try {
    await listeners.get(delivery.listener)?.hear(act, delivery.facts, delivery.happeningId);
    await markHeard(db, delivery, now);
  } catch (error) {
    log.error('A listener failed and hears of it again later.', error, { listener: delivery.listener });
  }
  return 1;
};

/** The jobs that carry happenings to those who listen: at least once each, also after a crash. */
export const relayJobs = <Actor>(listeners: readonly HappeningListener<Actor>[], log: Log): Job<Actor>[] => {
  const byName = new Map(listeners.map((one) => [one.name, one]));
  return [
    relaying(listeners),
    { name: 'deliver happenings', everySeconds: 30, run: (act) => deliverOne(act, byName, log) },
  ];
};
