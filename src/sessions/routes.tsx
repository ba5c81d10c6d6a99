import { Hono } from 'hono';
import type { Actor } from '../identity/index.ts';
import type { Env } from '../platform/http/env.ts';
import { runs } from './runs/routes.tsx';
import { told } from './told/routes.tsx';

/** Every address of this room. */
export const sessionsRoutes = (): Hono<Env<Actor>> => new Hono<Env<Actor>>().route('/', runs).route('/', told);
