import { asKept, type Cut } from '../../kit/cut.ts';
import { writeCut } from '../../kit/cut-text.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { Invalid, NotFound } from '../../platform/errors.ts';
import { codesFor } from '../editions/code.ts';
import { takeCode } from '../editions/store.ts';
import { kitsOfCut } from './kits-of-cut.ts';
import { addPlan, isTaken, kitToKeepPlanOf, planByCode } from './store.ts';

const identityOf = (cut: Cut): string => `plan ${writeCut(cut)}`;

/** The code under which this very plan is kept already. */
const keptUnder = async (tx: Tx, cut: Cut): Promise<string | undefined> => {
  const said = writeCut(cut);
  for (const code of codesFor(identityOf(cut))) {
    if (!(await isTaken(tx, code))) return undefined;
    const plan = await planByCode(tx, code);
    if (plan && writeCut(plan.cut) === said) return code;
  }
  return undefined;
};

/**
 * Keeps a plan of a kit under a short code that is made from what it says: the same plan has the same code, however often and by
 * whomever it is kept. Nothing in it says whose it is. Errors: NotFound (no such kit, edition or step), Invalid (an empty plan).
 */
export const keepPlan = async (act: Act<unknown>, slug: string, cut: Cut): Promise<string> => {
  if (cut.main.kit !== slug) throw new NotFound();
  if (cut.items.length === 0) throw new Invalid('A plan without steps can’t be kept: put at least one back.');
  const kept = asKept(cut);
  await kitsOfCut(act.db, kept);
  return act.db.transaction(async (tx) => {
    const { id: kitId } = await kitToKeepPlanOf(tx, slug);
    const known = await keptUnder(tx, kept);
    if (known) return known;
    const code = await takeCode(tx, identityOf(kept), 'plan');
    await addPlan(tx, { code, kitId, cut: kept, keptAt: act.now });
    return code;
  });
};
