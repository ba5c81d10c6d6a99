import type { StepEvidence, WhatHappened } from '../../library/index.ts';
import { type EvidenceRow, evidenceOf } from './store.ts';

const stepEvidence = ({ times, short, skipped, timed, low, median, high }: EvidenceRow): StepEvidence => ({
  times,
  short,
  skipped,
  minutes: low === null || median === null || high === null ? undefined : { count: timed, low, median, high },
});

/** Answers the library: how often a kit was run, and what that taught about each step. See `evidenceOf` for what counts. */
export const whatHappened: WhatHappened = async (db, kitId) => {
  const rows = await evidenceOf(db, kitId);
  const steps = rows.flatMap((row) => (row.stepId === null ? [] : [[row.stepId, stepEvidence(row)] as const]));
  return { runs: rows.find(({ stepId }) => stepId === null)?.runs ?? 0, steps: new Map(steps) };
};
