export { candidatesFor } from './candidates.ts';
export { LED_IN, languageName } from './facilitators/languages.ts';
export { pathwayJobs } from './jobs.ts';
export { pathwayPersonal } from './personal.ts';
export { pathwayRoutes } from './routes.tsx';
export { stageOf } from './standing.store.ts';
export { recordTurn, type TurnTaken } from './turns/record.ts';
export { wishesFor } from './wishes/wish.ts';
