import { z } from 'zod';

export const AUDIENCES = ['table', 'network', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who can read a report-back as it stands. `noTable`: those of a circle, but its author is in none. */
export type Readers = Audience | 'nobody' | 'noTable' | 'unconfirmed';

/** What somebody tells of what they tried. `technique`, `struggle`: ids. `sector`, `region`: keys of ours, or words. Null: not said. */
export const Telling = z.object({
  title: z.string(),
  technique: z.string().nullable(),
  struggle: z.string().nullable(),
  sector: z.string().nullable(),
  region: z.string().nullable(),
  tried: z.string(),
  happened: z.string(),
  nextTime: z.string(),
  talks: z.boolean(),
});
export type Telling = z.infer<typeof Telling>;

const TITLE_MAX = 80;

/** A title for what was told in one line: its beginning, cut between words. */
export const titleFrom = (tried: string): string => {
  const [line = ''] = tried.trim().split('\n');
  if (line.length <= TITLE_MAX) return line;
  const cut = line.slice(0, TITLE_MAX);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 20 ? cut.lastIndexOf(' ') : TITLE_MAX).trimEnd()} …`;
};
