import type { Act } from '../act.ts';
import type { Db } from '../db/db.ts';
import { WORK } from '../happenings/tell.ts';
import type { Log } from '../log/log.ts';
import type { Job } from './job.ts';

export interface Workers {
  /** Waits for what is under way, then stops. */
  stop(): Promise<void>;
}

interface Working<Actor> {
  db: Db;
  jobs: readonly Job<Actor>[];
  /** Who does it. */
  actor: Actor;
  now(): Date;
  log: Log;
}

const TURNS_MAX = 100_000;

/**
 * Does all that is due now, each job to its end and then the next, until none finds anything; resolves to how many things were
 * done.
 */
export const workOff = async <Actor>({ db, jobs, actor, now }: Omit<Working<Actor>, 'log'>): Promise<number> => {
  let all = 0;
  let before = -1;
  let turns = 0;
  while (before !== all) {
    before = all;
    for (const job of jobs)
      for (let done = -1; done !== 0; turns += 1) {
        if (turns > TURNS_MAX) throw new Error('The jobs never came to an end.');
        done = await job.run({ actor, db, now: now() } satisfies Act<Actor>);
        all += done;
      }
  }
  return all;
};

/** One job's own loop: works until nothing is due, rests, and is woken when something was told. */
const loop = <Actor>(job: Job<Actor>, { db, actor, now, log }: Working<Actor>) => {
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | undefined;
  let wanted = false;
  let stopped = false;
  const turn = async (): Promise<void> => {
    try {
      do wanted = false;
      while (((await job.run({ actor, db, now: now() })) > 0 || wanted) && !stopped);
    } catch (error) {
      log.error(`The job “${job.name}” failed and is tried again.`, error, {});
    }
  };
  const wake = (): void => {
    if (stopped) return;
    if (working) {
      wanted = true;
      return;
    }
    clearTimeout(timer);
    working = turn().finally(() => {
      working = undefined;
      if (!stopped) timer = setTimeout(wake, job.everySeconds * 1000);
    });
  };
  const stop = async (): Promise<void> => {
    stopped = true;
    clearTimeout(timer);
    await working;
  };
  return { wake, stop };
};

/** Starts every job of this process. A job that fails is logged and tried again after its rest. */
export const startWorkers = async <Actor>(working: Working<Actor>): Promise<Workers> => {
  const loops = working.jobs.map((job) => loop(job, working));
  const wakeAll = (): void => {
    for (const { wake } of loops) wake();
  };
  const stopListening = await working.db.listen(WORK, { heard: wakeAll, connected: wakeAll });
  wakeAll();
  return {
    stop: async () => {
      await stopListening();
      await Promise.all(loops.map(({ stop }) => stop()));
    },
  };
};
