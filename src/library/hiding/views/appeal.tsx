import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';

export interface AppealView {
  token: string;
  /** What its author wrote. */
  text: string;
  reason: string;
  /** Whether there is still something to ask for. */
  stands: 'hidden' | 'shown' | 'appealed';
  sent?: SentBack | undefined;
}

/** Where an author, led by a letter, asks for what was hidden to be shown. */
export const AppealPage = ({ token, text, reason, stands, sent }: AppealView) => {
  const t = useWords(words);
  return (
    <Page title={t.title} place="library" indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <Summary sent={sent} />
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
        </div>
      </div>
      <section class="row hung">
        <h2>{t.yours}</h2>
        <blockquote class="body flow" dir="auto">
          {text.split('\n\n').map((words) => (
            <p key={words}>{words}</p>
          ))}
        </blockquote>
      </section>
      <section class="row hung">
        <h2>{t.reason}</h2>
        <div class="body flow">
          <p dir="auto">{reason}</p>
          {stands === 'shown' && <p>{t.shown}</p>}
          {stands === 'appealed' && <p>{t.appealed}</p>}
          {stands === 'hidden' && (
            <Form action={paths.appeal(token)}>
              <LongText name="words" label={t.why} hint={t.whyHint} sent={sent} rows={6} />
              <p class="acts">
                <button type="submit" class="btn">
                  {t.send}
                </button>
              </p>
            </Form>
          )}
        </div>
      </section>
    </Page>
  );
};

/** After an appeal: when it is answered. */
export const AppealedPage = ({ dueAt }: { dueAt: Date }) => {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <Page title={t.sent} place="library" indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.sent}</h1>
          <p class="lead">{t.sentLead(saidDay(language, dueAt))}</p>
          <p>
            <A href={paths.library}>{t.library}</A>
          </p>
        </div>
      </div>
    </Page>
  );
};
