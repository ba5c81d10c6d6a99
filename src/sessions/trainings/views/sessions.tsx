import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { onTheWall, saidClock, saidMoment } from '../../../platform/words/moments.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { SessionsReading } from '../read.ts';
import type { Session } from '../store.ts';
import { words } from '../words.ts';

const Line = ({ session, now }: { session: Session; now: Date }) => {
  const t = useWords(words);
  const language = useLanguage();
  const { id, title, kitLanguage, startsAt, endsAt, online, outcode, audience, chairs } = session;
  const said = [
    online ? t.online : t.near(outcode ?? ''),
    t.chairs(chairs),
    audience === 'group' && t.groupOnly,
    audience === 'network' && t.networkOnly,
  ];
  return (
    <li class="when">
      <time dateTime={onTheWall(startsAt)}>
        {saidMoment(language, startsAt, now)} – {saidClock(language, endsAt)}
      </time>
      <div>
        <h3>
          <A href={paths.session(id)} lang={kitLanguage}>
            {title}
          </A>
        </h3>
        <p class="small soft">{said.filter(Boolean).join(' · ')}</p>
      </div>
    </li>
  );
};

/** Trainings to come that a reader may join. */
export const SessionsPage = ({ sessions, canMake, now }: SessionsReading) => {
  const t = useWords(words);
  return (
    <Page title={t.title} description={t.lead} room="sessions" place="sessions" trail={[]} feed={paths.sessionsFeed}>
      <div class="cloth">
        <div class="row">
          <div class="wide">
            <h1>{t.title}</h1>
            <p class="lead">{t.lead}</p>
            {canMake && (
              <p class="acts">
                <A class="btn" href={paths.newSession}>
                  {t.make}
                </A>
              </p>
            )}
          </div>
        </div>
      </div>
      <section class="row">
        <div class="wide flow">
          {sessions.length === 0 ? (
            <>
              <p>
                <strong>{t.none}</strong>
              </p>
              <p>{t.noneHow}</p>
              <p>
                <A href={paths.library}>{t.library}</A>
              </p>
            </>
          ) : (
            <ul class="rows">
              {sessions.map((session) => (
                <Line key={session.id} session={session} now={now} />
              ))}
            </ul>
          )}
        </div>
      </section>
      <section class="row hung" aria-labelledby="yours">
        <h2 id="yours">{t.yours}</h2>
        <ul class="body flow">
          <li>
            <A href={paths.host}>{t.ask}</A>
          </li>
          <li>
            <A href={`${paths.facilitate}#wish`}>{t.told}</A>
          </li>
          <li>
            <A href={paths.facilitate}>{t.learn}</A>
          </li>
        </ul>
      </section>
      <section class="row hung" aria-labelledby="follow">
        <h2 id="follow">{t.follow}</h2>
        <div class="body flow">
          <p>{t.followHow}</p>
          <p class="acts">
            <a href={paths.sessionsCalendar}>{t.calendar}</a>
            <A href={paths.sessionsFeed}>{t.feed}</A>
          </p>
        </div>
      </section>
    </Page>
  );
};
