// What the roofs put together (app, work, house, the commands). Other rooms come in by index.ts.
export { replayErasures } from './erasing/erase.ts';
export { type Erasures, erasuresIn, erasuresInMemory } from './erasing/erasures.ts';
export { forgetIfNothing } from './erasing/forget.ts';
export { identityPersonal } from './erasing/own.ts';
export { identityJobs } from './jobs.ts';
export { addressOf } from './people/address.ts';
export { Email } from './people/email.ts';
export { endSteward, makeSteward } from './roles/grant.ts';
export { identityRoutes } from './routes.tsx';
export { actorOf } from './sign-ins/actor-of.ts';
export { linkToSignIn } from './sign-ins/ask.ts';
export type { Sample, SamplePerson } from './sign-ins/sample.ts';
