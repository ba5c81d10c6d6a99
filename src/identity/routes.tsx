import { Hono } from 'hono';
import type { Env } from '../platform/http/env.ts';
import type { Actor } from './actor.ts';
import { signIns } from './sign-ins/routes.tsx';

/** Signing in, one's own page, groups, letters. */
export const identityRoutes = (): Hono<Env<Actor>> => new Hono<Env<Actor>>().route('/', signIns);
