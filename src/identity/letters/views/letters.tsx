import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';

/** Where the link at the end of a letter leads: its button stops such letters, or lets them come again. */
export const LettersPage = ({ stopId, purpose, come }: { stopId: string; purpose: string; come: boolean }) => {
  const t = useWords(words);
  const title = come ? t.stopTitle : t.stopped;
  return (
    <Page title={title} room="home" indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{title}</h1>
          <p class="lead">{come ? t.stopLead : t.stoppedLead}</p>
          <Form action={come ? paths.letters(stopId, purpose) : paths.lettersAgain(stopId, purpose)}>
            <p class="acts">
              <button type="submit" class={come ? 'btn' : 'btn quiet'}>
                {come ? t.stop : t.again}
              </button>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};
