import { Hono } from 'hono';
import type { Actor } from '../identity/index.ts';
import type { Env } from '../platform/http/env.ts';
import { circles } from './circles/routes.tsx';
import { introductions } from './introductions/routes.tsx';
import { questions } from './questions/routes.tsx';
import { stories } from './stories/routes.tsx';
import { tries } from './tries/routes.tsx';

/** Every address of this room. */
export const networkRoutes = (): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .route('/', stories)
    .route('/', questions)
    .route('/', introductions)
    .route('/', circles)
    .route('/', tries);
