import { sentBack, Text } from '../../../platform/ui/form.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { clockField } from '../clock.ts';
import { words } from '../words.ts';
import { PlanForm } from './plan-form.tsx';
import { type PlannerProps, totalsOf } from './planner-state.ts';

/** How long: a length that the kit runs in, or a start and a finishing time. */
export const When = ({ reading, state, hands, plan }: PlannerProps & { plan: string }) => {
  const t = useWords(words);
  const { cut } = state;
  const sent = sentBack(state.sent, t.errors);
  const { minutes, wanted } = totalsOf(cut);
  const whole = reading.lengths.at(-1);
  const until = cut.wanted && 'until' in cut.wanted ? cut.wanted.until : undefined;
  return (
    <section class="row hung" aria-labelledby="when">
      <h2 id="when">{t.when}</h2>
      <div class="body on">
        <PlanForm id="when-form" slug={reading.main.slug} plan={plan} enter="fit" hands={hands}>
          <fieldset>
            <legend>{t.lengths}</legend>
            <div class="plan-lengths">
              {reading.lengths.map((length) => {
                const chosen = wanted === length || (wanted === undefined && minutes === length);
                return (
                  <button
                    type="submit"
                    key={length}
                    class="plan-length"
                    name="act"
                    value={`fit:${length}`}
                    aria-pressed={chosen ? 'true' : 'false'}
                  >
                    {length === whole ? t.lengthWhole(length) : t.length(length)}
                  </button>
                );
              })}
            </div>
            <p class="hint">{t.least(reading.leastMinutes)}</p>
          </fieldset>
          <div class="plan-times">
            <Text
              name="start"
              type="time"
              width="m"
              label={t.start}
              hint={t.startHint}
              sent={sent}
              value={clockField(cut.startsAt)}
            />
            <Text
              name="until"
              type="time"
              width="m"
              label={t.until}
              hint={t.untilHint}
              sent={sent}
              value={clockField(until)}
            />
            <button type="submit" class="btn quiet" name="act" value="fit">
              {t.setTimes}
            </button>
          </div>
        </PlanForm>
      </div>
    </section>
  );
};
