import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';

export interface EvidenceRow {
  title: string;
  planned: number;
  times: number;
  minutes: { low: number; median: number; high: number; count: number } | undefined;
  over: boolean;
}

/** A range of minutes drawn small: a line from low to high, a tick at the middle, a mark where the author's number stands. */
const Range = ({ row, most }: { row: EvidenceRow; most: number }) => {
  if (!row.minutes) return null;
  const at = (minutes: number) => `${((minutes / most) * 100).toFixed(1)}%`;
  const { low, median, high } = row.minutes;
  return (
    <svg class="range" aria-hidden="true">
      <rect class="asked" x="0" y="3" width={at(row.planned)} height="10" />
      <line class="really" x1={at(low)} x2={at(high)} y1="8" y2="8" />
      <line class="tickr" x1={at(median)} x2={at(median)} y1="1" y2="15" />
    </svg>
  );
};

/** What those who ran it told us, step by step. Shown from five timed runs of a step; counted from the first. */
export const Evidence = ({
  rows,
  runs,
  code,
  wanted,
}: {
  rows: readonly EvidenceRow[];
  runs: number;
  code: string;
  /** Few reviewers know this kit: whoever has run it is asked. */
  wanted: boolean;
}) => {
  const t = useWords(words);
  const shown = rows.some(({ minutes }) => minutes);
  const most = Math.max(1, ...rows.flatMap(({ planned, minutes }) => [planned, minutes?.high ?? 0]));
  return (
    <section class="row hung" aria-labelledby="evidence">
      <h2 id="evidence">{t.evidence}</h2>
      <div class="body on flow">
        {runs === 0 && <p>{t.noEvidence}</p>}
        {runs > 0 && !shown && <p>{t.fewEvidence(runs)}</p>}
        {shown && (
          <section class="scroll" tabIndex={0} aria-labelledby="evidence-caption">
            <table>
              <caption id="evidence-caption">{t.evidenceCaption}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.step}</th>
                  <th scope="col" class="n">
                    {t.plannedHead}
                  </th>
                  <th scope="col" class="n">
                    {t.middle}
                  </th>
                  <th scope="col" class="n">
                    {t.range}
                  </th>
                  <th scope="col" class="n">
                    {t.timed}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.title}>
                    <th scope="row">
                      {row.title}
                      <Range row={row} most={most} />
                    </th>
                    <td class="n">{row.planned}</td>
                    <td class="n">
                      {row.minutes ? row.over ? <strong>{row.minutes.median}</strong> : row.minutes.median : '–'}
                    </td>
                    <td class="n nowrap">{row.minutes ? t.rangeOf(row.minutes.low, row.minutes.high) : '–'}</td>
                    <td class="n">{row.minutes?.count ?? row.times}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
        <p>
          <A href={paths.ran(code)}>{t.tell}</A>
        </p>
        {wanted && (
          <p class="small soft">
            {t.wanted} <A href={paths.reviewers}>{t.wantedHow}</A>
          </p>
        )}
      </div>
    </section>
  );
};
