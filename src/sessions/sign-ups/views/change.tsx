import { paths } from '../../../paths.ts';
import { Form, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { Tick, WhenAndWhere } from '../../trainings/views/fields.tsx';
import type { ChangingReading } from '../read.ts';
import { words as ours } from '../running-words.ts';
import { words } from '../words.ts';

/** Changes when and where a session is, and how many chairs it has. */
export const ChangePage = ({ session, before, sent }: ChangingReading & { sent?: SentBack | undefined }) => {
  const t = useWords(ours);
  const { sessions } = useWords(words);
  const trail = [
    { href: paths.sessions, label: sessions },
    { href: paths.session(session.id), label: session.title },
  ];
  return (
    <Page title={t.changeTitle} room="sessions" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="wide">
          <h1>{t.changeTitle}</h1>
          <p class="lead">{t.changeLead}</p>
        </div>
      </div>
      <div class="row">
        <div class="body">
          <Summary sent={sent} />
          <Form action={paths.sessionEdit(session.id)}>
            <WhenAndWhere sent={sent} before={before} />
            {session.audience === 'group' && (
              <Tick name="sign-ups" label={t.signUps} sent={sent} before={before.signUps} />
            )}
            <p class="acts">
              <button type="submit" class="btn">
                {t.changeSave}
              </button>
              <A href={paths.session(session.id)}>{t.cancelNo}</A>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};

/** Asks once more before a session is cancelled. */
export const CancellationPage = ({ session, count }: Pick<ChangingReading, 'session'> & { count: number }) => {
  const t = useWords(ours);
  const { sessions } = useWords(words);
  const trail = [
    { href: paths.sessions, label: sessions },
    { href: paths.session(session.id), label: session.title },
  ];
  return (
    <Page title={t.cancelTitle} room="sessions" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <h1>{t.cancelTitle}</h1>
          <p class="lead">{t.cancelLead(count)}</p>
          <Form action={paths.sessionCancellation(session.id)}>
            <p class="acts">
              <button type="submit" class="btn">
                {t.cancelYes}
              </button>
              <A href={paths.session(session.id)}>{t.cancelNo}</A>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};
