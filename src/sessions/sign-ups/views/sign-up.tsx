import { paths } from '../../../paths.ts';
import { Facts } from '../../../platform/ui/facts.tsx';
import { Form, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { saidClock, saidMoment } from '../../../platform/words/moments.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { SignUpReading } from '../read.ts';
import { words } from '../words.ts';
import { NeedsFields } from './needs-fields.tsx';

type Shown = SignUpReading & { sent?: SentBack | undefined };

/** A button that does one thing, and says before what it does. */
const Act = ({
  action,
  say,
  press,
  quiet = false,
}: {
  action: string;
  say: string;
  press: string;
  quiet?: boolean;
}) => (
  <Form action={action}>
    <p>{say}</p>
    <p class="acts">
      <button type="submit" class={quiet ? 'btn quiet' : 'btn'}>
        {press}
      </button>
    </p>
  </Form>
);

const useLead = ({ stands, left, session, over }: SignUpReading): string => {
  const t = useWords(words);
  if (session.cancelledAt) return t.cancelled;
  if (left) return t.leftLead;
  if (stands === undefined) return over ? t.past : t.confirmLead;
  return over ? t.past : t.stands[stands];
};

const Top = (reading: Shown) => {
  const t = useWords(words);
  const language = useLanguage();
  const { session, where, stands, left, over, token, now } = reading;
  const lead = useLead(reading);
  return (
    <div class="cloth">
      <div class="row cols">
        <div>
          <p class="over" lang={session.kitLanguage}>
            {session.title}
          </p>
          <h1>{t.mineTitle}</h1>
          <p class="lead">{lead}</p>
          {stands === undefined && !left && !over && (
            <Form action={paths.signUpConfirmation(token)}>
              <p class="acts">
                <button type="submit" class="btn">
                  {t.confirm}
                </button>
              </p>
              <p>{t.confirmNot}</p>
            </Form>
          )}
        </div>
        <Facts
          facts={[
            [t.when, `${saidMoment(language, session.startsAt, now)} – ${saidClock(language, session.endsAt)}`],
            where?.place !== undefined && [
              t.place,
              <span key="place" dir="auto">
                {where.place}
              </span>,
            ],
            where?.link !== undefined && [
              t.link,
              <a key="link" href={where.link} rel="noreferrer">
                {where.link}
              </a>,
            ],
            where !== undefined &&
              !where.place &&
              !where.link && [t.whereabouts, session.online ? t.online : t.near(session.outcode ?? '')],
          ]}
        />
      </div>
    </div>
  );
};

const Still = ({ token, asks, said }: Shown) => {
  const t = useWords(words);
  if (said) return <p class="told">{t.stillSaid}</p>;
  if (!asks) return null;
  return <Act action={paths.signUpStill(token)} say={t.stillLead} press={t.still} />;
};

const Needs = ({ token, needs, sent }: Shown) => {
  const t = useWords(words);
  return (
    <section class="row hung" aria-labelledby="needs">
      <h2 id="needs">{t.needsTitle}</h2>
      <div class="body flow">
        <Summary sent={sent} />
        <p>{t.needsLead}</p>
        <Form action={paths.signUpNeeds(token)}>
          <NeedsFields legend={t.needsWhat} told={needs} sent={sent} />
          <p class="acts">
            <button type="submit" class="btn quiet">
              {t.needsSave}
            </button>
          </p>
        </Form>
      </div>
    </section>
  );
};

/** Somebody's own page, by its link: their chair, where it is, what they need, how to give it up, what is held of them. */
export const SignUpPage = (reading: Shown) => {
  const t = useWords(words);
  const language = useLanguage();
  const { token, session, stands, left, over, asks, said, name, hearsAgain, erasedAt } = reading;
  const isIn = stands !== undefined && !left && !over;
  return (
    <Page title={t.mineTitle} room="sessions" trail={[{ href: paths.sessions, label: t.sessions }]} indexed={false}>
      <Top {...reading} />
      {isIn && (asks || said) && (
        <section class="row hung" aria-labelledby="still">
          <h2 id="still">{t.stillTitle}</h2>
          <div class="body flow">
            <Still {...reading} />
          </div>
        </section>
      )}
      {isIn && stands === 'promised' && <Needs {...reading} />}
      {isIn && (
        <section class="row hung" aria-labelledby="leave">
          <h2 id="leave">{t.leaveTitle}</h2>
          <div class="body">
            <Act action={paths.signUpLeaving(token)} say={t.leaveLead} press={t.leave} quiet />
            <p>
              <a href={paths.signUpCalendar(token)}>{t.calendar}</a>
            </p>
          </div>
        </section>
      )}
      {!left && (
        <section class="row hung" aria-labelledby="held">
          <h2 id="held">{t.heldTitle}</h2>
          <div class="body flow">
            <p>{t.held(name, saidDay(language, erasedAt))}</p>
            {hearsAgain && <p>{t.heldAgain}</p>}
            <p>
              {t.wrong} <A href={paths.sessionWrong(session.id)}>{t.wrongTell}</A>
            </p>
            <p>
              <A href={paths.session(session.id)}>{t.back}</A>
            </p>
          </div>
        </section>
      )}
    </Page>
  );
};

/** After a sign-up by somebody without a sign-in: the same page whether we know the address or not. */
export const SentPage = ({ id }: { id: string }) => {
  const t = useWords(words);
  return (
    <Page title={t.sentTitle} room="sessions" trail={[{ href: paths.sessions, label: t.sessions }]} indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <h1>{t.sentTitle}</h1>
          <p class="lead">{t.sentLead}</p>
          <p>{t.sentElse}</p>
          <p>
            <A href={paths.session(id)}>{t.back}</A>
          </p>
        </div>
      </div>
    </Page>
  );
};
