import { paths } from '../../../paths.ts';
import { Facts } from '../../../platform/ui/facts.tsx';
import { Form, Select, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { LANGUAGES } from '../../../platform/words/language.ts';
import { saidClock, saidMoment } from '../../../platform/words/moments.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { Tick } from '../../trainings/views/fields.tsx';
import type { SessionReading } from '../read.ts';
import { words } from '../words.ts';
import { RunningPart } from './running.tsx';

type Shown = SessionReading & { sent?: SentBack | undefined };

const Top = ({ session, counts, leads, over, now }: SessionReading) => {
  const t = useWords(words);
  const language = useLanguage();
  const { startsAt, endsAt, online, outcode, chairs } = session;
  const left = Math.max(0, chairs - counts.promised);
  const names = leads.map(({ publicName, part }) => {
    const name = publicName ?? t.someone;
    return part === 'leads' ? name : `${name} (${t.ledBy[part]})`;
  });
  return (
    <div class="cloth">
      <div class="row cols">
        <div>
          <p class="over">{t.training}</p>
          <h1 lang={session.kitLanguage}>{session.title}</h1>
          <p class="lead">
            {session.cancelledAt
              ? t.cancelled
              : `${saidMoment(language, startsAt, now)} – ${saidClock(language, endsAt)}`}
          </p>
          {over && !session.cancelledAt && <p>{t.past}</p>}
        </div>
        <Facts
          facts={[
            [t.whereabouts, online ? t.online : t.near(outcode ?? '')],
            session.takesSignUps && [t.chairs, t.chairsLeft(left, chairs)],
            [t.language, t.languages[session.language]],
            names.length > 0 && [t.led, names.join(', ')],
          ]}
        />
      </div>
    </div>
  );
};

const SignUpForm = ({ session, next, isSignedIn, sent }: Shown) => {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <Form action={paths.signUps(session.id)}>
      <p>{t.next[next]}</p>
      <Text name="name" label={t.name} hint={t.nameHint} sent={sent} autocomplete="nickname" />
      {!isSignedIn && (
        <Text name="email" type="email" label={t.email} hint={t.emailHint} sent={sent} autocomplete="email" />
      )}
      <Select
        name="language"
        label={t.letters}
        sent={sent}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: t.languages[value] }))}
      />
      <Tick name="again" label={t.again} sent={sent} />
      <p class="acts">
        <button type="submit" class="btn">
          {t.signUp}
        </button>
      </p>
    </Form>
  );
};

const Own = ({ session, own }: Shown) => {
  const t = useWords(words);
  const language = useLanguage();
  if (!own) return null;
  return (
    <>
      <p>
        <strong>{t.own[own]}</strong>
      </p>
      <Form action={paths.signUps(session.id)}>
        <input type="hidden" name="name" value="-" />
        <input type="hidden" name="language" value={language} />
        <p class="acts">
          <button type="submit" class="btn">
            {t.openOwn}
          </button>
        </p>
      </Form>
    </>
  );
};

/** A training: when, where about, whether there are chairs, and how to come. */
export const SessionPage = (reading: Shown) => {
  const t = useWords(words);
  const language = useLanguage();
  const { session, now, over, canSignUp, own, sent, running } = reading;
  const isOpen = session.audience === 'open';
  return (
    <Page
      title={`${session.title}, ${saidMoment(language, session.startsAt, now)}`}
      room="sessions"
      trail={[{ href: paths.sessions, label: t.sessions }]}
      indexed={isOpen && !over}
    >
      <Top {...reading} />
      <RunningPart {...reading} sent={sent} />
      {!over && !running && (
        <section class="row hung" aria-labelledby="come">
          <h2 id="come">{own ? t.yourPlace : t.come}</h2>
          <div class="body flow">
            <Summary sent={sent} />
            {canSignUp ? own ? <Own {...reading} /> : <SignUpForm {...reading} /> : <p>{t.closed}</p>}
          </div>
        </section>
      )}
      <section class="row hung" aria-labelledby="kit">
        <h2 id="kit">{t.kit}</h2>
        <div class="body flow">
          <p>
            <A href={paths.short(session.code)}>{t.kitSee}</A>
          </p>
          <p>
            <a href={paths.sessionFile(`${session.id}.ics`)}>{t.calendar}</a>
          </p>
          <p>
            {t.wrong} <A href={paths.sessionWrong(session.id)}>{t.wrongTell}</A>
          </p>
        </div>
      </section>
    </Page>
  );
};
