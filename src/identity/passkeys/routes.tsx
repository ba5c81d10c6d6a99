import { Hono } from 'hono';
import { paths } from '../../paths.ts';
import { Invalid } from '../../platform/errors.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { onTo } from '../../platform/http/on-to.ts';
import type { Actor } from '../actor.ts';
import { deviceOf } from '../sign-ins/device.ts';
import { comeIn, doorOf } from '../sign-ins/door.ts';
import { placeToGo } from '../sign-ins/forms.ts';
import { challengeToRegister, challengeToSignIn, type Here } from './challenge.ts';
import { signInByPasskey } from './enter.ts';
import { AssertionForm, RegistrationForm } from './forms.ts';
import { registerPasskey, removePasskey } from './register.ts';

/** A wrong Origin was refused before this; without one it is the house's own address. */
const hereOf = (c: Asked<Actor>): Here => {
  const origin = c.req.header('origin') ?? c.var.site.baseUrl;
  return { origin, host: new URL(origin).hostname };
};

const guarded = (c: Asked<Actor>): void => c.var.limits.take('trying', c.var.sourceKey, c.var.act.now.getTime());

export const passkeys = new Hono<Env<Actor>>()
  .post(paths.signInPasskeyChallenge, async (c) => {
    guarded(c);
    return c.json(await challengeToSignIn(c.var.act, hereOf(c)));
  })
  .post(paths.signInPasskey, async (c) => {
    const form = await readForm(c, AssertionForm);
    if (!form.ok) throw new Invalid('That is no answer of a passkey.');
    guarded(c);
    const token = await signInByPasskey(c.var.act, form.values, { here: hereOf(c), door: doorOf(c) });
    const to = placeToGo(form.values.to);
    if (token !== undefined) return comeIn(c, token, to ?? paths.me);
    return onTo(c, `${paths.signIn}?passkey=unknown${to === undefined ? '' : `&to=${encodeURIComponent(to)}`}`);
  })
  .post(paths.passkeyChallenge, async (c) => c.json(await challengeToRegister(c.var.act, hereOf(c))))
  .post(paths.passkeys, async (c) => {
    const form = await readForm(c, RegistrationForm);
    if (!form.ok) throw new Invalid('That is no answer of a passkey.');
    const device = deviceOf(c.req.header('user-agent'));
    await registerPasskey(c.var.act, form.values, { here: hereOf(c), device });
    return onTo(c, `${paths.me}?done=passkey#passkeys`);
  })
  .post(paths.passkeyRemoval(':id'), async (c) => {
    await removePasskey(c.var.act, c.req.param('id'));
    return onTo(c, `${paths.me}?done=passkey-removed#passkeys`);
  });
