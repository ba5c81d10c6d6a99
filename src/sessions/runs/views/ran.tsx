import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { Island, Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { Carrier } from '../carrier.tsx';
import { HOW, howField, minutesField } from '../fields.ts';
import type { AskedStep, RanReading } from '../read.ts';
import { words } from '../words.ts';

const errorOf = (sent: SentBack | undefined, field: string): string | undefined =>
  sent?.errors.find((error) => error.field === field)?.message;

const Fault = ({ field, message }: { field: string; message: string | undefined }) =>
  message === undefined ? null : (
    <p class="err" id={`e-${field}`}>
      {message}
    </p>
  );

/** One step: three big targets and its minutes. */
const RanStep = ({ step, language, sent }: { step: AskedStep; language: string; sent: SentBack | undefined }) => {
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

/**
 * “We ran it”: everything set to done and to today, so that telling takes half a minute. A day that can't be read comes back
 * in a plain field, since a date field would hide it.
 */
export const RanPage = ({
  code,
  slug,
  title,
  language,
  steps,
  today,
  telling,
  sent,
}: RanReading & { sent?: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <Page
      title={`${t.ranTitle}: ${title}`}
      room="sessions"
      trail={[{ href: paths.kit(slug), label: title }]}
      here={t.ranTitle}
      islands={['ran']}
      indexed={false}
    >
      <div class="row plain">
        <div class="wide">
          <h1>{t.ranTitle}</h1>
          <p class="lead">{t.ranLead(title)}</p>
        </div>
      </div>
      <div class="row formrow">
        <div class="body">
          <Summary sent={sent} />
          <Form action={paths.ran(code)} id="ran" class="ran">
            <div class="part">
              <h2>{t.thatTime}</h2>
              <div class="three">
                <Text
                  name="when"
                  type={errorOf(sent, 'when') ? 'text' : 'date'}
                  label={t.when}
                  value={today}
                  sent={sent}
                  width="m"
                />
                <Text name="people" type="number" label={t.people} hint={t.peopleHint} sent={sent} width="s" />
                <Text name="outcode" label={t.outcode} hint={t.outcodeHint} sent={sent} width="s" />
              </div>
            </div>
            <div class="part">
              <h2>{t.steps}</h2>
              <div>
                <p class="hint">{steps.length > 0 ? t.stepsHint : t.nothingToAsk}</p>
                {steps.length > 0 && (
                  <ol class="ransteps">
                    {steps.map((step) => (
                      <li key={step.key}>
                        <RanStep step={step} language={language} sent={sent} />
                      </li>
                    ))}
                  </ol>
                )}
              </div>
            </div>
            <div class="part">
              <h2>{t.lastly}</h2>
              <LongText name="words" label={t.words} hint={t.wordsHint} rows={2} sent={sent} />
            </div>
            <div class="sendbar">
              <input type="hidden" name="telling" value={sent?.typed.telling?.[0] ?? telling} />
              <button type="submit" class="btn">
                {t.send}
              </button>
            </div>
            <Island name="ran" props={{ title }}>
              <Carrier title={title} />
            </Island>
          </Form>
        </div>
        <div class="aside flow">
          <h2 class="lab">{t.what}</h2>
          <ul class="list">
            {t.whatList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
    </Page>
  );
};
