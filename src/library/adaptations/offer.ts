import type { Actor } from '../../identity/index.ts';
import { printKit } from '../../kit/print.ts';
import { withOnly } from '../../kit/take.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import type { Language } from '../../platform/words/language.ts';
import { type Proposed, suggestChange } from '../proposals/propose.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestOf, revisionById } from '../revisions/store.ts';
import type { OfferValues } from './forms.ts';
import { takeable } from './laid-over.ts';
import { mayOffer } from './policy.ts';
import { adaptationNamed } from './store.ts';

/**
 * Offers some of what a group made of a kit back to its source, as a suggestion like any other.
 * Errors: NotFound (no adaptation, or not one of the group).
 */
export const offerBack = async (
  act: Act<Actor>,
  slug: string,
  { take, why, credit }: OfferValues,
  language: Language,
): Promise<Proposed> => {
  const adaptation = await adaptationNamed(act.db, slug);
  permit(mayOffer(act.actor, adaptation));
  const base = await revisionById(act.db, adaptation.takenUpTo);
  const newest = await newestOf(act.db, adaptation.kitId);
  const [source, ours] = [base, newest].map((one) => kitIn({ revisionId: one.id, source: one.source }));
  permit(source !== undefined && ours !== undefined);
  return suggestChange(act, adaptation.sourceSlug, {
    base: base.commitId,
    source: Buffer.from(printKit(withOnly(source, ours, takeable(take)))),
    words: undefined,
    why,
    credit: credit || undefined,
    email: undefined,
    origin: 'adaptation',
    language,
  });
};
