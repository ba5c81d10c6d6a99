import { type Actor, isPerson } from '../../identity/index.ts';
import { totalMinutes } from '../../kit/measure.ts';
import { stepsOf } from '../../kit/reading.ts';
import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { kitTitles } from '../kits/store.ts';
import { type EditingQuery, type EditingReading, editingOf } from '../proposals/editing/read.ts';
import { openDraft, titleOf } from './open-draft.ts';
import { type DraftId, draftSeenBy, draftsOf, helpersOf } from './store.ts';
import { type Unsaid, unsaidIn } from './unsaid.ts';

export interface NewKitReading {
  drafts: { id: DraftId; title: string; changedAt: Date; isProposed: boolean }[];
  kits: { slug: string; title: string }[];
}

/** What the page of beginnings needs. Opening titles is written down, so this is a transaction. Errors: NotFound when nobody is signed in. */
export const readNewKit = (act: Act<Actor>): Promise<NewKitReading> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor));
    const drafts: NewKitReading['drafts'] = [];
    for (const draft of await draftsOf(tx, act.actor)) {
      const { id, changedAt, proposalId } = draft;
      drafts.push({ id, title: await titleOf(tx, act, draft), changedAt, isProposed: proposalId !== null });
    }
    return { drafts, kits: await kitTitles(tx) };
  });

export interface DraftReading {
  id: DraftId;
  title: string;
  language: string;
  licence: string;
  steps: { id: string; title: string; minutes: number }[];
  minutes: number;
  leftOver: string[];
  helpers: { personId: string; publicName: string | null; agreedAt: Date | null }[];
  isAuthor: boolean;
  proposalId: string | undefined;
  /** Where something is still to be said before it can be proposed. */
  unsaid: Unsaid[];
  publicName: string | undefined;
}

/** All that the page of a draft needs. Errors: NotFound, unless it is the reader's or they help with it. */
export const readDraft = (act: Act<Actor>, id: DraftId): Promise<DraftReading> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor));
    const draft = await draftSeenBy(tx, act.actor, id);
    const { kit, leftOver } = await openDraft(tx, act, draft);
    const steps = stepsOf(kit);
    return {
      id,
      title: kit.front.title,
      language: kit.front.language,
      licence: kit.front.licence,
      steps: steps.map((step) => ({ id: step.id, title: step.title, minutes: step.minutes })),
      minutes: totalMinutes(steps),
      leftOver,
      helpers: await helpersOf(tx, id),
      isAuthor: draft.authorId === act.actor.id,
      proposalId: draft.proposalId ?? undefined,
      unsaid: unsaidIn(kit),
      publicName: act.actor.publicName ?? undefined,
    };
  });

/** All that the form of a draft needs. Errors: NotFound, also for a part that it has not. */
export const readDraftEditing = (act: Act<Actor>, id: DraftId, query: EditingQuery): Promise<EditingReading> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor));
    const draft = await draftSeenBy(tx, act.actor, id);
    const { kit } = await openDraft(tx, act, draft);
    const sends = {
      asks: 'draft' as const,
      to: paths.draftEdit(id),
      choose: paths.draftEdit(id),
      above: [{ href: paths.draft(id), label: kit.front.title }],
      version: String(draft.version),
    };
    const facts = { slug: '', sends, base: '', isSignedIn: true, publicName: undefined };
    return editingOf(kit, facts, query);
  });
