import { paths } from '../../paths.ts';
import { Form, Select, type SentBack } from '../../platform/ui/form.tsx';
import { plural, useLanguage, useWords } from '../../platform/words/words.ts';
import { PAUSES_MONTHS } from '../facilitators/forms.ts';
import { saidMonth } from '../months.ts';
import type { PathwayReading } from '../read.ts';
import { ANSWERS } from '../terms.ts';
import { words } from '../words.ts';
import { Press } from './press.tsx';

/** This month and the next two, with three buttons each. */
export const Months = ({ months, now }: Pick<PathwayReading, 'months' | 'now'>) => {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <>
      <p class="soft">{t.timeHint}</p>
      <ul class="lines">
        {months.map(({ month, answer }) => (
          <li key={month}>
            <strong>{saidMonth(language, month, now)}</strong>
            <div>
              <Form action={paths.meAvailability}>
                <input type="hidden" name="month" value={month} />
                <p class="acts">
                  {ANSWERS.map((one) => (
                    <button
                      type="submit"
                      key={one}
                      name="answer"
                      value={one}
                      class={answer === one ? 'btn' : 'btn quiet'}
                      aria-label={`${saidMonth(language, month, now)}: ${t.answers[one]}`}
                      aria-pressed={answer === one}
                    >
                      {t.answers[one]}
                    </button>
                  ))}
                </p>
              </Form>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Pausing, coming back, leaving. */
export const Pausing = ({ isPaused, sent }: { isPaused: boolean; sent: SentBack | undefined }) => {
  const t = useWords(words);
  const language = useLanguage();
  const options = PAUSES_MONTHS.map((count) => ({ value: `${count}`, label: plural(language, count, t.monthsOf) }));
  return (
    <>
      <p class="soft">{t.pauseHint}</p>
      {isPaused ? (
        <Press at={paths.meLeadingPauseEnd} label={t.resume} />
      ) : (
        <Form action={paths.meLeadingPause}>
          <Select name="months" label={t.months} options={options} sent={sent} />
          <p>
            <button type="submit" class="btn quiet">
              {t.pausePress}
            </button>
          </p>
        </Form>
      )}
      <details>
        <summary>{t.stop}</summary>
        <p>{t.stopHint}</p>
        <Press at={paths.meLeadingStop} label={t.stop} />
      </details>
    </>
  );
};
