import type { ComponentChildren } from 'preact';
import { paths } from '../../paths.ts';
import { Form, Select, type SentBack, Summary } from '../../platform/ui/form.tsx';
import { A } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { words as uiWords } from '../../platform/ui/words.ts';
import { saidDay } from '../../platform/words/dates.ts';
import { saidMoment } from '../../platform/words/moments.ts';
import { useLanguage, useWords } from '../../platform/words/words.ts';
import { words as elsewhereWords } from '../elsewhere/words.ts';
import { words as observingWords } from '../observing/words.ts';
import type { PathwayReading } from '../read.ts';
import { words } from '../words.ts';
import { Done } from './done.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { AskedList, BesideList } from './observing.tsx';
import { OfferingForm } from './offering.tsx';
import { Press } from './press.tsx';
import { Recorded, Seen } from './recorded.tsx';
import { Months, Pausing } from './rest.tsx';

const Section = ({ id, title, children }: { id: string; title: string; children: ComponentChildren }) => (
  <section class="row hung" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div class="body flow">{children}</div>
  </section>
);

/** Where they stand, in a sentence or two. */
const Stands = ({ stage, level, isLapsed, isPaused, isSilent, facilitator }: PathwayReading) => {
  const t = useWords(words);
  const language = useLanguage();
  const until = facilitator?.pausedUntil;
  const said = [
    isLapsed ? t.lapsed : t.stage[stage],
    level && t.level(t.levels[level]),
    isPaused && until && t.paused(saidDay(language, new Date(`${until}T12:00:00Z`))),
    isSilent && t.silent,
  ];
  return <p class="lead">{said.filter(Boolean).join(' ')}</p>;
};

/** Trainings near them, where there are any. */
const Near = ({ near, now }: Pick<PathwayReading, 'near' | 'now'>) => {
  const t = useWords(words);
  const language = useLanguage();
  if (near.length === 0) return null;
  return (
    <ul class="list">
      {near.map(({ id, title, kitLanguage, startsAt, outcode, km }) => (
        <li key={id}>
          <A href={paths.session(id)}>
            <span lang={kitLanguage}>{title}</span>
          </A>
          , {saidMoment(language, startsAt, now)}, {t.away(outcode, Math.round(km))}
        </li>
      ))}
    </ul>
  );
};

/** The one act that goes with the next step. */
const Act = ({ next, near, now, ofs, sent }: PathwayReading & { sent: SentBack | undefined }) => {
  const t = useWords(words);
  const { of: ofWords } = useWords(observingWords);
  if (next === 'begin') return <Press at={paths.beginning} label={t.begin} quiet={false} />;
  if (next === 'waitForMentor' || next === 'meetMentor')
    return <Press at={paths.watchingWithdrawal} label={t.askBack} />;
  if (next === 'takePart')
    return (
      <>
        <Near near={near} now={now} />
        <p class="acts">
          <A class="btn" href={`${paths.facilitate}#wish`}>
            {t.wish}
          </A>
        </p>
      </>
    );
  if ((next !== 'beWatched' && next !== 'go') || ofs.length === 0) return null;
  return (
    <Form action={paths.watchings}>
      <Select name="of" label={t.askOf} options={ofs.map((value) => ({ value, label: ofWords[value] }))} sent={sent} />
      <p class="acts">
        <button type="submit" class="btn">
          {t.askWatched}
        </button>
      </p>
    </Form>
  );
};

/** What only whoever is on the way has. */
const Own = ({ sent, ...reading }: PathwayReading & { sent: SentBack | undefined }) => {
  const t = useWords(words);
  const elsewhere = useWords(elsewhereWords);
  const { facilitator, isPaused, canClaim, claim } = reading;
  if (!facilitator) return null;
  return (
    <>
      <Section id="time" title={t.time}>
        <Months {...reading} />
      </Section>
      <Section id="offering" title={t.offering}>
        <p class="soft">{t.offeringHint}</p>
        <OfferingForm facilitator={facilitator} sent={sent} />
      </Section>
      {canClaim && (
        <Section id="elsewhere" title={elsewhere.title}>
          <Elsewhere claim={claim} sent={sent} />
        </Section>
      )}
      <Section id="pause" title={t.pause}>
        <Pausing isPaused={isPaused} sent={sent} />
      </Section>
    </>
  );
};

/** Somebody's own way: where they stand, the next step and no other, and all that they said and that is recorded. */
export const PathwayPage = ({
  done,
  sent,
  ...reading
}: PathwayReading & { done: string | undefined; sent?: SentBack | undefined }) => {
  const t = useWords(words);
  const observing = useWords(observingWords);
  const { next, asked, beside, observations } = reading;
  return (
    <Page title={t.title} room="home" trail={[{ href: paths.me, label: useWords(uiWords).me }]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <Summary sent={sent} />
          <Done done={done} />
          <h1>{t.title}</h1>
          <Stands {...reading} />
        </div>
      </div>
      <div class="cloth">
        <div class="row">
          <div class="wide flow">
            <h2>{t.next[next]}</h2>
            <p class="lead">{t.nextHow[next]}</p>
            <Act {...reading} sent={sent} />
          </div>
        </div>
      </div>
      {asked.length > 0 && (
        <Section id="asked" title={observing.asked}>
          <AskedList asked={asked} />
        </Section>
      )}
      {beside.length > 0 && (
        <Section id="beside" title={observing.beside}>
          <BesideList beside={beside} />
        </Section>
      )}
      <Section id="recorded" title={t.recorded}>
        <Recorded {...reading} />
      </Section>
      {observations.length > 0 && (
        <Section id="seen" title={observing.seen}>
          <Seen observations={observations} />
        </Section>
      )}
      <Own {...reading} sent={sent} />
    </Page>
  );
};
