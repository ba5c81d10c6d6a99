import type { HidingReading } from '../../../library/index.ts';
import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { words as steward } from '../steward-words.ts';
import { Quoted } from './quoted.tsx';

interface HidingView {
  reading: HidingReading;
  sent?: SentBack | undefined;
}

const Decide = ({ id, sent }: { id: string; sent: SentBack | undefined }) => {
  const t = useWords(steward);
  const error = sent?.errors.find(({ field }) => field === 'shows')?.message;
  const chosen = sent?.typed.shows?.[0];
  return (
    <Form action={paths.adminAppeal(id)}>
      <fieldset class={error ? 'bad' : ''} id="f-shows" tabIndex={-1}>
        <legend>{t.decide}</legend>
        {error && <p class="err">{error}</p>}
        {(['yes', 'no'] as const).map((one) => (
          <div class="pick" key={one}>
            <input type="radio" name="shows" id={`f-shows-${one}`} value={one} checked={chosen === one} />
            <label for={`f-shows-${one}`}>{one === 'yes' ? t.shows : t.stays}</label>
          </div>
        ))}
      </fieldset>
      <LongText name="answer" label={t.reason} hint={t.decideHint} sent={sent} rows={3} />
      <p>
        <button type="submit" class="btn">
          {t.decideButton}
        </button>
      </p>
    </Form>
  );
};

const Appeal = ({ reading, sent }: HidingView) => {
  const t = useWords(steward);
  const { appeal, mayDecide, hiding } = reading;
  if (!appeal) return <p>{t.noAppeal}</p>;
  return (
    <>
      {appeal.words && <Quoted text={appeal.words} />}
      {appeal.decidedAt && (
        <p>
          {t.decided} <span dir="auto">{appeal.answer}</span>
        </p>
      )}
      {!appeal.decidedAt && !mayDecide && <p>{t.yours}</p>}
      {!appeal.decidedAt && mayDecide && <Decide id={hiding.id} sent={sent} />}
    </>
  );
};

/** Something hidden, for a steward: what it said, why it is hidden, its author's appeal, and showing it again. */
export const HidingPage = ({ reading, sent }: HidingView) => {
  const t = useWords(steward);
  const language = useLanguage();
  const { hiding, contribution, appeal } = reading;
  const waits = appeal !== undefined && appeal.decidedAt === null;
  return (
    <Page title={t.hiding} room="home" trail={[{ href: paths.adminReports, label: t.title }]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <Summary sent={sent} />
          <h1>{t.things[hiding.thing]}</h1>
          <p class="lead">{hiding.shownAt ? t.shown : `${t.isHidden} ${saidDay(language, hiding.at)}`}</p>
          {contribution && <Quoted text={contribution.words} />}
        </div>
      </div>
      <section class="row hung">
        <h2>{t.reason}</h2>
        <p class="body" dir="auto">
          {hiding.reason}
        </p>
      </section>
      <section class="row hung">
        <h2>{t.appeal}</h2>
        <div class="body flow">
          <Appeal reading={reading} sent={sent} />
        </div>
      </section>
      {!hiding.shownAt && !waits && (
        <section class="row hung">
          <h2>{t.show}</h2>
          <div class="body">
            <Form action={paths.adminShowing(hiding.id)}>
              <LongText name="reason" label={t.reason} hint={t.showHint} sent={sent} rows={2} />
              <p>
                <button type="submit" class="btn">
                  {t.showButton}
                </button>
              </p>
            </Form>
          </div>
        </section>
      )}
    </Page>
  );
};
