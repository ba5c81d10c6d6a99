import { Hono } from 'hono';
import type { Actor } from '../identity/index.ts';
import type { Env } from '../platform/http/env.ts';
import type { SessionsNear } from './asks.ts';
import { availability } from './availability/routes.tsx';
import { bringing } from './bringing/routes.tsx';
import { elsewhere } from './elsewhere/routes.tsx';
import { facilitators } from './facilitators/routes.tsx';
import { founding } from './founding/routes.tsx';
import { observing } from './observing/routes.tsx';
import { showsPathway } from './shown.tsx';
import { wishes } from './wishes/routes.tsx';

/** Every address of the pathway. */
export const pathwayRoutes = ({ sessionsNear }: { sessionsNear: SessionsNear }): Hono<Env<Actor>> => {
  const shown = showsPathway(sessionsNear);
  return new Hono<Env<Actor>>()
    .route('/', facilitators(shown))
    .route('/', founding)
    .route('/', bringing)
    .route('/', wishes)
    .route('/', availability(shown))
    .route('/', elsewhere(shown))
    .route('/', observing(shown));
};
