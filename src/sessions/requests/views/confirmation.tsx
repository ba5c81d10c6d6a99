import { paths } from '../../../paths.ts';
import { Form, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { ChangeReading } from '../read.ts';
import { words } from '../words.ts';
import { AskedFields } from './asked-fields.tsx';

const useTrail = () => {
  const t = useWords(words);
  return [{ href: paths.host, label: t.title }];
};

/** After asking without a sign-in: the same page whether we know the address or not. */
export const SentPage = () => {
  const t = useWords(words);
  return (
    <Page title={`${t.title}: ${t.sent}`} room="sessions" place="sessions" trail={useTrail()} indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <h1>{t.sent}</h1>
          <p class="lead">{t.sentLead}</p>
          <p>{t.sentKept}</p>
          <p>
            <A href={paths.library}>{t.toLibrary}</A>
          </p>
        </div>
      </div>
    </Page>
  );
};

/** What the mailed link opens: a button, and only the button acts. */
export const ConfirmationPage = ({ token }: { token: string }) => {
  const t = useWords(words);
  return (
    <Page title={t.confirmTitle} room="sessions" place="sessions" indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <h1>{t.confirmTitle}</h1>
          <p class="lead">{t.confirmLead}</p>
          <Form action={paths.requestConfirmation(token)}>
            <p class="acts">
              <button type="submit" class="btn">
                {t.confirmPress}
              </button>
            </p>
          </Form>
          <p>{t.confirmNot}</p>
        </div>
      </div>
    </Page>
  );
};

/** What was asked for, in the fields in which it was asked. */
export const ChangePage = ({
  requestKey,
  kits,
  before,
  sent,
}: Omit<ChangeReading, 'key'> & {
  requestKey: string;
  sent?: SentBack | undefined;
}) => {
  const t = useWords(words);
  const trail = [{ href: paths.request(requestKey), label: t.back }];
  return (
    <Page title={t.changeTitle} room="sessions" place="sessions" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="wide">
          <h1>{t.changeTitle}</h1>
          <p class="lead">{t.changeLead}</p>
        </div>
      </div>
      <div class="row formrow">
        <div class="body flow">
          <Summary sent={sent} />
          <Form action={paths.requestChange(requestKey)}>
            <AskedFields kits={kits} before={before} sent={sent} />
            <div class="part">
              <h2>{t.you}</h2>
              <Text name="name" width="m" label={t.name} hint={t.nameHint} value={before.name?.[0]} sent={sent} />
              <p>
                <button type="submit" class="btn">
                  {t.change}
                </button>
              </p>
            </div>
          </Form>
        </div>
      </div>
    </Page>
  );
};
