import { Hono } from 'hono';
import type { Actor } from '../identity/index.ts';
import type { Env } from '../platform/http/env.ts';
import { stories } from './stories/routes.tsx';

/** Every address of this room. */
export const networkRoutes = (): Hono<Env<Actor>> => new Hono<Env<Actor>>().route('/', stories);
