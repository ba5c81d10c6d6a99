import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';

/** What the link in the letter to the new address opens: it changes nothing, its button does. */
export const NewAddressPage = ({ token, done }: { token: string; done: boolean }) => {
  const t = useWords(words);
  const title = done ? t.done['address-changed'] : t.changeTitle;
  return (
    <Page title={title} room="home" indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{title}</h1>
          {!done && (
            <>
              <p class="lead">{t.changeLead}</p>
              <Form action={paths.meAddressLink(token)}>
                <p class="acts">
                  <button type="submit" class="btn">
                    {t.changeButton}
                  </button>
                </p>
              </Form>
            </>
          )}
        </div>
      </div>
    </Page>
  );
};
