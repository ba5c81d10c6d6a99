import type { Actor } from '../../identity/index.ts';
import { mayRedact, redactions } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';

/** What was taken down, and in which kits the same words still stand, as the address says. Errors: NotFound for all but stewards. */
export const readRedactions = async ({ actor, db }: Act<Actor>, { still }: { still: string | undefined }) => {
  permit(mayRedact(actor));
  return {
    list: await redactions(db),
    still: still?.split(',').filter((slug) => /^[a-z0-9-]{1,60}$/.test(slug)),
  };
};
export type RedactionsReading = Awaited<ReturnType<typeof readRedactions>>;
