import { Hono } from 'hono';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { type Rejected, readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import type { Actor } from '../actor.ts';
import { sayConsent } from '../consents/consent.ts';
import { peekLink } from '../links/links.ts';
import { held } from '../sign-ins/door.ts';
import { endSignIn, endSignInsElsewhere } from '../sign-ins/leave.ts';
import { signedInOrRedirect } from '../sign-ins/needed.ts';
import { SignInId } from '../sign-ins/store.ts';
import { ADDRESS, askToChangeAddress, confirmNewAddress } from './change-address.ts';
import { AddressForm, ConsentForm, ProfileForm } from './forms.ts';
import { changeProfile } from './profile.ts';
import { readMe } from './read.ts';
import { MePage } from './views/me.tsx';
import { NewAddressPage } from './views/new-address.tsx';
import { words } from './words.ts';

type Done = keyof (typeof words)['en']['done'];

const toMe = (c: Asked<Actor>, done: Done): Response => onTo(c, `${paths.me}?done=${done}`);

const meAgain = async (c: Asked<Actor>, form: Rejected): Promise<Response> => {
  const me = await readMe(c.var.act, held(c) ?? '');
  return page(c, <MePage me={me} done={undefined} sent={sentBack(form, words[c.var.language].errors)} />, {
    status: 422,
  });
};

/** A person's own page, and what is posted from it. Without a sign-in there is nothing at the addresses of its forms. */
export const me = new Hono<Env<Actor>>()
  .get(paths.me, async (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    return page(c, <MePage me={await readMe(c.var.act, held(c) ?? '')} done={c.req.query('done')} />);
  })
  .post(paths.meProfile, async (c) => {
    const form = await readForm(c, ProfileForm);
    if (!form.ok) return meAgain(c, form);
    await changeProfile(c.var.act, form.values, c.var.language);
    return toMe(c, 'profile');
  })
  .post(paths.meConsents, async (c) => {
    const form = await readForm(c, ConsentForm);
    if (!form.ok) return meAgain(c, form);
    const { what, given } = form.values;
    await sayConsent(c.var.act, { what, given: given === 'yes', language: c.var.language });
    return toMe(c, 'consent');
  })
  .post(paths.meAddress, async (c) => {
    const form = await readForm(c, AddressForm);
    if (!form.ok) return meAgain(c, form);
    c.var.limits.take('asking', c.var.sourceKey, c.var.act.now.getTime());
    await askToChangeAddress(c.var.act, form.values);
    return toMe(c, 'address');
  })
  .get(paths.meAddressLink(':token'), async (c) => {
    const token = c.req.param('token');
    if (token === 'changed') return page(c, <NewAddressPage token={token} done />);
    await peekLink(c.var.act.db, c.var.act, token, ADDRESS);
    return page(c, <NewAddressPage token={token} done={false} />);
  })
  .post(paths.meAddressLink(':token'), async (c) => {
    await confirmNewAddress(c.var.act, c.req.param('token'));
    return onTo(c, paths.meAddressLink('changed'));
  })
  .post(paths.elsewhereEnding, async (c) => {
    await endSignInsElsewhere(c.var.act, held(c) ?? '');
    return toMe(c, 'sign-in');
  })
  .post(paths.signInEnding(':id'), async (c) => {
    await endSignIn(c.var.act, idFrom(SignInId, c.req.param('id')));
    return toMe(c, 'sign-in');
  });
