import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words as door } from '../words.ts';
import type { WrongReading } from '../wrong.ts';
import { words } from '../wrong-words.ts';

/** Says who reads what went wrong, before anybody writes it. */
export const WrongPage = ({ session, readers }: WrongReading) => {
  const t = useWords(words);
  const { sessions } = useWords(door);
  const names = readers.map(({ publicName }) => publicName).filter((name) => name !== null);
  const trail = [
    { href: paths.sessions, label: sessions },
    { href: paths.session(session.id), label: session.title },
  ];
  return (
    <Page title={t.wrongTitle} room="sessions" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <h1>{t.wrongTitle}</h1>
          <p class="lead">{t.wrongLead}</p>
          <p>
            <strong>{t.wrongDanger}</strong>
          </p>
          {names.length > 0 && <p>{t.wrongWho(names.join(', '))}</p>}
          {readers.length === 0 ? (
            <>
              <p>{t.wrongNone}</p>
              <p>
                <A href={paths.contact}>{paths.contact}</A>
              </p>
            </>
          ) : (
            <>
              <p class="acts">
                <A class="btn" href={`${paths.report}?of=session.${session.id}`}>
                  {t.wrongWrite}
                </A>
              </p>
              <p>{t.wrongThen}</p>
            </>
          )}
        </div>
      </div>
    </Page>
  );
};
