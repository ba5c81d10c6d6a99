import type { Actor } from '../../identity/index.ts';
import type { Conflict } from '../../kit/conflict.ts';
import type { Choice } from '../../kit/three.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import type { Typed } from '../../platform/http/form.ts';
import { isWaiting, mayAmend } from '../proposals/policy.ts';
import { type ProposalId, proposalSeenBy } from '../proposals/store.ts';
import { newestOf } from '../revisions/store.ts';
import { layOn } from './merge.ts';

/** One place where two changes meet, as a form asks about it. */
export interface Meeting {
  /** Number in the form: `c1`, with `own1` for one's own words. */
  number: number;
  conflict: Conflict;
  /** Both can stand, one after the other: for words. */
  canBeBoth: boolean;
}

export interface MeetingReading {
  id: ProposalId;
  slug: string;
  why: string;
  meetings: Meeting[];
}

const WORDS = new Set(['text', 'notes', 'slide']);

const isWords = ({ field }: Conflict): boolean => WORDS.has(field);

const numbered = (conflicts: readonly Conflict[]): Meeting[] =>
  conflicts.map((conflict, at) => ({ number: at + 1, conflict, canBeBoth: isWords(conflict) }));

/** Where a proposal and the kit as it stands now meet. Errors: NotFound, unless the reader may answer. */
export const readMeeting = async ({ actor, db }: Act<Actor>, id: ProposalId): Promise<MeetingReading> => {
  const proposal = await proposalSeenBy(db, actor, id);
  permit(mayAmend(actor, proposal) && isWaiting(proposal));
  const laid = layOn(proposal, await newestOf(db, proposal.kitId));
  return { id, slug: proposal.slug, why: proposal.why, meetings: laid.ok ? [] : numbered(laid.conflicts) };
};

const choiceOf = ({ number, conflict, canBeBoth }: Meeting, typed: Typed): Choice | undefined => {
  const [answer] = typed[`c${number}`] ?? [];
  if (answer === 'ours' || answer === 'theirs') return answer;
  if (answer === 'both' && canBeBoth)
    return { text: [conflict.ours, conflict.theirs].filter((text) => text).join('\n\n') };
  if (answer === 'own' && canBeBoth) return { text: typed[`own${number}`]?.[0] ?? '' };
  return undefined;
};

/** What was chosen, by the ids of the conflicts; `missing`: the numbers that have no answer. */
export const choicesIn = (
  meetings: readonly Meeting[],
  typed: Typed,
): { choices: Map<string, Choice>; missing: number[] } => {
  const choices = new Map<string, Choice>();
  const missing: number[] = [];
  for (const meeting of meetings) {
    const choice = choiceOf(meeting, typed);
    if (choice === undefined) missing.push(meeting.number);
    else choices.set(meeting.conflict.id, choice);
  }
  return { choices, missing };
};
