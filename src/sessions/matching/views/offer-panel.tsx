import type { KitToTrain } from '../../../library/index.ts';
import { paths } from '../../../paths.ts';
import { Form, LongText, Select, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { saidMoment } from '../../../platform/words/moments.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { offerWords } from '../offer-words.ts';
import type { RequestReading } from '../read.ts';

interface PanelProps {
  reading: RequestReading;
  /** The secret of the offer's link; its id, when whoever was asked is signed in; undefined for others. */
  token: string | undefined;
  kits: readonly KitToTrain[];
  sent: SentBack | undefined;
}

type Answering = PanelProps & { token: string };

const Times = ({ reading, sent }: Answering) => {
  const t = useWords(offerWords);
  const language = useLanguage();
  const error = sent?.errors.find(({ field }) => field === 'time')?.message;
  const typed = sent?.typed.time;
  return (
    <fieldset class={error ? 'bad' : ''} aria-describedby={error ? 'e-time' : undefined}>
      <legend>{t.offer.times}</legend>
      {error && (
        <p class="err" id="e-time">
          {error}
        </p>
      )}
      {reading.timesLeft.map((time, at) => {
        const value = time.toISOString();
        const id = at === 0 ? 'f-time' : `f-time-${at + 1}`;
        return (
          <p key={value} class="pick">
            <input
              type="checkbox"
              name="time"
              id={id}
              value={value}
              checked={typed ? typed.includes(value) : !sent && reading.timesLeft.length === 1}
            />
            <label for={id}>{saidMoment(language, time, reading.now)}</label>
          </p>
        );
      })}
    </fieldset>
  );
};

const Ask = ({ token, sent }: Answering) => {
  const t = useWords(offerWords);
  return (
    <details open={sent?.errors.some(({ field }) => field === 'question') ?? false}>
      <summary>{t.offer.ask}</summary>
      <Form action={paths.offerQuestions(token)}>
        <LongText name="question" label={t.offer.ask} hint={t.offer.askHint} rows={2} sent={sent} />
        <p>
          <button type="submit" class="btn quiet">
            {t.offer.askPress}
          </button>
        </p>
      </Form>
    </details>
  );
};

const Waiting = (props: Answering) => {
  const { reading, token, kits, sent } = props;
  const t = useWords(offerWords);
  const asksKit = reading.request.kitId === null && reading.mine?.part === 'leads';
  const options = [{ value: '', label: '' }, ...kits.map(({ slug, title }) => ({ value: slug, label: title }))];
  return (
    <>
      <Summary sent={sent} />
      <Form action={paths.offerAcceptance(token)}>
        <Times {...props} />
        {asksKit && <Select name="kit" label={t.offer.kit} hint={t.offer.kitHint} options={options} sent={sent} />}
        <p class="hint">{t.offer.yesHow}</p>
        <p>
          <button type="submit" class="btn">
            {t.offer.yes}
          </button>
        </p>
      </Form>
      <Form action={paths.offerRefusal(token)}>
        <p>
          <button type="submit" class="btn quiet">
            {t.offer.no}
          </button>
        </p>
      </Form>
      <Ask {...props} />
    </>
  );
};

/** What somebody who was asked can do: say yes or no, ask something, or say that they can't come after all. */
export const OfferPanel = (props: PanelProps) => {
  const { reading, token } = props;
  const t = useWords(offerWords);
  const language = useLanguage();
  const { mine } = reading;
  if (!mine) return null;
  const isClosed = ['cancelled', 'over', 'forgotten'].includes(reading.station);
  if (isClosed || (mine.answer !== null && (mine.answer !== 'yes' || mine.droppedAt))) return null;
  const title = mine.answer === 'yes' ? t.offer.saidYes : t.offer.title[mine.part];
  const lead = t.offer.lead(saidMoment(language, mine.answerBy, reading.now));
  return (
    <section class="row hung" aria-labelledby="mine">
      <h2 id="mine">{title}</h2>
      <div class="body flow">
        <p class="lead">{mine.answer === 'yes' ? t.offer.saidYesLead : lead}</p>
        {token !== undefined && mine.answer === null && <Waiting {...props} token={token} />}
        {token !== undefined && mine.answer === 'yes' && (
          <>
            <Ask {...props} token={token} />
            <Form action={paths.offerDropOut(token)}>
              <p class="hint">{t.offer.dropOutHow}</p>
              <p>
                <button type="submit" class="btn quiet">
                  {t.offer.dropOut}
                </button>
              </p>
            </Form>
          </>
        )}
      </div>
    </section>
  );
};
