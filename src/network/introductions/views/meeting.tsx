import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';

/** Where whoever was asked says yes or no: two buttons, and only they act. */
export const MeetingPage = ({ token }: { token: string }) => {
  const t = useWords(words);
  return (
    <Page title={t.title} room="network" indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <Form action={paths.introduction(token)}>
            <p class="acts">
              <button type="submit" class="btn" name="said" value="yes">
                {t.yes}
              </button>{' '}
              <button type="submit" class="btn quiet" name="said" value="no">
                {t.no}
              </button>
            </p>
          </Form>
          <p>{t.never}</p>
        </div>
      </div>
    </Page>
  );
};

/** After the button. */
export const AnsweredPage = ({ said }: { said: 'yes' | 'no' }) => {
  const t = useWords(words);
  return (
    <Page title={t.title} room="network" indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <h1>{said === 'yes' ? t.doneYes : t.doneNo}</h1>
        </div>
      </div>
    </Page>
  );
};
