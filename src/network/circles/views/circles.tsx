import { paths } from '../../../paths.ts';
import { Form, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { ReportLink } from '../../../platform/ui/report-link.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { plural, useLanguage, useWords } from '../../../platform/words/words.ts';
import { Ask, Questions } from '../../questions/views/questions.tsx';
import type { CircleReading, CirclesReading } from '../read.ts';
import { words } from '../words.ts';

const useSaid = () => {
  const t = useWords(words);
  const language = useLanguage();
  return ({ title, heldAt }: { title: string | null; heldAt: Date | null }): string =>
    [title ?? t.training, heldAt && t.trained(saidDay(language, heldAt))].filter(Boolean).join(', ');
};

/** One's circles, and those one may join. */
export const CirclesPage = ({ circles, joinable }: CirclesReading) => {
  const t = useWords(words);
  const said = useSaid();
  return (
    <Page title={t.title} room="network" place="stories" trail={[]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          {circles.length === 0 && <p>{t.none}</p>}
          <ul class="lines">
            {circles.map((circle) => (
              <li key={circle.id}>
                <A href={paths.circle(circle.id)}>{said(circle)}</A>
              </li>
            ))}
          </ul>
        </div>
      </div>
      {joinable.length > 0 && (
        <section class="row hung" aria-labelledby="join">
          <h2 id="join">{t.joinTitle}</h2>
          <div class="body flow">
            <p>{t.joinHow}</p>
            <ul class="lines">
              {joinable.map((training) => (
                <li key={training.sessionId}>
                  <span>{said(training)}</span>
                  <Form action={paths.circles}>
                    <input type="hidden" name="session" value={training.sessionId} />
                    <p>
                      <button type="submit" class="btn quiet">
                        {t.join}
                      </button>
                    </p>
                  </Form>
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
    </Page>
  );
};

const Stories = ({ stories }: Pick<CircleReading, 'stories'>) => {
  const t = useWords(words);
  const language = useLanguage();
  if (stories.length === 0) return <p>{t.noStories}</p>;
  return (
    <ul class="rows">
      {stories.map(({ id, title, tried, at }) => (
        <li key={id}>
          <h3 dir="auto">
            <A href={paths.story(id)}>{title}</A>
          </h3>
          {tried && <p dir="auto">{tried}</p>}
          <p class="small soft">
            {saidDay(language, at)} · <ReportLink of="story" id={id} />
          </p>
        </li>
      ))}
    </ul>
  );
};

const Letters = ({ circle: { id, letters } }: Pick<CircleReading, 'circle'>) => {
  const t = useWords(words);
  return (
    <section class="row hung" aria-labelledby="letters">
      <h2 id="letters">{t.letters}</h2>
      <div class="body flow">
        <p>{letters ? t.lettersOn : t.lettersOff}</p>
        <Form action={paths.circleLetters(id)}>
          <input type="hidden" name="weekly" value={letters ? 'no' : 'yes'} />
          <p>
            <button type="submit" class="btn quiet">
              {letters ? t.stopLetters : t.wantLetters}
            </button>
          </p>
        </Form>
      </div>
    </section>
  );
};

/** A circle: what its people tried, what they ask one another, letters by choice, the way out. */
export const CirclePage = ({ circle, stories, questions, sent }: CircleReading & { sent?: SentBack | undefined }) => {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <Page
      title={t.one}
      room="network"
      place="stories"
      trail={[{ href: paths.circles, label: t.title }]}
      indexed={false}
    >
      <div class="cloth">
        <div class="row">
          <div class="wide">
            <p class="over">
              {[
                t.one,
                circle.heldAt && t.trained(saidDay(language, circle.heldAt)),
                plural(language, circle.members, t.members),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <h1>{circle.title ?? t.training}</h1>
            <p class="lead">{t.oneLead}</p>
            <p class="acts">
              <A class="btn" href={`${paths.newStory}?circle=${circle.id}${circle.kit ? `&kit=${circle.kit}` : ''}`}>
                {t.tell}
              </A>
            </p>
            <Summary sent={sent} />
          </div>
        </div>
      </div>
      <section class="row hung" aria-labelledby="stories">
        <h2 id="stories">{t.stories}</h2>
        <div class="body on flow">
          <Stories stories={stories} />
        </div>
      </section>
      <section class="row hung" aria-labelledby="questions">
        <h2 id="questions">{t.questions}</h2>
        <div class="body flow">
          <Questions questions={questions} />
          <Ask action={paths.circleQuestions(circle.id)} sent={sent} />
        </div>
      </section>
      <Letters circle={circle} />
      <section class="row hung" aria-labelledby="leave">
        <h2 id="leave">{t.leave}</h2>
        <div class="body flow">
          <p>{t.leaveHow}</p>
          <Form action={paths.circleLeaving(circle.id)}>
            <p>
              <button type="submit" class="btn quiet">
                {t.leave}
              </button>
            </p>
          </Form>
        </div>
      </section>
    </Page>
  );
};
