import type { Size } from '../proposals/size.ts';

interface OfKit {
  slug: string;
  title: string;
  language: string;
}

/** A small thing that anybody can do, with the minutes it takes. */
export type SmallJob = { minutes: number } & (
  | ({ kind: 'read'; id: string; size: Size; headline: string } & OfKit)
  | ({ kind: 'write'; id: string; headline: string } & OfKit)
  | ({
      kind: 'overrun';
      stepId: string;
      number: number;
      stepTitle: string;
      planned: number;
      median: number;
      times: number;
    } & OfKit)
  | ({ kind: 'doubt'; place: string; words: string } & OfKit)
  | { kind: 'translation'; path: string; title: string; language: string; stepsBehind: number }
  | ({ kind: 'reviewer' } & OfKit)
);

/** How long each takes somebody who has never done it, in minutes. */
export const MINUTES = {
  read: { slip: 1, teaching: 5, history: 10 },
  write: 10,
  overrun: 2,
  doubt: 15,
  stepBehind: 3,
  reviewer: 3,
} as const satisfies Record<string, number | Record<Size, number>>;

/** So many are shown. */
export const JOBS_MAX = 10;

/** At most so many of all kinds, turn by turn, so that no kind crowds out another; the shortest first. */
export const chosen = (kinds: readonly (readonly SmallJob[])[], most = JOBS_MAX): SmallJob[] => {
  const jobs: SmallJob[] = [];
  const longest = Math.max(0, ...kinds.map(({ length }) => length));
  for (let turn = 0; turn < longest; turn += 1)
    for (const kind of kinds) {
      const job = kind[turn];
      if (job && jobs.length < most) jobs.push(job);
    }
  return jobs.sort((a, b) => a.minutes - b.minutes);
};
