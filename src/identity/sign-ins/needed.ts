import { paths } from '../../paths.ts';
import type { Asked } from '../../platform/http/env.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { type Actor, isPerson } from '../actor.ts';

/**
 * For pages that need a person: an answer that leads to signing in and then back, when nobody is signed in; else undefined.
 * `to`: where to come back to, when it isn't this address. (It opens nothing: the verb's policy decides.)
 */
export const signedInOrRedirect = (c: Asked<Actor>, to?: string): Response | undefined => {
  if (isPerson(c.var.act.actor)) return undefined;
  const { pathname, search } = new URL(c.req.url);
  return onTo(c, `${paths.signIn}?to=${encodeURIComponent(to ?? pathname + search)}`);
};
