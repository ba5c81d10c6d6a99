import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';

export interface TryView {
  token: string;
  heldAt: Date | null;
  sent?: SentBack | undefined;
}

/** What the letter opens: one line, and one button. */
export const TryPage = ({ token, heldAt, sent }: TryView) => {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <Page title={t.title} room="network" indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <Summary sent={sent} />
          <h1>{t.title}</h1>
          <p class="lead">{heldAt ? t.lead(saidDay(language, heldAt)) : t.leadAny}</p>
          <Form action={paths.tries(token)}>
            <LongText name="tried" label={t.line} hint={t.lineHint} sent={sent} rows={2} />
            <div class="f">
              <p class="pick">
                <input
                  type="checkbox"
                  name="circle"
                  id="f-circle"
                  value="yes"
                  aria-describedby="h-circle"
                  checked={sent?.typed.circle !== undefined}
                />
                <label for="f-circle">{t.joins}</label>
              </p>
              <p class="hint" id="h-circle">
                {t.joinsHint}
              </p>
            </div>
            <p class="acts">
              <button type="submit" class="btn">
                {t.keep}
              </button>
            </p>
          </Form>
          <p>{t.private}</p>
        </div>
      </div>
    </Page>
  );
};
