import { Hono } from 'hono';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { keepOn, kitsStillWith, mayRedact, type PlacesOf, RedactionForm, redactKit } from '../../library/index.ts';
import { paths } from '../../paths.ts';
import { NotFound, NotYet, permit } from '../../platform/errors.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { type Rejected, readForm } from '../../platform/http/form.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import type { SealedLines } from '../../platform/outside/sealed-lines.ts';
import { sentBack } from '../../platform/ui/form.tsx';
import { readRedactions } from './read.ts';
import { RedactionsPage } from './views/redactions.tsx';
import { words } from './words.ts';

const show = async (c: Asked<Actor>, rejected?: Pick<Rejected, 'typed' | 'errors'>): Promise<Response> => {
  const reading = await readRedactions(c.var.act, { still: c.req.query('still') });
  const sent = sentBack(rejected, words[c.var.language].errors);
  return page(c, <RedactionsPage {...reading} sent={sent} />, { status: rejected ? 422 : 200 });
};

/** What can't be done, at the field that it is about; undefined: something else went wrong. */
const refusedAt = (error: unknown): { field: string; key: string } | undefined => {
  if (error instanceof NotFound) return { field: 'kit', key: 'noKit' };
  return error instanceof NotYet ? { field: 'words', key: error.needs[0] ?? '' } : undefined;
};

/** Taking down: for stewards. `list` keeps what went, sealed, where a restore finds it; `places`: where other rooms hold a kit's words. */
export const redacting = ({ list, places }: { list: SealedLines; places: PlacesOf }): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .get(paths.adminRedactions, (c) => signedInOrRedirect(c) ?? show(c))
    .post(paths.adminRedactions, async (c) => {
      permit(mayRedact(c.var.act.actor));
      const form = await readForm(c, RedactionForm);
      if (!form.ok) return show(c, form);
      try {
        await redactKit(c.var.act, form.values, { places, keep: keepOn(list) });
      } catch (error) {
        const refused = refusedAt(error);
        if (!refused) throw error;
        return show(c, { typed: form.typed, errors: [refused] });
      }
      const still = await kitsStillWith(c.var.act.db, form.values.words);
      return onTo(c, `${paths.adminRedactions}?${new URLSearchParams({ still: still.join(',') })}`);
    });
