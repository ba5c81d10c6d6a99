import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { HiddenNote } from '../../../platform/ui/hidden-note.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { ReportLink } from '../../../platform/ui/report-link.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { plural, useLanguage, useWords } from '../../../platform/words/words.ts';
import { AskToMeet } from '../../ask-to-meet.tsx';
import type { QuestionLines, QuestionReading } from '../read.ts';
import { words } from '../words.ts';

/** Questions as lines, each with how many answers it has. */
export const Questions = ({ questions }: { questions: QuestionLines }) => {
  const t = useWords(words);
  const language = useLanguage();
  if (questions.length === 0) return <p>{t.none}</p>;
  return (
    <ul class="lines">
      {questions.map(({ id, words: asked, madeAt, answers }) => (
        <li key={id}>
          <A href={paths.question(id)} dir="auto">
            {asked.length > 200 ? `${asked.slice(0, 200)} …` : asked}
          </A>{' '}
          <span class="small soft">
            {answers === 0 ? t.noAnswer : plural(language, answers, t.answers)} · {saidDay(language, madeAt)}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** The one field in which somebody asks. */
export const Ask = ({ action, sent }: { action: string; sent: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <Form action={action}>
      <LongText name="words" label={t.ask} hint={t.askHint} sent={sent} rows={3} />
      <p>
        <button type="submit" class="btn">
          {t.askIt}
        </button>
      </p>
    </Form>
  );
};

/** What the network is asked, and asking it. */
export const QuestionsPage = ({ questions, sent }: { questions: QuestionLines; sent?: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <Page title={t.title} room="network" place="stories" trail={[]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <Summary sent={sent} />
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
        </div>
      </div>
      <div class="row">
        <div class="body flow">
          <Ask action={paths.questions} sent={sent} />
        </div>
      </div>
      <section class="row" aria-label={t.title}>
        <div class="body on flow">
          <Questions questions={questions} />
        </div>
      </section>
    </Page>
  );
};

const Answers = ({
  answers,
  question,
  asked,
}: Pick<QuestionReading, 'answers' | 'question'> & { asked: string | undefined }) => {
  const t = useWords(words);
  const language = useLanguage();
  if (answers.length === 0) return <p>{t.noAnswer}</p>;
  return (
    <ul class="rows">
      {answers.map(({ id, words: said, hidden, madeAt, isOwn }) => (
        <li key={id}>
          {hidden ? <HiddenNote {...hidden} /> : <p dir="auto">{said}</p>}
          <p class="small soft">
            {saidDay(language, madeAt)} · <ReportLink of="answer" id={id} />
          </p>
          {question.isOwn && !isOwn && !hidden && (
            <AskToMeet action={paths.answerMeeting(id)} asked={asked === id} question={question.id} />
          )}
          {isOwn && (
            <Form action={paths.answerErasure(id)}>
              <p>
                <button type="submit" class="btn quiet">
                  {t.eraseAnswer}
                </button>
              </p>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
};

const Like = ({ stories }: Pick<QuestionReading, 'stories'>) => {
  const t = useWords(words);
  if (stories.length === 0) return null;
  return (
    <section class="row hung" aria-labelledby="stories">
      <h2 id="stories">{t.stories}</h2>
      <ul class="body lines">
        {stories.map(({ id, title }) => (
          <li key={id}>
            <A href={paths.story(id)} dir="auto">
              {title}
            </A>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** One question, its answers, and report-backs that may help. */
export const QuestionPage = ({
  question,
  circleId,
  answers,
  stories,
  sent,
  asked,
}: QuestionReading & { sent?: SentBack | undefined; asked?: string | undefined }) => {
  const t = useWords(words);
  const language = useLanguage();
  const { id, hidden } = question;
  const above = circleId
    ? { href: paths.circle(circleId), label: t.circle }
    : { href: paths.questions, label: t.title };
  return (
    <Page title={t.question} room="network" place="stories" trail={[above]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <Summary sent={sent} />
          <p class="over">{t.asked(saidDay(language, question.madeAt))}</p>
          {hidden ? (
            <>
              <h1>{t.question}</h1>
              <HiddenNote {...hidden} />
            </>
          ) : (
            <h1 dir="auto">{question.words}</h1>
          )}
          <p class="small">
            <ReportLink of="question" id={id} />
          </p>
        </div>
      </div>
      <section class="row hung" aria-labelledby="answers">
        <h2 id="answers">{plural(language, answers.length, t.answers)}</h2>
        <div class="body flow">
          <Answers answers={answers} question={question} asked={asked} />
          {!hidden && (
            <Form action={paths.answers(id)}>
              <LongText name="words" label={t.answer} hint={t.answerHint} sent={sent} rows={4} />
              <p>
                <button type="submit" class="btn">
                  {t.answerIt}
                </button>
              </p>
            </Form>
          )}
        </div>
      </section>
      <Like stories={stories} />
      {question.isOwn && (
        <section class="row hung" aria-labelledby="own">
          <h2 id="own">{t.own}</h2>
          <div class="body flow">
            <p>{t.eraseHow}</p>
            <Form action={paths.questionErasure(id)}>
              <p>
                <button type="submit" class="btn quiet">
                  {t.erase}
                </button>
              </p>
            </Form>
          </div>
        </section>
      )}
    </Page>
  );
};
