import { paths } from '../../../paths.ts';
import type { ListedMail } from '../../../platform/mail/store.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay, saidTime } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { OutboxReading } from '../read.ts';
import { words } from '../words.ts';

const useState = (): ((mail: ListedMail) => string) => {
  const t = useWords(words);
  const language = useLanguage();
  return ({ sentAt, givenUpAt, fault, attempts }) => {
    if (sentAt) return t.sent(saidDay(language, sentAt));
    if (givenUpAt) return t.gone(fault ?? '?');
    return fault === null ? t.waits : t.again(fault, attempts);
  };
};

/** The letters, by kind and day; what they say only one by one. */
export const OutboxPage = ({ letters, opensLetters }: OutboxReading) => {
  const t = useWords(words);
  const language = useLanguage();
  const state = useState();
  return (
    <Page title={t.title} room="home" indexed={false}>
      <div class="row plain">
        <div class="wide">
          <h1>{t.title}</h1>
          <p class="lead">{opensLetters ? t.lead : t.leadSent}</p>
          {opensLetters && <p class="soft">{t.looks}</p>}
        </div>
      </div>
      <div class="row">
        <div class="wide">
          {letters.length === 0 && <p>{t.none}</p>}
          <ul class="lines">
            {letters.map((mail) => (
              <li key={mail.id}>
                {opensLetters && mail.isWhole ? (
                  <A
                    href={paths.outboxLetter(mail.id)}
                    aria-label={`${t.read}: ${mail.purpose}, ${saidTime(language, mail.madeAt)}`}
                  >
                    {mail.purpose}
                  </A>
                ) : (
                  <strong>{mail.purpose}</strong>
                )}
                <p class="soft">
                  {saidTime(language, mail.madeAt)}, {mail.language}, {state(mail)}
                </p>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Page>
  );
};
