import { stepsOf } from '../../../kit/reading.ts';
import { paths } from '../../../paths.ts';
import { Form, LongText, Select, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { HiddenNote } from '../../../platform/ui/hidden-note.tsx';
import { ReportLink } from '../../../platform/ui/report-link.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { ProposalReading } from '../read.ts';
import { words } from '../words.ts';

type Remarked = ProposalReading['remarks'][number];

/** One thing said; in a list. */
export const Remark = ({ remark, reading }: { remark: Remarked; reading: ProposalReading }) => {
  const t = useWords(words);
  const language = useLanguage();
  const step = stepsOf(reading.after).find(({ id }) => id === remark.stepId);
  return (
    <li id={`r-${remark.id}`}>
      <p>
        <strong dir="auto">{remark.credit}</strong>{' '}
        <span class="small soft">
          {saidDay(language, remark.madeAt)}
          {step && (
            <>
              {'. '}
              {t.onStep(step.title)}
            </>
          )}{' '}
          {!remark.hiddenAt && <ReportLink of="remark" id={remark.id} />}
        </span>
      </p>
      {remark.hiddenAt ? (
        <HiddenNote at={remark.hiddenAt} reason={remark.hiddenReason ?? ''} />
      ) : (
        <p dir="auto">{remark.words}</p>
      )}
      {remark.objects && <p class="small">{t.objecting}</p>}
      {remark.suggests !== null && remark.takenAt !== null && <p class="small soft">{t.taken}</p>}
      {remark.suggests !== null && remark.takenAt === null && reading.may.amend && (
        <Form action={paths.remarkTaking(reading.id, remark.id)}>
          <p>
            <button type="submit" class="btn quiet">
              {t.take}
            </button>
          </p>
        </Form>
      )}
      {remark.suggests !== null && remark.takenAt === null && !reading.may.amend && (
        <p class="small soft">{t.brings}</p>
      )}
    </li>
  );
};

const SayForm = ({ reading, sent }: { reading: ProposalReading; sent: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <details open={sent !== undefined}>
      <summary>{t.saySomething}</summary>
      <Form action={paths.remarks(reading.id)} class="review">
        <Summary sent={sent} />
        <Select
          name="step"
          label={t.aboutStep}
          value=""
          sent={sent}
          options={[
            { value: '', label: t.aboutAll },
            ...stepsOf(reading.after).map(({ id, title }, at) => ({ value: id, label: `${at + 1}. ${title}` })),
          ]}
        />
        <LongText name="words" label={t.saySomething} hint={t.sayHint} sent={sent} />
        <LongText name="body" label={t.better} hint={t.betterHint} sent={sent} />
        {reading.size === 'slip' && (
          <div class="pick">
            <input type="checkbox" name="objects" id="f-objects" value="yes" aria-describedby="h-objects" />
            <label for="f-objects">{t.objects}</label>
            <p class="hint" id="h-objects">
              {t.objectsHint}
            </p>
          </div>
        )}
        <Text name="credit" label={t.credit} hint={t.creditHint} sent={sent} value={reading.publicName} width="m" />
        {!reading.isSignedIn && <Text name="email" label={t.email} hint={t.emailHint} sent={sent} width="m" />}
        <p>
          <button type="submit" class="btn">
            {t.say}
          </button>
        </p>
      </Form>
    </details>
  );
};

/** What people say about a change, and a form for one's own word. */
export const Discussion = ({ reading, sent }: { reading: ProposalReading; sent: SentBack | undefined }) => {
  const t = useWords(words);
  const shown = new Set(reading.difference.parts.map(({ id }) => id));
  const general = reading.remarks.filter(({ stepId }) => stepId === null || !shown.has(stepId));
  const isOpen = reading.standing.is === 'waiting' || reading.standing.is === 'meeting';
  return (
    <section class="row hung" aria-labelledby="said">
      <h2 id="said">{t.discussion}</h2>
      <div class="body flow">
        {reading.remarks.length === 0 && <p>{t.noRemarks}</p>}
        {general.length > 0 && (
          <ul class="thread">
            {general.map((remark) => (
              <Remark key={remark.id} remark={remark} reading={reading} />
            ))}
          </ul>
        )}
        {isOpen && <SayForm reading={reading} sent={sent} />}
      </div>
    </section>
  );
};
