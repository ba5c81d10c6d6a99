import { paths } from '../../paths.ts';
import { useWords } from '../words/words.ts';
import { A } from './link.tsx';
import { words } from './report-words.ts';

/** What somebody contributed and anybody may report; more kinds come with more rooms. */
export const REPORTED = [
  'proposal',
  'remark',
  'review',
  'kit',
  'run',
  'story',
  'question',
  'answer',
  'session',
] as const;
export type Reported = (typeof REPORTED)[number];

/** The small link beside each public contribution by which anybody reports it. `id`: its row's, or a kit's slug. */
export const ReportLink = ({ of, id }: { of: Reported; id: string }) => {
  const t = useWords(words);
  return (
    <A href={`${paths.report}?of=${of}.${id}`} rel="nofollow" class="small">
      {t.report}
    </A>
  );
};
