import { Hono } from 'hono';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { permit } from '../../platform/errors.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { mayBring } from '../policy.ts';
import { TOKEN } from '../shown.tsx';
import { BringingPage, BroughtPage, PreviewPage } from '../views/bringing.tsx';
import { acceptBringing, bringIn, readBrought } from './bring.ts';
import { RowsForm } from './forms.ts';
import { sheetFrom } from './rows.ts';
import { words } from './words.ts';

/** The rows of a form, or the page that says what is wrong with them. What is missing is said to stewards: to others this is not here. */
const rowsOf = async (c: Asked<Actor>): Promise<{ rows: string } | { answer: Promise<Response> }> => {
  permit(mayBring(c.var.act.actor));
  const form = await readForm(c, RowsForm);
  if (form.ok) return { rows: form.values.rows };
  const { errors } = words[c.var.language];
  const sent = sentBack({ typed: form.typed, errors: form.errors.slice(0, 1) }, errors);
  return { answer: page(c, <BringingPage isSent={false} sent={sent} />, { status: 422 }) };
};

/** Stewards bring in the facilitators that a school has already, and each of those says yes. */
export const bringing = new Hono<Env<Actor>>()
  .get(paths.bringing, (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    permit(mayBring(c.var.act.actor));
    return page(c, <BringingPage isSent={c.req.query('done') !== undefined} />);
  })
  .post(paths.bringingPreview, async (c) => {
    const read = await rowsOf(c);
    if ('answer' in read) return read.answer;
    return page(c, <PreviewPage rows={read.rows} sheet={sheetFrom(read.rows)} />);
  })
  .post(paths.bringing, async (c) => {
    const read = await rowsOf(c);
    if ('answer' in read) return read.answer;
    await bringIn(c.var.act, sheetFrom(read.rows).rows, c.var.language);
    return onTo(c, `${paths.bringing}?done=sent`);
  })
  .get(paths.broughtIn(TOKEN), async (c) =>
    page(c, <BroughtPage {...(await readBrought(c.var.act, c.req.param('token')))} />),
  )
  .post(paths.broughtIn(TOKEN), async (c) => {
    await acceptBringing(c.var.act, c.req.param('token'));
    return onTo(c, `${paths.facilitate}?done=brought`);
  });
