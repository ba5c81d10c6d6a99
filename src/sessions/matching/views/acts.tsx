import { paths } from '../../../paths.ts';
import { Form, LongText, Select, type SentBack } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { offerWords } from '../offer-words.ts';
import type { RequestReading } from '../read.ts';
import { stationWords } from '../station-words.ts';
import { words } from '../words.ts';

interface Shown {
  reading: RequestReading;
}

const isClosed = ({ station }: RequestReading): boolean => ['cancelled', 'over', 'forgotten'].includes(station);

/** How those who come and whoever asked reach one another. */
export const Reaches = ({ reading }: Shown) => {
  const t = useWords(words);
  const { someone } = useWords(stationWords);
  const { reaches, opened, session, viewer } = reading;
  if (isClosed(reading)) return null;
  return (
    <section class="row hung" aria-labelledby="reach">
      <h2 id="reach">{t.reach}</h2>
      <div class="body flow">
        {reaches.length > 0 && (
          <>
            <ul class="lines">
              {reaches.map(({ who, at, isHost }) => (
                <li key={at}>
                  <span dir="auto">{isHost ? t.hostIs(opened.name ?? someone) : (who ?? someone)}</span>
                  <a href={`mailto:${at}`}>{at}</a>
                </li>
              ))}
            </ul>
            <p class="small soft">{t.reachHow}</p>
          </>
        )}
        {!session && <p>{t.reachLater}</p>}
        {session && viewer !== 'asked' && (
          <p>
            <A href={paths.session(session.id)}>{t.sessionPage}</A>
          </p>
        )}
      </div>
    </section>
  );
};

/** What those who were asked want to know, and the group's answers. */
export const Questions = ({ reading, sent }: Shown & { sent: SentBack | undefined }) => {
  const t = useWords(offerWords);
  const { someone } = useWords(stationWords);
  const { questions, viewer, key } = reading;
  if (questions.length === 0) return null;
  const answers = viewer === 'host' && !isClosed(reading);
  return (
    <section class="row hung" aria-labelledby="questions">
      <h2 id="questions">{t.questions}</h2>
      <ul class="body rows">
        {questions.map(({ id, by, question, answer }) => (
          <li key={id} class="flow">
            <p>{t.asks(by ?? someone)}</p>
            <blockquote dir="auto">{question}</blockquote>
            {answer !== null && <p dir="auto">{answer}</p>}
            {answers && answer === null && (
              <Form action={paths.requestAnswer(key, id)}>
                <LongText name="answer" label={`${t.answer}: ${question.slice(0, 60)}`} rows={2} sent={sent} />
                <p>
                  <button type="submit" class="btn quiet">
                    {t.answerPress}
                  </button>
                </p>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What the group, or a steward for it, can do: change it, call it off. */
export const Acts = ({ reading }: Shown) => {
  const t = useWords(words);
  const { viewer, key, session } = reading;
  if (viewer === 'asked' || isClosed(reading)) return null;
  return (
    <section class="row hung" aria-labelledby="acts">
      <h2 id="acts">{t.canDo}</h2>
      <div class="body flow">
        {!session && (
          <p>
            <A class="btn" href={paths.requestChange(key)}>
              {t.change}
            </A>
          </p>
        )}
        <details>
          <summary>{t.cancel}</summary>
          <Form action={paths.requestCancellation(key)}>
            <p>{t.cancelHow}</p>
            <p>
              <button type="submit" class="btn quiet">
                {t.cancel}
              </button>
            </p>
          </Form>
        </details>
      </div>
    </section>
  );
};

/** Why others were not asked: numbers, never names. */
export const Passed = ({ reading: { passedOver } }: Shown) => {
  const t = useWords(words);
  const whys: Record<string, ((count: number, nearest: number | null) => string) | undefined> = t.passedWhy;
  if (passedOver.length === 0) return null;
  return (
    <section class="row hung" aria-labelledby="passed">
      <h2 id="passed">{t.passed}</h2>
      <ul class="body list">
        {passedOver.map(({ why, count, nearest }) => (
          <li key={why}>{whys[why]?.(count, nearest) ?? why}</li>
        ))}
      </ul>
    </section>
  );
};

/** A steward asks somebody else, and says why. */
export const Choice = ({ reading, sent }: Shown & { sent: SentBack | undefined }) => {
  const t = useWords(offerWords);
  const { someone } = useWords(stationWords);
  const { choosable, key } = reading;
  if (choosable.length === 0) return null;
  const options = choosable.map(({ who, name }) => ({
    value: who.personId,
    label: t.personLine(name ?? someone, who.km, who.isLearning),
  }));
  return (
    <section class="row hung" aria-labelledby="choose">
      <h2 id="choose">{t.choose}</h2>
      <div class="body flow">
        <p>{t.chooseLead}</p>
        <Form action={paths.requestChoice(key)}>
          <Select name="person" label={t.person} options={options} sent={sent} />
          <LongText name="why" label={t.why} hint={t.whyHint} rows={2} sent={sent} />
          <p>
            <button type="submit" class="btn quiet">
              {t.choosePress}
            </button>
          </p>
        </Form>
      </div>
    </section>
  );
};
