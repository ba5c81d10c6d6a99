import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Text } from '../../../platform/ui/form.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { Duty, ReviewersReading } from '../read.ts';
import { words } from '../words.ts';
import { Press } from './press.tsx';

/** A reviewer's own duty: pause, stop, or come back. */
export const YourDuty = ({ duty }: { duty: Duty }) => {
  const t = useWords(words);
  const language = useLanguage();
  const until = duty.untilAt && saidDay(language, duty.untilAt);
  if (duty.is === 'ended')
    return (
      <>
        <p>{until ? t.ended(until) : t.endedNoTerm}</p>
        <Press at={paths.reviewingReturn} label={t.comeBack} />
      </>
    );
  return (
    <>
      <p>{until ? t.term(until) : t.noTerm}</p>
      {duty.pausedUntil ? (
        <>
          <p>{t.paused(saidDay(language, duty.pausedUntil))}</p>
          <Press at={paths.reviewingPauseEnd} label={t.resume} />
        </>
      ) : (
        <>
          <p>{t.pauseHow}</p>
          <Press at={paths.reviewingPause} label={t.pause} />
        </>
      )}
      <p>{t.stopHow}</p>
      <Press at={paths.reviewingStop} label={t.stop} />
    </>
  );
};

const FOUNDERS_ROWS = 3;
const SEATS_FIRST = '5';

/** What a steward may do: name the first ones, open an election. */
export const ForStewards = ({
  canName,
  canOpen,
  sent,
}: Pick<ReviewersReading, 'canName' | 'canOpen'> & { sent: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <>
      {canName && (
        <Form action={paths.firstReviewers}>
          <h3>{t.nameFirst}</h3>
          <LongText name="emails" label={t.emails} hint={t.emailsHint} rows={FOUNDERS_ROWS} sent={sent} />
          <p>
            <button type="submit" class="btn quiet">
              {t.nameSend}
            </button>
          </p>
        </Form>
      )}
      {canOpen && (
        <Form action={paths.elections}>
          <h3>{t.open}</h3>
          <p>{t.openHow}</p>
          <Text name="seats" type="number" width="s" label={t.seats} value={SEATS_FIRST} sent={sent} />
          <p>
            <button type="submit" class="btn quiet">
              {t.openPress}
            </button>
          </p>
        </Form>
      )}
    </>
  );
};
