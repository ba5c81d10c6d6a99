import type { SentBack } from '../../../platform/ui/form.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { HOW, howField, minutesField } from '../fields.ts';
import type { AskedStep } from '../read.ts';
import { words } from '../words.ts';

export const errorOf = (sent: SentBack | undefined, field: string): string | undefined =>
  sent?.errors.find((error) => error.field === field)?.message;

const Fault = ({ field, message }: { field: string; message: string | undefined }) =>
  message === undefined ? null : (
    <p class="err" id={`e-${field}`}>
      {message}
    </p>
  );

/** One step: three big targets and its minutes. */
export const RanStep = ({
  step,
  language,
  sent,
}: {
  step: AskedStep;
  language: string;
  sent: SentBack | undefined;
}) => {
  const t = useWords(words);
  const how = howField(step.key);
  const minutes = minutesField(step.key);
  const chosen = sent?.typed[how]?.[0] ?? (sent ? '' : 'done');
  const howError = errorOf(sent, how);
  const minutesError = errorOf(sent, minutes);
  const described = minutesError ? { 'aria-describedby': `e-${minutes}`, 'aria-invalid': true } : {};
  return (
    <fieldset class={howError || minutesError ? 'ranstep bad' : 'ranstep'}>
      <legend>
        <b class="num">{step.number}</b> <span lang={language}>{step.title}</span>{' '}
        <span class="soft nowrap">{t.planned(step.minutes)}</span>
      </legend>
      <Fault field={how} message={howError} />
      <Fault field={minutes} message={minutesError} />
      <div class="outcomes">
        {HOW.map((one, at) => {
          const id = at === 0 ? `f-${how}` : `f-${how}.${one}`;
          return (
            <span key={one}>
              <input type="radio" id={id} name={how} value={one} checked={one === chosen} />
              <label for={id}>{t.how[one]}</label>
            </span>
          );
        })}
        <span class="took">
          <input
            id={`f-${minutes}`}
            name={minutes}
            inputMode="numeric"
            autocomplete="off"
            value={sent?.typed[minutes]?.[0] ?? ''}
            {...described}
          />
          <label for={`f-${minutes}`}>
            {t.min}
            <span class="vh">{t.minutesOf(step.title)}</span>
          </label>
        </span>
      </div>
    </fieldset>
  );
};
