import { Hono } from 'hono';
import type { Env } from '../platform/http/env.ts';
import type { Actor } from './actor.ts';
import type { Eraser } from './erasing/erase.ts';
import { erasing } from './erasing/routes.tsx';
import { groups } from './groups/routes.tsx';
import { letters } from './letters/routes.tsx';
import { me } from './me/routes.tsx';
import { passkeys } from './passkeys/routes.tsx';
import { signIns } from './sign-ins/routes.tsx';
import type { Sample } from './sign-ins/sample.ts';

/** Signing in, one's own page, groups, letters, leaving. */
export const identityRoutes = ({
  sendsLetters,
  sample,
  ...eraser
}: Eraser & { sendsLetters: boolean; sample: Sample | undefined }): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .route('/', passkeys)
    .route('/', signIns({ sendsLetters, sample }))
    .route('/', me)
    .route('/', erasing(eraser))
    .route('/', groups)
    .route('/', letters);
