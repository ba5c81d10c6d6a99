export { sessionsJobs } from './jobs.ts';
export { sessionsNear } from './near/sessions-near.ts';
export { whenOneIsNear } from './near/tell-near.ts';
export { sessionsPersonal } from './personal.ts';
export { sessionsRoutes } from './routes.tsx';
export { whatHappened } from './runs/evidence.ts';
export { stepsTimed } from './runs/times.ts';
export { sessionTexts } from './texts.ts';
