import type { GROUP_KINDS } from '../../identity/index.ts';
import type { Wrong } from '../reports/forms.ts';

/** A kit's title, and the language it is in. */
interface Titled {
  title: string;
  language: string;
}

type Facts =
  | { kind: 'request'; group: (typeof GROUP_KINDS)[number]; people: number; outcode: string | null; isNobody: boolean }
  | ({ kind: 'training'; leads: number; isAsked: boolean } & Titled)
  | ({ kind: 'unclosed' } & Titled)
  | ({ kind: 'suggestion'; holder: string | null } & Titled)
  | { kind: 'silent'; name: string | null }
  | { kind: 'report'; wrong: Wrong; dueAt: Date; isLate: boolean }
  | { kind: 'appeal'; dueAt: Date | null }
  | { kind: 'failed' | 'waiting' | 'facilitators' | 'reviewers' | 'stewards' };

export type MatterKind = Facts['kind'];

/** Something that waits for a steward, with the one place where it is settled. */
export type Matter = Facts & {
  /** How many days it waits or how many there are left, or how many there are: what stands large beside it. */
  count: number;
  href: string;
  /** How much it hurts that nobody sees to it: compared, never shown. */
  hurts: number;
};

/** No more on one page: a list that is too long is not begun. */
export const LINES_MAX = 7;
/** So that ten of a kind don't hide the one of another. */
const OF_A_KIND_MAX = 3;

/** A steward's page: what hurts most first, no kind more than three times while another waits; all else counted by kind. */
export const mondayOf = <M extends Pick<Matter, 'kind' | 'hurts'>>(matters: readonly M[]) => {
  const ordered = [...matters].sort((one, other) => other.hurts - one.hurts);
  const nthOf = new Map<M, number>();
  const seen = new Map<M['kind'], number>();
  for (const matter of ordered) {
    const nth = (seen.get(matter.kind) ?? 0) + 1;
    seen.set(matter.kind, nth);
    nthOf.set(matter, nth);
  }
  const isAhead = (matter: M) => (nthOf.get(matter) ?? 0) <= OF_A_KIND_MAX;
  const chosen = [...ordered.filter(isAhead), ...ordered.filter((matter) => !isAhead(matter))].slice(0, LINES_MAX);
  const lines = ordered.filter((matter) => chosen.includes(matter));
  const more = new Map<M['kind'], number>();
  for (const { kind } of ordered.filter((matter) => !chosen.includes(matter)))
    more.set(kind, (more.get(kind) ?? 0) + 1);
  return { lines, more: [...more].map(([kind, count]) => ({ kind, count })) };
};
