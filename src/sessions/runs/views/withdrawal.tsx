import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { saidDay } from '../day.ts';
import type { WithdrawalReading } from '../read.ts';
import { words } from '../words.ts';

/** Takes a run back, when the button is pressed; says so, once it is. */
export const WithdrawalPage = ({ link, slug, title, ranOn, withdrawn }: WithdrawalReading) => {
  const t = useWords(words);
  const language = useLanguage();
  const heading = withdrawn ? t.withdrawnTitle : t.withdrawTitle;
  return (
    <Page title={heading} room="sessions" trail={[{ href: paths.kit(slug), label: title }]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{heading}</h1>
          <p class="lead">{withdrawn ? t.withdrawnLead(title) : t.withdrawLead(title, saidDay(language, ranOn))}</p>
          {withdrawn ? (
            <p class="acts">
              <A class="btn" href={paths.kit(slug)}>
                {t.backToKit}
              </A>
            </p>
          ) : (
            <Form action={paths.withdrawal(link)}>
              <p class="acts">
                <button type="submit" class="btn">
                  {t.withdraw}
                </button>
                <A href={paths.kit(slug)}>{t.leave}</A>
              </p>
            </Form>
          )}
        </div>
      </div>
    </Page>
  );
};
