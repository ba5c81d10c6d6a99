import { type Context, Hono } from 'hono';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { noSignInCookie } from '../../platform/http/sign-in-cookie.ts';
import { sentBack } from '../../platform/ui/form.tsx';
import type { Actor } from '../actor.ts';
import { peekLink } from '../links/links.ts';
import { askToSignIn, SIGN_IN } from './ask.ts';
import { carried, carriedIn } from './carried.ts';
import { comeIn, doorOf, held } from './door.ts';
import { signInByCode, signInByLink } from './enter.ts';
import { AskForm, CodeForm, EnterForm, placeToGo } from './forms.ts';
import { signOut } from './leave.ts';
import { type Sample, sampleShown, signInAs } from './sample.ts';
import { CodePage, LinkPage, SignInPage } from './views/sign-in.tsx';
import { words } from './words.ts';

type C = Context<Env<Actor>>;

const again = (c: C): Record<string, string> => words[c.var.language].errors;

const withPlace = (address: string, to: string | undefined): string =>
  to === undefined ? address : `${address}${address.includes('?') ? '&' : '?'}to=${encodeURIComponent(to)}`;

/** Signing in as somebody invented: on a sample only, else there is no such address. */
const asInvented = (sample: Sample | undefined): Hono<Env<Actor>> => {
  const routes = new Hono<Env<Actor>>();
  if (!sample) return routes;
  return routes.post(paths.signInAs(':who'), async (c) =>
    comeIn(c, await signInAs(c.var.act, sample, c.req.param('who'), doorOf(c)), paths.me),
  );
};

/** Signing in and out. `sendsLetters`: false where no mail server is set. `sample`: invented people, on a sample only. */
export const signIns = ({
  sendsLetters,
  sample,
}: {
  sendsLetters: boolean;
  sample: Sample | undefined;
}): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .route('/', asInvented(sample))
    .get(paths.signIn, async (c) => {
      const to = placeToGo(c.req.query('to'));
      if (c.var.signedIn) return onTo(c, to ?? paths.me);
      const invented = await sampleShown(c.var.act.db, sample, c.var.language);
      return page(c, <SignInPage to={to} unknownKey={c.req.query('passkey') === 'unknown'} invented={invented} />);
    })
    .post(paths.signIn, async (c) => {
      const form = await readForm(c, AskForm);
      if (!form.ok)
        return page(c, <SignInPage to={placeToGo(form.typed.to?.[0])} sent={sentBack(form, again(c))} />, {
          status: 422,
        });
      const { act, limits, sourceKey, language } = c.var;
      limits.take('asking', sourceKey, act.now.getTime());
      const { email, to } = form.values;
      await askToSignIn(act, { email, to, language });
      return onTo(c, withPlace(`${paths.signInCode}?for=${carried(act.db, email, act.now)}`, to));
    })
    .get(paths.signInCode, (c) => {
      const email = carriedIn(c.var.act.db, c.req.query('for'), c.var.act.now);
      return page(c, <CodePage email={email} isSent={sendsLetters} to={placeToGo(c.req.query('to'))} />);
    })
    .post(paths.signInCode, async (c) => {
      const form = await readForm(c, CodeForm);
      const sendBack = (errors: { field: string; key: string }[]) => {
        const sent = sentBack({ typed: form.typed, errors }, again(c));
        return page(c, <CodePage email="" isSent={sendsLetters} to={placeToGo(form.typed.to?.[0])} sent={sent} />, {
          status: 422,
        });
      };
      if (!form.ok) return sendBack(form.errors);
      c.var.limits.take('trying', c.var.sourceKey, c.var.act.now.getTime());
      const token = await signInByCode(c.var.act, form.values, doorOf(c));
      return token === undefined
        ? sendBack([{ field: 'code', key: 'codeWrong' }])
        : comeIn(c, token, form.values.to ?? paths.me);
    })
    .get(paths.signInLink(':token'), async (c) => {
      const token = c.req.param('token');
      await peekLink(c.var.act.db, c.var.act, token, SIGN_IN);
      return page(c, <LinkPage token={token} to={placeToGo(c.req.query('to'))} />);
    })
    .post(paths.signInLink(':token'), async (c) => {
      const form = await readForm(c, EnterForm);
      const token = await signInByLink(c.var.act, c.req.param('token'), doorOf(c));
      return comeIn(c, token, (form.ok ? form.values.to : undefined) ?? paths.me);
    })
    .post(paths.signOut, async (c) => {
      await signOut(c.var.act, held(c));
      c.header('set-cookie', noSignInCookie(c.var.site.baseUrl));
      return onTo(c, paths.home);
    });
