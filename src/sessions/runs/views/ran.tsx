import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { Island, Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { Carrier } from '../carrier.tsx';
import type { RanReading } from '../read.ts';
import { words } from '../words.ts';
import { errorOf, RanStep } from './ran-step.tsx';

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
