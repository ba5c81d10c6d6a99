import { figuresJob } from './admin/figures/keep.ts';
import { reportsJob } from './admin/reports/clock.ts';
import { type Actor, theClock } from './identity/index.ts';
import { addressOf, forgetIfNothing, identityJobs } from './identity/roof.ts';
import { libraryJobs, libraryListeners } from './library/index.ts';
import { networkJobs } from './network/index.ts';
import { pathwayJobs } from './pathway/index.ts';
import { PERSONALS } from './personal.ts';
import type { Db } from './platform/db/db.ts';
import { type AuditHead, auditJob } from './platform/happenings/audit.ts';
import { relayJobs } from './platform/happenings/relay.ts';
import type { Job } from './platform/jobs/job.ts';
import { startWorkers, type Workers, workOff } from './platform/jobs/workers.ts';
import type { Log } from './platform/log/log.ts';
import { blankJob } from './platform/mail/blank.ts';
import { mailJob, type Transport } from './platform/mail/send.ts';
import { sessionsJobs, sessionsListeners, stepsTimed, whenOneIsNear } from './sessions/index.ts';

export interface Work {
  db: Db;
  log: Log;
  now(): Date;
  /** An origin, without a slash at its end. */
  baseUrl: string;
  /** Undefined: letters wait in the outbox for a steward to read. */
  transport: Transport | undefined;
  /** Keeps the end of the audit's chain somewhere else than in the database. */
  keepHead(head: AuditHead, at: Date): Promise<void>;
}

/** Every job of the house. */
const jobsOf = ({ log, keepHead, transport, baseUrl }: Work): Job<Actor>[] => [
  ...relayJobs([...libraryListeners, ...sessionsListeners, whenOneIsNear], log),
  ...identityJobs(PERSONALS),
  ...libraryJobs({ stepsTimed }),
  ...sessionsJobs({ forget: forgetIfNothing(PERSONALS) }),
  ...networkJobs({ forget: forgetIfNothing(PERSONALS) }),
  ...pathwayJobs({ forget: forgetIfNothing(PERSONALS) }),
  reportsJob,
  figuresJob(),
  ...(transport ? [mailJob({ addressOf, transport, baseUrl })] : []),
  blankJob(),
  auditJob(keepHead),
];

/** Starts the work that nobody waits for. */
export const startWork = (work: Work): Promise<Workers> =>
  startWorkers({ db: work.db, log: work.log, now: work.now, actor: theClock, jobs: jobsOf(work) });

/** Does all that is due, at once: what tests and the played year call instead of waiting. */
export const doAllWork = (work: Work): Promise<number> =>
  workOff({ db: work.db, now: work.now, actor: theClock, jobs: jobsOf(work) });
