import { paths } from '../../../paths.ts';
import { Facts } from '../../../platform/ui/facts.tsx';
import { Summary } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Patterns } from '../../../platform/ui/strip.tsx';
import { saidClock, saidMoment } from '../../../platform/words/moments.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { words as running } from '../../sign-ups/running-words.ts';
import { Tasks } from '../../sign-ups/views/tasks.tsx';
import type { PreparingReading } from '../read.ts';
import { words } from '../words.ts';
import { ChoosePlan } from './choose-plan.tsx';
import type { Preparing } from './shown.ts';
import { Steps } from './steps.tsx';
import { Things } from './things.tsx';
import { useLeadName } from './use-lead-name.ts';

const Top = (reading: PreparingReading) => {
  const t = useWords(words);
  const said = useWords(running);
  const language = useLanguage();
  const name = useLeadName(reading);
  const { session, running: sees, counts, leads, now, me } = reading;
  const { promised, likely, waiting, unconfirmed } = counts;
  const where = [sees.where.place, sees.where.link].filter(Boolean).join(' · ');
  const group = session.heads === null ? t.groupNone : t.group(session.heads);
  const others = leads.filter(({ personId }) => personId !== me);
  return (
    <div class="cloth">
      <div class="row cols">
        <div>
          <p class="over">{t.whose}</p>
          <h1>
            {t.title}: <span lang={session.kitLanguage}>{session.title}</span>
          </h1>
          <p class="lead">
            {t.until(saidMoment(language, session.startsAt, now), saidClock(language, session.endsAt))}
          </p>
        </div>
        <Facts
          facts={[
            [
              t.room,
              where ? (
                <span key="where" dir="auto">
                  {where}
                </span>
              ) : (
                <span key="none">
                  {t.roomNone} {reading.canChange && <A href={paths.sessionEdit(session.id)}>{t.roomSay}</A>}
                </span>
              ),
            ],
            [t.numbers, session.takesSignUps ? said.numbers(promised, likely, waiting, unconfirmed) : group],
            others.length > 0 && [t.leads, others.map(name).join(', ')],
          ]}
        />
      </div>
    </div>
  );
};

const Night = ({ session }: PreparingReading) => {
  const t = useWords(words);
  return (
    <section class="row hung" aria-labelledby="night">
      <h2 id="night">{t.night}</h2>
      <div class="body flow">
        <p>
          <A href={paths.sessionRun(session.id)}>{t.run}</A>
        </p>
        <p class="small soft">{t.runWhy}</p>
        <p>
          <A href={paths.evaluationAnswers(session.id)}>{t.evaluation}</A>
        </p>
        <p>
          <A href={paths.debrief(session.id)}>{t.debrief}</A>
        </p>
      </div>
    </section>
  );
};

/** A session before it is held: where, how many, who does what, whose plan, and what to bring. */
export const PreparePage = (reading: Preparing) => {
  const t = useWords(words);
  const { session, running: sees, sent } = reading;
  return (
    <Page
      title={`${t.title}: ${session.title}`}
      room="sessions"
      trail={[
        { href: paths.sessions, label: t.sessions },
        { href: paths.session(session.id), label: session.title },
      ]}
      here={t.title}
      indexed={false}
    >
      <Patterns />
      <Top {...reading} />
      {sent && sent.errors.length > 0 && (
        <div class="row">
          <div class="wide">
            <Summary sent={sent} />
          </div>
        </div>
      )}
      <section class="row hung" aria-labelledby="tasks">
        <h2 id="tasks">{t.tasks}</h2>
        <div class="body flow">
          <Tasks sessionId={session.id} tasks={sees.tasks} from="prepare" />
        </div>
      </section>
      <Steps {...reading} />
      <ChoosePlan {...reading} />
      <Things {...reading} />
      <Night {...reading} />
    </Page>
  );
};
