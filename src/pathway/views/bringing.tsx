import { paths } from '../../paths.ts';
import { Form, LongText, type SentBack, Summary } from '../../platform/ui/form.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { useLanguage, useWords } from '../../platform/words/words.ts';
import type { BroughtRow, Sheet } from '../bringing/rows.ts';
import type { Brought } from '../bringing/store.ts';
import { words } from '../bringing/words.ts';
import { languageName } from '../facilitators/languages.ts';
import { words as roomWords } from '../words.ts';

const ROWS_SHOWN = 10;

/** Where a steward pastes the rows of a spreadsheet. */
export const BringingPage = ({ isSent, sent }: { isSent: boolean; sent?: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <Page title={t.title} room="home" trail={[]} indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <Summary sent={sent} />
          {isSent && (
            <p class="told" role="status">
              {t.sent}
            </p>
          )}
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <Form action={paths.bringingPreview}>
            <LongText name="rows" label={t.rows} hint={t.rowsHint} rows={ROWS_SHOWN} sent={sent} />
            <p class="acts">
              <button type="submit" class="btn">
                {t.look}
              </button>
            </p>
          </Form>
          <p class="soft">{t.signOffs}</p>
        </div>
      </div>
    </Page>
  );
};

const Row = ({ row }: { row: BroughtRow }) => {
  const t = useWords(words);
  const { settings } = useWords(roomWords);
  const language = useLanguage();
  const out = row.email === undefined;
  const wrong = [out && t.leftOut, ...row.problems.map((problem) => t.problems[problem])].filter(Boolean);
  return (
    <tr>
      <th scope="row">{row.email ?? row.typed}</th>
      <td>{row.outcode}</td>
      <td>{row.languages.map((code) => languageName(language, code)).join(', ')}</td>
      <td>{settings[row.setting]}</td>
      <td>{wrong.join(', ')}</td>
    </tr>
  );
};

/** What was understood of the rows, before anybody is written to. */
export const PreviewPage = ({ rows, sheet }: { rows: string; sheet: Sheet }) => {
  const t = useWords(words);
  const count = sheet.rows.filter(({ email }) => email !== undefined).length;
  const trail = [{ href: paths.bringing, label: t.title }];
  return (
    <Page title={t.preview} room="home" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.preview}</h1>
          {sheet.unread.length > 0 && <p dir="auto">{t.unread(sheet.unread.join(', '))}</p>}
          <section class="scroll" tabIndex={0} aria-label={t.preview}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.columns.email}</th>
                  <th scope="col">{t.columns.outcode}</th>
                  <th scope="col">{t.columns.languages}</th>
                  <th scope="col">{t.columns.setting}</th>
                  <th scope="col">{t.columns.problems}</th>
                </tr>
              </thead>
              <tbody>
                {sheet.rows.map((row, at) => (
                  <Row key={at} row={row} />
                ))}
              </tbody>
            </table>
          </section>
          {count > 0 && (
            <Form action={paths.bringing}>
              <input type="hidden" name="rows" value={rows} />
              <p class="acts">
                <button type="submit" class="btn">
                  {t.send(count)}
                </button>
              </p>
            </Form>
          )}
          <details>
            <summary>{t.again}</summary>
            <Form action={paths.bringingPreview}>
              <LongText name="rows" label={t.rows} hint={t.rowsHint} rows={ROWS_SHOWN} value={rows} />
              <p>
                <button type="submit" class="btn quiet">
                  {t.look}
                </button>
              </p>
            </Form>
          </details>
        </div>
      </div>
    </Page>
  );
};

/** What the link in a letter to somebody who was brought in opens. */
export const BroughtPage = ({ token, brought }: { token: string; brought: Brought }) => {
  const t = useWords(words);
  const { settings } = useWords(roomWords);
  const language = useLanguage();
  const said = [
    brought.outcode && t.near(brought.outcode),
    brought.languages.map((code) => languageName(language, code)).join(', '),
    settings[brought.setting],
  ];
  return (
    <Page title={t.acceptTitle} room="home" indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <h1>{t.acceptTitle}</h1>
          <p class="lead">{t.acceptLead}</p>
          <p>{said.filter(Boolean).join('. ')}.</p>
          <Form action={paths.broughtIn(token)}>
            <p class="acts">
              <button type="submit" class="btn">
                {t.accept}
              </button>
            </p>
          </Form>
          <p>{t.acceptNot}</p>
        </div>
      </div>
    </Page>
  );
};
