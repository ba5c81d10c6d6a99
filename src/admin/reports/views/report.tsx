import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { WRONGS } from '../forms.ts';
import { type About, written } from '../of.ts';
import { words } from '../words.ts';

const WhatIsWrong = ({ sent }: { sent: SentBack | undefined }) => {
  const t = useWords(words);
  const error = sent?.errors.find(({ field }) => field === 'wrong')?.message;
  const chosen = sent?.typed.wrong?.[0];
  return (
    <fieldset class={error ? 'bad' : ''} id="f-wrong" tabIndex={-1} {...(error && { 'aria-describedby': 'e-wrong' })}>
      <legend>{t.wrong}</legend>
      {error && (
        <p class="err" id="e-wrong">
          {error}
        </p>
      )}
      {WRONGS.map((wrong) => (
        <div class="pick" key={wrong}>
          <input type="radio" name="wrong" id={`f-wrong-${wrong}`} value={wrong} checked={wrong === chosen} />
          <label for={`f-wrong-${wrong}`}>{t.wrongs[wrong]}</label>
        </div>
      ))}
    </fieldset>
  );
};

const Reach = ({ isSignedIn, sent }: { isSignedIn: boolean; sent: SentBack | undefined }) => {
  const t = useWords(words);
  if (!isSignedIn)
    return (
      <Text name="email" type="email" label={t.email} hint={t.emailHint} sent={sent} width="m" autocomplete="email" />
    );
  return (
    <div class="pick">
      <input type="checkbox" name="answer" id="f-answer" value="yes" checked={sent?.typed.answer?.[0] === 'yes'} />
      <label for="f-answer">{t.answer}</label>
    </div>
  );
};

export interface ReportView {
  about: About | undefined;
  isSignedIn: boolean;
  sent?: SentBack | undefined;
}

/** Where anybody reports something, or complains. */
export const ReportPage = ({ about, isSignedIn, sent }: ReportView) => {
  const t = useWords(words);
  return (
    <Page title={t.title} description={t.lead.slice(0, 200)} place="about" trail={[]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <Summary sent={sent} />
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <p>
            <strong>{t.danger}</strong> <A href={paths.safety}>{t.how}</A>
          </p>
        </div>
      </div>
      <div class="row formrow">
        <div class="body flow">
          <Form action={paths.report}>
            {about ? (
              <p>
                <input type="hidden" name="of" value={written(about)} />
                {t.it} <strong>{t.things[about.thing]}</strong>
                {about.thing === 'kit' && (
                  <>
                    {': '}
                    <A href={paths.kit(about.id)}>{about.id}</A>
                  </>
                )}
              </p>
            ) : (
              <Text name="about" label={t.about} hint={t.aboutHint} sent={sent} />
            )}
            <WhatIsWrong sent={sent} />
            <LongText name="words" label={t.words} hint={t.wordsHint} sent={sent} rows={6} />
            <Reach isSignedIn={isSignedIn} sent={sent} />
            <p class="acts">
              <button type="submit" class="btn">
                {t.send}
              </button>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};

/** After a report: its number, the same page for everybody. */
export const ReportSentPage = ({ number }: { number: string }) => {
  const t = useWords(words);
  return (
    <Page title={t.sent} place="about" indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.sent}</h1>
          <p>
            {t.number}: <strong class="num">{number}</strong>
          </p>
          <p class="lead">{t.sentLead}</p>
          <p>{t.sentNext}</p>
          <p>{t.sentMail}</p>
          <p>
            <A href={paths.library}>{t.library}</A>
          </p>
        </div>
      </div>
    </Page>
  );
};

/** What the link in the acknowledgement opens: a button, and only the button acts. `token`: none once it was pressed. */
export const AnswerMePage = ({ token }: { token: string | undefined }) => {
  const t = useWords(words);
  const [title, lead] = token ? [t.yesTitle, t.yesLead] : [t.yesDone, t.yesDoneLead];
  return (
    <Page title={title} place="about" indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
          {token && (
            <Form action={paths.reportAnswer(token)}>
              <p class="acts">
                <button type="submit" class="btn">
                  {t.yes}
                </button>
              </p>
            </Form>
          )}
        </div>
      </div>
    </Page>
  );
};
