import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { usePage } from '../../../platform/ui/page-context.ts';
import { Qr } from '../../../platform/ui/qr.tsx';
import { localeOf } from '../../../platform/words/language.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { Answered, AnswersReading } from '../read.ts';
import { words } from '../words.ts';

const Wall = ({ code }: AnswersReading) => {
  const t = useWords(words);
  const { baseUrl } = usePage();
  const address = baseUrl + paths.evaluationCode(code);
  return (
    <section class="row hung code-sharing" aria-labelledby="wall">
      <h2 id="wall">{t.code}</h2>
      <div class="body on code-share">
        <Qr text={address} label={t.qr(address)} />
        <div class="flow">
          <p class="code-address">
            <a href={address}>{address.replace(/^https?:\/\//, '')}</a>
          </p>
          <p>{t.codeHow}</p>
        </div>
      </div>
    </section>
  );
};

const Counts = ({ question }: { question: Answered }) => {
  const t = useWords(words);
  const locale = localeOf(useLanguage());
  const { counts, answer } = question;
  const all = counts.reduce((sum, { times }) => sum + times, 0);
  const points = counts.reduce((sum, { value, times }) => sum + times * Number(value), 0);
  const average = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(points / Math.max(1, all));
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.value}</th>
            <th scope="col" class="n">
              {t.times}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ value, times }) => (
            <tr key={value}>
              <th scope="row">{value === 'yes' || value === 'no' ? t.values[value] : value}</th>
              <td class="n">{times}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {answer === '1-5' && all > 0 && <p class="soft">{t.average(average)}</p>}
    </>
  );
};

const Question = ({ question, language }: { question: Answered; language: string }) => {
  const t = useWords(words);
  const { number, asks, answer, words: written } = question;
  return (
    <li>
      <h3>
        <b class="num">{number}</b> <span lang={language}>{asks}</span>
      </h3>
      {answer !== 'words' && <Counts question={question} />}
      {answer === 'words' && written.length === 0 && <p class="soft">{t.wordsNone}</p>}
      {written.length > 0 && (
        <ul class="list" dir="auto">
          {written.map((one, at) => (
            <li key={at}>{one}</li>
          ))}
        </ul>
      )}
    </li>
  );
};

/** The evaluation, for who leads: its code for the wall, how many sheets are in, and from five on what they say. */
export const AnswersPage = (reading: AnswersReading) => {
  const t = useWords(words);
  const { id, title, language, isOpen, isBefore, sheets, shown, answered } = reading;
  const trail = [
    { href: paths.sessions, label: t.sessions },
    { href: paths.session(id), label: title },
  ];
  return (
    <Page title={t.answersTitle} room="sessions" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.answersTitle}</h1>
          <p class="lead">{answered.length === 0 ? t.none : t.answersLead}</p>
          {answered.length > 0 && (
            <p>
              <strong>{t.sheets(sheets)}</strong>
            </p>
          )}
          {isOpen && answered.length > 0 && (
            <p class="acts">
              <A class="btn" href={paths.evaluation(id)}>
                {t.typeIn}
              </A>
            </p>
          )}
        </div>
      </div>
      {(isOpen || isBefore) && answered.length > 0 && <Wall {...reading} />}
      {answered.length > 0 && (
        <section class="row hung" aria-labelledby="figures">
          <h2 id="figures">{t.figures}</h2>
          <div class="body flow">
            <p>{shown === 0 ? t.waiting : t.shown(shown, sheets)}</p>
            {shown > 0 && (
              <ol class="rows">
                {answered.map((question) => (
                  <Question key={question.number} question={question} language={language} />
                ))}
              </ol>
            )}
          </div>
        </section>
      )}
    </Page>
  );
};
