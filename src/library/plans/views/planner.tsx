import { Fragment } from 'preact';
import { writeCut } from '../../../kit/cut-text.ts';
import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { useAddress } from '../../../platform/ui/page-context.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';
import { LeftOut, OwnStep, SecondKit } from './beside.tsx';
import { Evening } from './evening.tsx';
import { PlanForm } from './plan-form.tsx';
import { type PlannerProps, rowsOf, totalsOf } from './planner-state.ts';
import { RowItem, SpareItem } from './row.tsx';
import { When } from './when.tsx';

const planAddress = (slug: string, plan: string): string => `${paths.plan(slug)}?p=${plan}`;

/** What is lost with the hinge, told before it goes. */
const Ask = ({ reading, state }: PlannerProps) => {
  const t = useWords(words);
  const row = rowsOf(reading, state.cut)[state.asks ?? -1];
  if (!row) return null;
  return (
    <section id="ask" class="row" role="alert" aria-labelledby="ask-title" tabIndex={-1}>
      <div class="wide plan-ask flow">
        <h2 id="ask-title">{t.ask}</h2>
        <p>{t.askWhy(row.written.title)}</p>
        <p class="acts">
          <button type="submit" class="btn" form="plan-form" name="act" value="work">
            {t.askNo}
          </button>
          <button type="submit" class="btn quiet" form="plan-form" name="act" value={`drop-told:${row.at}`}>
            {t.askYes}
          </button>
        </p>
      </div>
    </section>
  );
};

const Keeping = ({ reading, plan }: { reading: PlannerProps['reading']; plan: string }) => {
  const t = useWords(words);
  const { slug } = reading.main;
  return (
    <section class="row hung" aria-labelledby="keeping">
      <h2 id="keeping">{t.keepTitle}</h2>
      <div class="body on flow">
        <p>{t.keepWhy}</p>
        <p>
          {t.files} <A href={`${paths.planPdf(slug)}?p=${plan}`}>{t.planPdf}</A>,{' '}
          <A href={`${paths.planCards(slug)}?p=${plan}`}>{t.cardsPdf}</A>
        </p>
        <p>
          <A href={paths.plan(slug)}>{t.again}</A>
        </p>
      </div>
    </section>
  );
};

/** Always in sight: how long it is, when it ends, the way back, and keeping it. */
const Bar = ({ reading, state, hands }: PlannerProps) => {
  const t = useWords(words);
  const address = useAddress();
  const { minutes, from, to, wanted } = totalsOf(state.cut);
  const isOver = wanted !== undefined && minutes > wanted;
  const { slug } = reading.main;
  return (
    <div class="plan-bar">
      <div class="row">
        <div class="wide">
          <p class={isOver ? 'plan-sum over-long' : 'plan-sum'}>
            <strong>{t.total(minutes)}</strong> {t.fromTo(from, to)}
          </p>
          {hands
            ? state.before && (
                <button type="button" class="tool" onClick={hands.undo}>
                  {t.undo}
                  <span class="vh"> {t.undoWhat}</span>
                </button>
              )
            : state.before && (
                <A class="tool" href={planAddress(slug, state.before)}>
                  {t.undo}
                  <span class="vh"> {t.undoWhat}</span>
                </A>
              )}
          <button
            type="submit"
            class="btn"
            form="plan-form"
            name="act"
            value="keep"
            formaction={address(paths.keptPlans(slug))}
          >
            {t.keep}
            <span class="vh">: {t.keepWhat}</span>
          </button>
        </div>
      </div>
    </div>
  );
};

/** The planner whole. With hands it answers at once; without them each button is a form's. */
export const Planner = (props: PlannerProps) => {
  const { reading, state, hands } = props;
  const t = useWords(words);
  const pageLanguage = useLanguage();
  const plan = writeCut(state.cut);
  const rows = rowsOf(reading, state.cut);
  const { slug, language, title } = reading.main;
  const lang = language.startsWith(pageLanguage) ? undefined : language;
  return (
    <div class="planner">
      <Ask {...props} />
      <When {...props} plan={plan} />
      <Evening {...props} rows={rows} />
      <PlanForm id="plan-form" slug={slug} plan={plan} enter="work" hands={hands}>
        <section class="row hung" aria-labelledby="steps">
          <h2 id="steps" tabIndex={-1}>
            {t.steps}
          </h2>
          <div class="body on">
            <ol class="items" aria-label={title}>
              {rows.map((row) => (
                <Fragment key={row.row}>
                  {row.spare > 0 && <SpareItem row={row} hasStart={state.cut.startsAt !== undefined} />}
                  <RowItem
                    row={row}
                    last={rows.length - 1}
                    second={reading.second?.title}
                    language={lang}
                    state={state}
                  />
                </Fragment>
              ))}
            </ol>
            <p class="plan-home">
              <strong class="num">{totalsOf(state.cut).to}</strong> {t.ends}
            </p>
            {!hands && (
              <p>
                <button type="submit" class="btn quiet" name="act" value="work">
                  {t.work}
                </button>
              </p>
            )}
          </div>
        </section>
        <LeftOut {...props} language={lang} />
        <OwnStep {...props} />
        <SecondKit {...props} />
      </PlanForm>
      <Keeping reading={reading} plan={plan} />
      <Bar {...props} />
    </div>
  );
};
