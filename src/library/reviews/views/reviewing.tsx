import { paths } from '../../../paths.ts';
import { Form, LongText, Select, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { HiddenNote } from '../../../platform/ui/hidden-note.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { ReportLink } from '../../../platform/ui/report-link.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { plural, useLanguage, useWords } from '../../../platform/words/words.ts';
import type { ProposalReading } from '../read.ts';
import { VERDICTS } from '../verdicts.ts';
import { words } from '../words.ts';

/** What reviewers said, with what they said of an earlier version marked so. */
const Said = ({ reviews }: Pick<ProposalReading, 'reviews'>) => {
  const t = useWords(words);
  const language = useLanguage();
  if (reviews.length === 0) return <p>{t.noReviews}</p>;
  return (
    <ul class="thread">
      {reviews.map(({ id, credit, verdict, reasons, at, stands, number, hiddenAt, hiddenReason }) => (
        <li key={id}>
          <p class="verdict">
            <span dir="auto">{credit}</span>: {t.said[verdict]}{' '}
            <span class="small soft">
              {saidDay(language, at)} {!hiddenAt && <ReportLink of="review" id={id} />}
            </span>
          </p>
          {hiddenAt ? <HiddenNote at={hiddenAt} reason={hiddenReason ?? ''} /> : <p dir="auto">{reasons}</p>}
          {!stands && <p class="small soft">{t.before(number)}</p>}
        </li>
      ))}
    </ul>
  );
};

/** Three answers, and why. */
const Verdicts = ({ sent }: { sent: SentBack | undefined }) => {
  const t = useWords(words);
  const error = sent?.errors.find(({ field }) => field === 'verdict')?.message;
  return (
    <fieldset class={error ? 'bad' : ''}>
      <legend>{t.yourReview}</legend>
      {error && <p class="err">{error}</p>}
      {VERDICTS.map((verdict, at) => (
        <p key={verdict} class="pick">
          <input
            type="radio"
            name="verdict"
            id={at === 0 ? 'f-verdict' : `f-verdict-${verdict}`}
            value={verdict}
            checked={sent?.typed.verdict?.[0] === verdict}
          />
          <label for={at === 0 ? 'f-verdict' : `f-verdict-${verdict}`}>{t.verdicts[verdict]}</label>
        </p>
      ))}
    </fieldset>
  );
};

const ReviewForm = ({ id, sent }: { id: string; sent: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <Form action={paths.reviews(id)} class="review">
      <Summary sent={sent} />
      <Verdicts sent={sent} />
      <p class="pick">
        <input type="checkbox" name="ran" id="f-ran" value="yes" checked={sent?.typed.ran !== undefined} />
        <label for="f-ran">{t.ran}</label>
      </p>
      <LongText name="reasons" label={t.reasons} hint={t.reasonsHint} sent={sent} />
      <p>
        <button type="submit" class="btn">
          {t.sendReview}
        </button>
      </p>
    </Form>
  );
};

/** What the program looked at, as a list of ticks. */
const Checked = ({ checks }: Pick<ProposalReading, 'checks'>) => {
  const t = useWords(words);
  const language = useLanguage();
  const { notices, minutes, minutesLeast, readingAge, licence } = checks;
  return (
    <>
      <p>
        <strong>{t.checked}</strong>
      </p>
      <ul class="tick">
        <li>{t.checkFormat}</li>
        <li>{t.checkMinutes(minutes, minutesLeast)}</li>
        {readingAge && <li>{t.checkAge(readingAge.after, readingAge.before)}</li>}
        <li>{t.checkLicence(licence)}</li>
      </ul>
      {notices.length > 0 && (
        <details>
          <summary>{plural(language, notices.length, t.checkNotices)}</summary>
          <ul lang="en-GB">
            {notices.map(({ line, message, mend }) => (
              <li key={`${line} ${message}`}>
                {message} {mend}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

/** Larger acts, folded away: nobody presses one by mistake. */
const More = ({ reading }: { reading: ProposalReading }) => {
  const t = useWords(words);
  const { id, may, size } = reading;
  const reasons = (label: string, action: string, button: string) => (
    <Form action={action}>
      <LongText name="reasons" label={label} rows={2} />
      <p>
        <button type="submit" class="btn quiet">
          {button}
        </button>
      </p>
    </Form>
  );
  return (
    <>
      {may.review && size !== 'history' && (
        <details>
          <summary>{t.raise}</summary>
          <Form action={paths.sizeRaise(id)}>
            <Select
              name="size"
              label={t.raiseTo}
              options={(size === 'slip' ? (['teaching', 'history'] as const) : (['history'] as const)).map((one) => ({
                value: one,
                label: t.size[one],
              }))}
            />
            <LongText name="reasons" label={t.raiseWhy} rows={2} />
            <p>
              <button type="submit" class="btn quiet">
                {t.raise}
              </button>
            </p>
          </Form>
        </details>
      )}
      {may.review && (
        <details>
          <summary>{t.decline}</summary>
          {reasons(t.declineWhy, paths.refusal(id), t.decline)}
        </details>
      )}
      {may.withdraw && (
        <details>
          <summary>{t.withdraw}</summary>
          {reasons(t.withdrawWhy, paths.proposalWithdrawal(id), t.withdraw)}
        </details>
      )}
      {may.undo && (
        <details>
          <summary>{t.undo}</summary>
          <p>{t.undoHow}</p>
          {reasons(t.undoWhy, paths.undoing(id), t.undo)}
        </details>
      )}
      {may.amend && (
        <p>
          <A href={paths.newerVersion(id)}>{t.amend}</A>
        </p>
      )}
    </>
  );
};

/** Reviews, the reviewer's form, and what the program looked at. */
export const Reviewing = ({ reading, sent }: { reading: ProposalReading; sent: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <section class="row hung" aria-labelledby="reviews">
      <h2 id="reviews">{t.reviews}</h2>
      <div class="body flow">
        <Said reviews={reading.reviews} />
        {reading.may.review && <ReviewForm id={reading.id} sent={sent} />}
        <More reading={reading} />
      </div>
      <div class="aside flow">
        <Checked checks={reading.checks} />
      </div>
    </section>
  );
};
