import { paths } from '../../../paths.ts';
import { Form, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { SheetReading } from '../read.ts';
import { words } from '../words.ts';
import { Asked } from './question.tsx';

type Shown = SheetReading & { sent?: SentBack | undefined };

const Sheet = ({ id, questions, language, number, sent }: Shown) => {
  const t = useWords(words);
  return (
    <Form action={paths.evaluation(id)} class="ran">
      <ol class="ransteps">
        {questions.map((question) => (
          <li key={question.number}>
            <Asked question={question} language={language} sent={sent} />
          </li>
        ))}
      </ol>
      <div class="sendbar flush">
        <input type="hidden" name="number" value={sent?.typed.number?.[0] ?? number} />
        <button type="submit" class="btn">
          {t.send}
        </button>
      </div>
    </Form>
  );
};

/** The kit's own questions at the end of a session, for a phone; and why nobody can tell who answered. */
export const SheetPage = (reading: Shown) => {
  const t = useWords(words);
  const { title, language, isOpen, isBefore, runs, sheets, sent } = reading;
  return (
    <Page title={t.title} room="sessions" indexed={false}>
      <div class="row plain">
        <div class="wide">
          <p class="over" lang={language}>
            {title}
          </p>
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          {runs && <p>{t.sheets(sheets)}</p>}
        </div>
      </div>
      <div class="row formrow">
        <div class="body">
          <Summary sent={sent} />
          {isOpen ? <Sheet {...reading} /> : <p class="told">{isBefore ? t.notYet : t.over}</p>}
        </div>
        <div class="aside flow">
          <h2 class="lab">{t.secret}</h2>
          <ul class="list">
            {t.secretList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
    </Page>
  );
};
