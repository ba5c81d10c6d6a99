import type { Asked } from '../../platform/http/env.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { signInCookie, signInTokenIn } from '../../platform/http/sign-in-cookie.ts';
import type { Actor } from '../actor.ts';
import { deviceOf } from './device.ts';
import type { Door } from './enter.ts';

/** The secret of the sign-in that a request carries. */
export const held = (c: Asked<Actor>): string | undefined => signInTokenIn(c.req.header('cookie'), c.var.site.baseUrl);

/** On what, and with what held before, somebody signs in by this request. */
export const doorOf = (c: Asked<Actor>): Door => ({ device: deviceOf(c.req.header('user-agent')), before: held(c) });

/** Gives the browser its sign-in, and goes on. */
export const comeIn = (c: Asked<Actor>, signInToken: string, to: string): Response => {
  c.header('set-cookie', signInCookie(signInToken, c.var.site.baseUrl));
  return onTo(c, to);
};
