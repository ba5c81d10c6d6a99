export { type Actor, anyone } from './actor.ts';
