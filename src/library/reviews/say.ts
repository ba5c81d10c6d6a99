import type { z } from 'zod';
import { type Actor, Email } from '../../identity/index.ts';
import { editableIn, withWording } from '../../kit/edit-kit.ts';
import { printKit } from '../../kit/print.ts';
import type { Act } from '../../platform/act.ts';
import type { Language } from '../../platform/words/language.ts';
import { type Remarked, remarkOn } from '../proposals/remark.ts';
import { type ProposalId, proposalSeenBy } from '../proposals/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import type { RemarkForm } from './forms.ts';

/** The proposal's kit with one step worded as the writer would have it; undefined when they brought no words. */
const worded = (source: Uint8Array, versionId: string, step: string | undefined, body: string | undefined) => {
  if (!body?.trim()) return { ok: true, suggests: undefined } as const;
  const kit = kitIn({ revisionId: versionId, source });
  if (step === undefined || !editableIn(kit, step)) return { ok: false, field: 'step', key: 'stepForWords' } as const;
  return { ok: true, suggests: Buffer.from(printKit(withWording(kit, new Map([[step, { body }]])))) } as const;
};

/** Says something about a proposal as a form has it. Errors: NotFound. */
export const sayOn = async (
  act: Act<Actor>,
  id: ProposalId,
  { step, words, objects, body, credit, email }: z.infer<typeof RemarkForm>,
  language: Language,
): Promise<Remarked & { slug: string }> => {
  const { source, versionId, slug } = await proposalSeenBy(act.db, act.actor, id);
  const made = worded(source, versionId, step, body);
  if (!made.ok) return { ...made, slug };
  const address = email ? Email.safeParse(email) : undefined;
  if (address && !address.success) return { ok: false, field: 'email', key: 'emailWrong', slug };
  const saying = { step, words, objects, suggests: made.suggests, credit, email: address?.data, language };
  return { ...(await remarkOn(act, id, saying)), slug };
};
