import { holds } from '../../../kit/cut.ts';
import { METHODS } from '../../../kit/kit.ts';
import { Select, sentBack, Text } from '../../../platform/ui/form.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { useWords } from '../../../platform/words/words.ts';
import type { PlannerStep } from '../read.ts';
import { words } from '../words.ts';
import type { PlannerProps } from './planner-state.ts';
import { Tool } from './row.tsx';

const Offered = ({
  step,
  language,
  act,
  label,
  note,
  id,
}: {
  step: PlannerStep;
  language: string | undefined;
  act: string | undefined;
  label: string;
  note: string | undefined;
  id: string;
}) => {
  const names = useWords(ui);
  return (
    <li id={id} tabIndex={-1} class="offer">
      <div>
        <h3 {...(language ? { lang: language } : {})}>{step.title}</h3>
        {step.hinge && <p class="hinge">{names.hinge}</p>}
        <p class="how">
          {names.methods[step.method]} · {step.minutes} {names.min}
        </p>
        <p class="small" {...(language ? { lang: language } : {})}>
          {step.what}
        </p>
        {note && <p class="small soft">{note}</p>}
      </div>
      {act && <Tool act={act} label={label} of={step.title} />}
    </li>
  );
};

/** What the evening does without, what each was for, and the way back. */
export const LeftOut = ({ reading, state, language }: PlannerProps & { language: string | undefined }) => {
  const t = useWords(words);
  const { cut } = state;
  const out = reading.main.steps
    .map((step, index) => ({ step, index }))
    .filter(({ index }) => !holds(cut, 'main', index));
  if (out.length === 0) return null;
  return (
    <section class="row hung" aria-labelledby="out">
      <h2 id="out">{t.out}</h2>
      <div class="body on flow">
        <p>{t.outWhy}</p>
        <ul class="rows offers">
          {out.map(({ step, index }) => (
            <Offered
              key={step.id}
              id={`out-${index + 1}`}
              step={step}
              language={language}
              act={`back:${index}`}
              label={t.back}
              note={cut.leftOut.includes(index) ? t.outYou : t.outTime}
            />
          ))}
        </ul>
      </div>
    </section>
  );
};

export const OwnStep = ({ state }: PlannerProps) => {
  const t = useWords(words);
  const names = useWords(ui);
  const sent = sentBack(state.sent, t.errors);
  return (
    <section class="row hung" aria-labelledby="own">
      <h2 id="own" tabIndex={-1}>
        {t.ownStep}
      </h2>
      <div class="body on plan-fields">
        <Text name="own-title" label={t.ownTitle} hint={t.ownTitleHint} sent={sent} />
        <Text name="own-minutes" type="number" width="s" label={t.ownMinutes} sent={sent} value="5" />
        <Select
          name="own-method"
          label={t.ownMethod}
          sent={sent}
          options={METHODS.map((method) => ({ value: method, label: names.methods[method] }))}
        />
        <p>
          <button type="submit" class="btn quiet" name="act" value="own">
            {t.ownAdd}
          </button>
        </p>
      </div>
    </section>
  );
};

/** Steps of one other kit, each with what it is for. */
export const SecondKit = ({ reading, state }: PlannerProps) => {
  const t = useWords(words);
  const { second, others, main } = reading;
  const { cut } = state;
  const isUsed = cut.items.some(({ of }) => of === 'second');
  if (others.length === 0 && !second) return null;
  return (
    <section class="row hung" aria-labelledby="second">
      <h2 id="second" tabIndex={-1}>
        {t.second}
      </h2>
      <div class="body on plan-fields">
        {isUsed ? (
          <p>{t.secondOne}</p>
        ) : (
          <>
            <Select
              name="second"
              label={t.secondPick}
              value={second?.slug}
              options={others.map(({ slug, title }) => ({ value: slug, label: title }))}
            />
            <p>
              <button type="submit" class="btn quiet" name="act" value="second">
                {t.secondShow}
              </button>
            </p>
          </>
        )}
        {second && (
          <>
            <p class="lab">{t.secondOf(second.title)}</p>
            <ul class="rows offers">
              {second.steps.map((step, index) => {
                const taken = holds(cut, 'second', index);
                return (
                  <Offered
                    key={step.id}
                    id={`offer-${index + 1}`}
                    step={step}
                    language={second.language === main.language ? undefined : second.language}
                    act={taken ? undefined : `take:${index}`}
                    label={t.take}
                    note={taken ? t.taken : undefined}
                  />
                );
              })}
            </ul>
          </>
        )}
      </div>
    </section>
  );
};
