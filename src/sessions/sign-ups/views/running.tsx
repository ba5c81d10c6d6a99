import { paths } from '../../../paths.ts';
import { Form, type SentBack, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { usePage } from '../../../platform/ui/page-context.ts';
import { saidDay } from '../../../platform/words/dates.ts';
import { saidMoment } from '../../../platform/words/moments.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { words as trainings } from '../../trainings/words.ts';
import type { SessionReading } from '../read.ts';
import { words as ours } from '../running-words.ts';
import { NeedsFields } from './needs-fields.tsx';
import { Tasks } from './tasks.tsx';

type Running = SessionReading & { sent: SentBack | undefined };

/** A group that signs up elsewhere: how many, what they need, and a text to send them. */
const Closed = ({ session, now, sent }: Running) => {
  const t = useWords(ours);
  const language = useLanguage();
  const { baseUrl } = usePage();
  return (
    <>
      <Form action={paths.sessionHeads(session.id)}>
        <Text
          name="heads"
          type="number"
          label={t.headsLabel}
          hint={t.headsHint}
          sent={sent}
          value={session.heads === null ? '' : String(session.heads)}
          width="s"
        />
        <p class="acts">
          <button type="submit" class="btn quiet">
            {t.headsSave}
          </button>
        </p>
      </Form>
      <h3>{t.forward}</h3>
      <pre class="letter">
        {t.forwardText(saidMoment(language, session.startsAt, now), baseUrl + paths.session(session.id))}
      </pre>
      <details>
        <summary>{t.countNeeds}</summary>
        <Form action={paths.sessionTasks(session.id)}>
          <NeedsFields legend={t.countNeeds} told={{ needs: [], other: '' }} />
          <p class="acts">
            <button type="submit" class="btn quiet">
              {t.countNeedsSave}
            </button>
          </p>
        </Form>
      </details>
    </>
  );
};

/** What whoever runs a session sees beside: how many, where, what to arrange, and what they can do. */
export const RunningPart = (reading: Running) => {
  const t = useWords(ours);
  const form = useWords(trainings);
  const { session, running, counts, canChange, canClose } = reading;
  const language = useLanguage();
  const { promised, likely, waiting, unconfirmed } = counts;
  const canPrepare = !session.cancelledAt && session.endsAt > reading.now;
  if (!running) return null;
  const { place, link } = running.where;
  return (
    <>
      <section class="row hung" aria-labelledby="runs">
        <h2 id="runs">{t.runs}</h2>
        <div class="body flow">
          {session.takesSignUps ? (
            <p>
              <strong>{t.numbers(promised, likely, waiting, unconfirmed)}</strong>
            </p>
          ) : (
            <Closed {...reading} />
          )}
          {place || link ? (
            <p dir="auto">
              {form.place}: {[place, link].filter(Boolean).join(' · ')}
            </p>
          ) : (
            <p>{t.placeNone}</p>
          )}
          <p class="small soft">{t.erased(saidDay(language, reading.erasedAt))}</p>
          <p class="acts">
            {canClose && (
              <A class="btn" href={paths.sessionClosing(session.id)}>
                {t.close}
              </A>
            )}
            {canPrepare && (
              <A class={canClose ? '' : 'btn'} href={paths.sessionPrepare(session.id)}>
                {t.prepare}
              </A>
            )}
            {!session.cancelledAt && <A href={paths.sessionRun(session.id)}>{t.run}</A>}
            {canClose && <A href={paths.debrief(session.id)}>{t.debrief}</A>}
            {!session.cancelledAt && <A href={paths.evaluationAnswers(session.id)}>{t.evaluation}</A>}
            <A href={paths.sessionDoor(session.id)}>{t.door}</A>
            {canChange && session.takesSignUps && <A href={paths.sessionPoster(session.id)}>{t.poster}</A>}
            {canChange && <A href={paths.sessionEdit(session.id)}>{t.change}</A>}
            {canChange && <A href={paths.sessionCancellation(session.id)}>{t.cancel}</A>}
          </p>
        </div>
      </section>
      <section class="row hung" aria-labelledby="tasks">
        <h2 id="tasks">{t.tasks}</h2>
        <div class="body flow">
          <Tasks sessionId={session.id} tasks={running.tasks} />
        </div>
      </section>
    </>
  );
};
