import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { usePage } from '../../../platform/ui/page-context.ts';
import { words as ui } from '../../../platform/ui/words.ts';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { HistoryReading } from '../read.ts';
import type { Entry } from '../store.ts';
import { words } from '../words.ts';
import { Changes, Decided, headed, Reason, useStateName, Whose } from './entry.tsx';

/** The two lists of radio buttons, side by side in each row. */
const Choice = ({ entry, from, to }: { entry: Entry; from: boolean; to: boolean }) => {
  const t = useWords(words);
  const name = useStateName();
  const { commitId } = entry;
  return (
    <div class="from-to">
      <p class="pick">
        <input
          type="radio"
          name="a"
          id={`a-${commitId}`}
          value={commitId}
          checked={from}
          aria-label={t.fromOf(name(entry))}
        />
        <label for={`a-${commitId}`}>{t.from}</label>
      </p>
      <p class="pick">
        <input
          type="radio"
          name="b"
          id={`b-${commitId}`}
          value={commitId}
          checked={to}
          aria-label={t.toOf(name(entry))}
        />
        <label for={`b-${commitId}`}>{t.to}</label>
      </p>
    </div>
  );
};

const Row = ({ entry, at, reading }: { entry: Entry; at: number; reading: HistoryReading }) => {
  const t = useWords(words);
  const name = useStateName();
  const { slug, language, count, entries } = reading;
  const { heading, rest } = headed(entry.reason);
  return (
    <li class="kitrow state">
      <p class="mins num" aria-hidden="true">
        {entry.edition !== null && (
          <>
            {entry.edition}
            <small>{t.editionShort}</small>
          </>
        )}
      </p>
      <div class="flow">
        <h3>
          <A href={paths.revision(slug, entry.commitId)} dir="auto">
            {heading ?? name(entry)}
          </A>
        </h3>
        <Reason reason={rest} />
        <Whose entry={entry} />
        <Changes entry={entry} language={language} />
        <p class="small">
          <Decided entry={entry} />
        </p>
      </div>
      {count > 1 && <Choice entry={entry} from={at === Math.min(1, entries.length - 1)} to={at === 0} />}
    </li>
  );
};

const Others = ({ slug, steps, language, direction, clone, writtenAnewAt }: HistoryReading) => {
  const t = useWords(words);
  const reads = useLanguage();
  return (
    <>
      <section class="row hung" aria-labelledby="steps">
        <h2 id="steps">{t.stepsHeading}</h2>
        <div class="body flow">
          <p>{t.stepsHow}</p>
          <ol class="list" dir={direction}>
            {steps.map(({ id, title }) => (
              <li key={id}>
                <A href={`${paths.history(slug)}?step=${id}`} lang={language}>
                  {title}
                </A>
              </li>
            ))}
          </ol>
        </div>
      </section>
      <section class="row hung" aria-labelledby="git">
        <h2 id="git">{t.gitHeading}</h2>
        <div class="body flow">
          <p>{t.gitHow}</p>
          {writtenAnewAt && <p>{t.gitAfresh(saidDay(reads, writtenAnewAt))}</p>}
          <pre class="clone">
            <code>git clone {clone}</code>
          </pre>
        </div>
      </section>
    </>
  );
};

const List = (reading: HistoryReading) => {
  const t = useWords(words);
  const language = useLanguage();
  const { languageChosen } = usePage();
  const { slug, entries, count } = reading;
  const rows = (
    <ol class="rows">
      {entries.map((entry, at) => (
        <Row key={entry.id} entry={entry} at={at} reading={reading} />
      ))}
    </ol>
  );
  if (count === 1) return rows;
  return (
    <Form action={paths.comparing(slug)} method="get" class="history">
      {languageChosen && <input type="hidden" name="lang" value={language} />}
      <p>{t.compareHow}</p>
      {rows}
      <p class="compare-two">
        <button class="btn" type="submit">
          {t.compare}
        </button>
      </p>
    </Form>
  );
};

/** How a kit came to be: each change with who, when, why and what; any two to compare. */
export const HistoryPage = (reading: HistoryReading) => {
  const t = useWords(words);
  const names = useWords(ui);
  const language = useLanguage();
  const { slug, title, count, olderFrom, since } = reading;
  return (
    <Page
      title={t.title(title)}
      place="library"
      trail={[
        { href: paths.library, label: names.library },
        { href: paths.kit(slug), label: title },
      ]}
      here={t.history}
    >
      <div class="row plain">
        <div class="wide">
          <p class="over">{t.history}</p>
          <h1>{t.title(title)}</h1>
          <p class="lead">{t.lead(count, saidDay(language, since))}</p>
        </div>
      </div>
      <section class="row hung" aria-labelledby="changes">
        <h2 id="changes">{t.changesHeading}</h2>
        <div class="body on">
          <List {...reading} />
          {olderFrom !== undefined && (
            <p>
              <A href={`${paths.history(slug)}?from=${olderFrom}`}>{t.older}</A>
            </p>
          )}
        </div>
      </section>
      <Others {...reading} />
    </Page>
  );
};
