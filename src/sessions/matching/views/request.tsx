import type { KitToTrain } from '../../../library/index.ts';
import { paths } from '../../../paths.ts';
import { type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidMoment } from '../../../platform/words/moments.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { RequestReading } from '../read.ts';
import { stationWords } from '../station-words.ts';
import { words } from '../words.ts';
import { Acts, Choice, Passed, Questions, Reaches } from './acts.tsx';
import { AskedFor } from './asked-for.tsx';
import { Nobody } from './nobody.tsx';
import { OfferPanel } from './offer-panel.tsx';
import { Track } from './track.tsx';

interface RequestProps {
  reading: RequestReading;
  token?: string | undefined;
  kits?: readonly KitToTrain[];
  sent?: SentBack | undefined;
}

/** One line of truth: where it stands now. */
const useTruth = ({ station, offers, session, now }: RequestReading): string => {
  const t = useWords(stationWords);
  const language = useLanguage();
  const ofPair = offers.filter(({ part }) => part === 'leads' || part === 'learns');
  const coming = ofPair.filter(({ answer, droppedAt }) => answer === 'yes' && !droppedAt);
  const waiting = ofPair.filter(({ answer }) => answer === null);
  const shown = station === 'asked' ? waiting : coming;
  const names = new Intl.ListFormat(language === 'cy' ? 'cy-GB' : 'en-GB').format(
    shown.map(({ publicName }) => publicName ?? t.someone),
  );
  const until = waiting[0] ? saidMoment(language, waiting[0].answerBy, now) : '';
  const when = session ? saidMoment(language, session.startsAt, now) : '';
  const said = t.over[station]({ names, until, when });
  return said.replace(/^./u, (first) => first.toUpperCase());
};

/** A request's one page for its whole life: the same words for the group, those who were asked, and a steward. */
export const RequestPage = ({ reading, token, kits = [], sent }: RequestProps) => {
  const t = useWords(words);
  const stations = useWords(stationWords);
  const { station, opened, kit, viewer, mine } = reading;
  const truth = useTruth(reading);
  const over = [opened.group, kit?.title].filter(Boolean).join(' · ');
  const isOfferFirst = viewer === 'asked' && mine?.answer === null;
  return (
    <Page
      title={t.title}
      room="sessions"
      place="sessions"
      trail={[{ href: paths.host, label: t.host }]}
      indexed={false}
    >
      <div class="cloth">
        <div class="row">
          <div class="wide">
            {over && (
              <p class="over" dir="auto">
                {over}
              </p>
            )}
            <h1 class="truth">{truth}</h1>
            <p class="lead">{stations.lead[station]}</p>
          </div>
        </div>
      </div>
      {sent && !isOfferFirst && (
        <div class="row">
          <div class="body">
            <Summary sent={sent} />
          </div>
        </div>
      )}
      <OfferPanel reading={reading} token={token} kits={kits} sent={sent} />
      {station === 'nobody' && <Nobody reading={reading} />}
      <section class="row hung" aria-labelledby="far">
        <h2 id="far">{stations.howFar}</h2>
        <Track {...reading} />
        {viewer === 'host' && (
          <div class="aside flow">
            <p>
              <strong>{t.keep}</strong> {t.keepHow}
            </p>
          </div>
        )}
      </section>
      <AskedFor reading={reading} />
      <Reaches reading={reading} />
      <Questions reading={reading} sent={sent} />
      <Acts reading={reading} />
      <Passed reading={reading} />
      <Choice reading={reading} sent={sent} />
    </Page>
  );
};
