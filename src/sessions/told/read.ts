import type { Actor } from '../../identity/index.ts';
import { newestSteps, publishedKit } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { mayReadTold } from './policy.ts';
import { type ToldLine, toldLine, toldOf } from './store.ts';

export interface ToldReading {
  slug: string;
  title: string;
  lines: ToldLine[];
}

/** What people told of a kit in words. Errors: NotFound (or no reviewer). */
export const readTold = async ({ actor, db }: Act<Actor>, slug: string): Promise<ToldReading> => {
  permit(mayReadTold(actor));
  const { title } = await publishedKit(db, slug);
  return { slug, title, lines: await toldOf(db, slug) };
};

export interface TurningReading {
  slug: string;
  title: string;
  steps: { id: string; title: string }[];
  line: ToldLine;
}

/** One line, and the steps that it may be about. Errors: NotFound (or no reviewer). */
export const readTurning = async ({ actor, db }: Act<Actor>, slug: string, runId: string): Promise<TurningReading> => {
  permit(mayReadTold(actor));
  const line = await toldLine(db, slug, runId);
  const { title, steps } = await newestSteps(db, slug);
  return { slug, title, steps, line };
};
