import { stepsOf } from '../../../kit/reading.ts';
import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Patterns } from '../../../platform/ui/strip.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { Changed } from '../../history/views/changed.tsx';
import { words as editing } from '../../proposals/editing/words.ts';
import { isNoDifference } from '../../revisions/difference.ts';
import { asValue, FIELDS } from '../margin-form.ts';
import { pageWords } from '../page-words.ts';
import type { UnderstoodReading } from '../read.ts';
import { useTrail } from './file-page.tsx';

interface Shown {
  reading: UnderstoodReading;
  sent?: SentBack | undefined;
}

const Left = ({ reading: { left } }: Shown) => {
  const t = useWords(pageWords);
  if (left.length === 0) return null;
  return (
    <section class="row hung" aria-labelledby="left">
      <h2 id="left">{t.left(left.length)}</h2>
      <div class="body on flow">
        <ul class="list">
          {left.map((sentence) => (
            <li key={sentence} dir="auto">
              {sentence}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};

const Margin = ({ reading: { remarks, after, title }, sent }: Shown) => {
  const t = useWords(pageWords);
  const titles = new Map(stepsOf(after).map((step) => [step.id, step.title]));
  if (remarks.length === 0) return null;
  const isTicked = (value: string): boolean => !sent || (sent.typed[FIELDS.margin] ?? []).includes(value);
  return (
    <fieldset>
      <legend>{t.margin}</legend>
      <p class="hint">{t.marginHint}</p>
      {remarks.map((remark, at) => (
        <div class="pick" key={asValue(remark)}>
          <input type="hidden" name={FIELDS.noted} value={asValue(remark)} />
          <input
            type="checkbox"
            id={`f-margin-${at}`}
            name={FIELDS.margin}
            value={asValue(remark)}
            checked={isTicked(asValue(remark))}
          />
          <label for={`f-margin-${at}`} dir="auto">
            {remark.words} <span class="small soft">({t.aboutStep(titles.get(remark.step ?? '') ?? title)})</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
};

const Sending = ({ reading, sent }: Shown) => {
  const [t, form] = [useWords(pageWords), useWords(editing)];
  const { slug, base, source, left, isSignedIn, publicName, licence } = reading;
  return (
    <section class="row hung" aria-labelledby="send">
      <h2 id="send">{t.sendPart}</h2>
      <div class="body on flow">
        <Summary sent={sent} />
        <Form id="f-base" action={paths.wordSuggestion(slug)}>
          <input type="hidden" name="base" value={base} />
          <textarea name="source" id="f-source" aria-label={form.sourceLabel} hidden>
            {source}
          </textarea>
          {left.map((sentence) => (
            <input key={sentence} type="hidden" name={FIELDS.left} value={sentence} />
          ))}
          <Margin reading={reading} sent={sent} />
          <LongText name="why" label={form.why} hint={form.whyHint} rows={3} sent={sent} />
          <Text name="credit" width="m" label={form.credit} hint={form.creditHint} value={publicName} sent={sent} />
          {!isSignedIn && <Text name="email" width="m" label={form.email} hint={form.emailHint} sent={sent} />}
          <p class="hint">
            {form.licence(licence)} <A href={paths.licences}>{form.licenceLink}</A>
          </p>
          <p>
            <button type="submit" class="btn">
              {t.send}
            </button>
          </p>
        </Form>
        <p>
          <A href={paths.wordBack(slug)}>{t.again}</A>
        </p>
      </div>
    </section>
  );
};

/** What was read in a file that came back, before anything is sent on. */
export const UnderstoodPage = ({ reading, sent }: Shown) => {
  const t = useWords(pageWords);
  const { title, language, direction, difference } = reading;
  return (
    <Page
      title={`${t.understood}: ${title}`}
      place="library"
      trail={useTrail(reading)}
      here={t.understood}
      indexed={false}
    >
      <Patterns />
      <div class="row plain">
        <div class="wide flow">
          <p class="over" lang={language}>
            {title}
          </p>
          <h1>{t.understood}</h1>
          <p class="lead">{t.understoodLead}</p>
          {reading.isGuessed && <p>{t.guessed}</p>}
          {isNoDifference(difference) && <p>{t.sameWords}</p>}
        </div>
      </div>
      <Left reading={reading} />
      {!isNoDifference(difference) && (
        <Changed difference={difference} language={language} direction={direction} before={t.before} after={t.after} />
      )}
      <Sending reading={reading} sent={sent} />
    </Page>
  );
};
