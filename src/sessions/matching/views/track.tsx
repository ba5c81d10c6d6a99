import { saidMoment } from '../../../platform/words/moments.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { RequestReading } from '../read.ts';
import { stationWords } from '../station-words.ts';

type OfferShown = RequestReading['offers'][number];

const answerOf = ({ answer, droppedAt }: OfferShown) => (droppedAt ? 'dropped' : (answer ?? 'waiting'));

const Offered = ({ offer, now }: { offer: OfferShown; now: Date }) => {
  const t = useWords(stationWords);
  const language = useLanguage();
  const isWaiting = offer.answer === null;
  const reasons = offer.reasons.map(({ key, count }) => t.reasons[key](count ?? 0));
  return (
    <li class={isWaiting ? 'now' : ''} {...(isWaiting ? { 'aria-current': 'step' as const } : {})}>
      <time datetime={offer.madeAt.toISOString()}>{saidMoment(language, offer.madeAt, now)}</time>
      <b>{t.offered[offer.part](offer.publicName ?? t.someone)}</b>
      <span>
        {reasons.length > 0 && `${reasons.join(', ').replace(/^./u, (first) => first.toUpperCase())}. `}
        {t.answers[answerOf(offer)](saidMoment(language, offer.answerBy, now))}
        {offer.why !== null && ` ${t.chosenBecause(offer.why)}`}
      </span>
    </li>
  );
};

/** The stations of a request, passed and to come: what was asked for, who was asked and why, what comes next. */
export const Track = ({ request, offers, station, gap, session, timesLeft, now }: RequestReading) => {
  const t = useWords(stationWords);
  const language = useLanguage();
  const said = (at: Date): string => saidMoment(language, at, now);
  const isFinding = ['looking', 'asked', 'half', 'nobody'].includes(station);
  const evening = session?.startsAt ?? timesLeft[0];
  return (
    <ol class="body track">
      <li>
        <time datetime={request.madeAt.toISOString()}>{said(request.madeAt)}</time>
        <b>{request.typedBy ? t.typed : t.asked}</b>
      </li>
      {request.confirmedAt && !request.typedBy && (
        <li>
          <time datetime={request.confirmedAt.toISOString()}>{said(request.confirmedAt)}</time>
          <b>{t.confirmed}</b>
        </li>
      )}
      {offers.map((offer) => (
        <Offered key={offer.id} offer={offer} now={now} />
      ))}
      {station === 'nobody' && gap && (
        <li class="now" aria-current="step">
          <time datetime={gap.at.toISOString()}>{said(gap.at)}</time>
          <b>{t.nobodySince}</b>
        </li>
      )}
      {station === 'asked' && (
        <li class="to-come">
          <b>{t.next.askNext}</b>
        </li>
      )}
      {isFinding && (
        <li class="to-come">
          <b>{t.next.yes}</b>
        </li>
      )}
      {(isFinding || station === 'arranged') && (
        <li class="to-come">
          <b>{t.next.room}</b>
        </li>
      )}
      {evening && (isFinding || station === 'arranged') && (
        <li class="to-come">
          <b>{t.next.evening}</b>
          {said(evening)}
        </li>
      )}
    </ol>
  );
};
