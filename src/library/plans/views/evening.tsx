import { fitCut } from '../../../kit/cut-fit.ts';
import { cautions, lasts } from '../../../kit/evening.ts';
import { BigStrip, Key } from '../../../platform/ui/strip.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';
import { type PlannerProps, type Row, segmentsOf, stepsOfReading, totalsOf } from './planner-state.ts';

/** What to do about an evening that is too long: one button, as long as the program can still make it shorter. */
const TooLong = ({ reading, state }: PlannerProps) => {
  const t = useWords(words);
  const { wanted, minutes } = totalsOf(state.cut);
  const canHelp = lasts(fitCut(state.cut, stepsOfReading(reading))) < minutes;
  if (!canHelp || wanted === undefined) return <> {t.overLeast}</>;
  return (
    <>
      {' '}
      {t.overMend}{' '}
      <button type="submit" class="tool" form="plan-form" name="act" value={`fit:${wanted}`}>
        {t.fitIt(wanted)}
      </button>
    </>
  );
};

/** What to know before running this, said plainly. */
const Cautions = (props: PlannerProps) => {
  const { reading, state } = props;
  const t = useWords(words);
  const found = cautions(state.cut, stepsOfReading(reading));
  if (found.length === 0) return <p>{t.allWell}</p>;
  return (
    <div class="plan-know">
      <h3>{t.knowFirst}</h3>
      <ul>
        {found.map((caution) => {
          const [title, minutes] = [
            'title' in caution ? caution.title : '',
            'minutes' in caution ? caution.minutes : 0,
          ];
          return (
            <li key={`${caution.kind} ${title}`} class={caution.kind === 'hinge-dropped' ? 'grave' : ''}>
              {t.cautions[caution.kind](title, minutes)}
              {caution.kind === 'over' && <TooLong {...props} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
};

/** The evening as one bar, and what to know about it. */
export const Evening = ({ rows, ...props }: PlannerProps & { rows: readonly Row[] }) => {
  const t = useWords(words);
  const segments = segmentsOf(rows, t.spare);
  return (
    <section class="row" aria-labelledby="plan">
      <h2 id="plan" tabIndex={-1}>
        {t.plan}
      </h2>
      <div class="wide flow">
        {segments.length > 0 && <BigStrip steps={segments} />}
        <Key methods={segments.map(({ method }) => method)} />
        <Cautions {...props} />
      </div>
    </section>
  );
};
