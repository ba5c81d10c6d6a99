import { Hono } from 'hono';
import type { Actor } from '../identity/index.ts';
import type { Env } from '../platform/http/env.ts';
import { debriefs } from './debriefs/routes.tsx';
import { door } from './door/routes.tsx';
import { evaluations } from './evaluations/routes.tsx';
import { matchingDesk } from './matching/desk-routes.tsx';
import { expectedPairs } from './matching/expect.ts';
import type { Reach } from './matching/read.ts';
import { matching } from './matching/routes.tsx';
import { powerMap } from './power-map/routes.tsx';
import { preparing } from './preparing/routes.tsx';
import { requests } from './requests/routes.tsx';
import { running } from './running/routes.tsx';
import { runs } from './runs/routes.tsx';
import { signUps } from './sign-ups/routes.tsx';
import { runningSessions } from './sign-ups/running-routes.tsx';
import { told } from './told/routes.tsx';
import { trainings } from './trainings/routes.tsx';

/** Every address of this room. */
export const sessionsRoutes = ({ reach }: { reach: Reach }): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .route('/', runs)
    .route('/', told)
    .route('/', trainings)
    .route('/', signUps)
    .route('/', runningSessions)
    .route('/', door)
    .route('/', requests({ expect: expectedPairs }))
    .route('/', matchingDesk)
    .route('/', matching({ reach }))
    .route('/', preparing)
    .route('/', running)
    .route('/', powerMap)
    .route('/', evaluations)
    .route('/', debriefs);
