export { type Candidate, candidatesFor } from './candidates.ts';
export { pathwayPersonal } from './personal.ts';
export { stageOf } from './standing.store.ts';
export type { Stage, Standing } from './standing.ts';
export { recordTurn, type TurnTaken } from './turns/record.ts';
