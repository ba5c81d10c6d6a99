import { paths } from '../../../paths.ts';
import { Facts } from '../../../platform/ui/facts.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidTime } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { LetterReading } from '../read.ts';
import { words } from '../words.ts';

/** One letter, as text; its HTML opens by itself. */
export const LetterPage = ({ id, to, subject, text, madeAt }: LetterReading) => {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <Page title={subject} room="home" trail={[{ href: paths.outbox, label: t.title }]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{subject}</h1>
          <Facts
            facts={[
              [t.to, to],
              [t.when, saidTime(language, madeAt)],
            ]}
          />
          <p class="acts">
            <A href={paths.outboxHtml(id)}>{t.asHtml}</A>
          </p>
          <p class="soft">{t.asHtmlHint}</p>
        </div>
      </div>
      <section class="row hung">
        <h2>{t.asText}</h2>
        <div class="body">
          <pre class="letter">{text}</pre>
        </div>
      </section>
    </Page>
  );
};
