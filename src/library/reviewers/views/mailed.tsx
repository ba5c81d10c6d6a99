import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';

const SENTENCE_ROWS = 3;

/** What the link in a letter to a first reviewer opens: a name to choose, and a button. Only the button acts. */
export const YesPage = ({ token, sent }: { token: string; sent?: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <Page title={t.yesTitle} place="library" indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <Summary sent={sent} />
          <h1>{t.yesTitle}</h1>
          <p class="lead">{t.yesLead}</p>
          <Form action={paths.reviewerYes(token)}>
            <Text name="public-name" label={t.publicName} hint={t.publicNameHint} sent={sent} />
            <p class="acts">
              <button type="submit" class="btn">
                {t.yes}
              </button>
            </p>
          </Form>
          <p>{t.no}</p>
        </div>
      </div>
    </Page>
  );
};

/** What the link in the letter "still in?" opens: a button. */
export const StillInPage = ({ token }: { token: string }) => {
  const t = useWords(words);
  return (
    <Page title={t.stillTitle} place="library" indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <h1>{t.stillTitle}</h1>
          <p class="lead">{t.askedHow}</p>
          <Form action={paths.stillInLink(token)}>
            <p class="acts">
              <button type="submit" class="btn">
                {t.stillIn}
              </button>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};

/** What the link in a nomination's letter opens: a name, a sentence, a button. */
export const NominatedPage = ({
  token,
  sentence,
  publicName,
  sent,
}: {
  token: string;
  sentence: string;
  publicName: string | undefined;
  sent?: SentBack | undefined;
}) => {
  const t = useWords(words);
  return (
    <Page title={t.nominatedTitle} place="library" indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <Summary sent={sent} />
          <h1>{t.nominatedTitle}</h1>
          <p class="lead">{t.nominatedLead}</p>
          <Form action={paths.nominationLink(token)}>
            <Text name="public-name" label={t.publicName} hint={t.publicNameHint} value={publicName} sent={sent} />
            <LongText
              name="sentence"
              label={t.sentence}
              hint={t.sentenceHint}
              rows={SENTENCE_ROWS}
              value={sentence}
              sent={sent}
            />
            <p class="acts">
              <button type="submit" class="btn">
                {t.sendSelf}
              </button>
            </p>
          </Form>
          <p>{t.no}</p>
        </div>
      </div>
    </Page>
  );
};
