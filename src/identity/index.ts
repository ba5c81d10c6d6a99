export { type Actor, anyone, theClock } from './actor.ts';
