import { Hono } from 'hono';
import type { Actor } from '../identity/index.ts';
import type { Env } from '../platform/http/env.ts';
import { availability } from './availability/routes.tsx';
import { bringing } from './bringing/routes.tsx';
import { elsewhere } from './elsewhere/routes.tsx';
import { facilitators } from './facilitators/routes.tsx';
import { founding } from './founding/routes.tsx';
import { observing } from './observing/routes.tsx';
import { wishes } from './wishes/routes.tsx';

/** Every address of the pathway. */
export const pathwayRoutes = (): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .route('/', facilitators)
    .route('/', founding)
    .route('/', bringing)
    .route('/', wishes)
    .route('/', availability)
    .route('/', elsewhere)
    .route('/', observing);
