import { paths } from '../../../paths.ts';
import { Form, LongText, Select, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { DebriefsReading, ToldDebrief } from '../read.ts';
import { words } from '../words.ts';

type Shown = DebriefsReading & {
  /** The one of which a suggestion was to be made, and could not. */
  turning?: string | undefined;
  sent?: SentBack | undefined;
};

const Turning = ({ of, ...reading }: Shown & { of: ToldDebrief }) => {
  const t = useWords(words);
  const { id, steps, turning } = reading;
  const sent = turning === of.id ? reading.sent : undefined;
  const options = [
    { value: '', label: t.wholeKit },
    ...steps.map(({ key, number, title }) => ({ value: key, label: `${number}. ${title}` })),
  ];
  return (
    <Form action={paths.debriefSuggestion(id, of.id)}>
      <Summary sent={sent} />
      <LongText name="words" label={t.turnWords} rows={3} value={of.words ?? ''} sent={sent} />
      <Select name="step" label={t.turnStep} options={options} value={of.about ?? ''} sent={sent} />
      <p class="acts">
        <button type="submit" class="btn">
          {t.turn}
        </button>
      </p>
    </Form>
  );
};

/** One form at a time is open: fields of the same name on one page would be the same field. */
const Told = ({ of, opens, ...reading }: Shown & { of: ToldDebrief; opens: boolean }) => {
  const t = useWords(words);
  const { wents, times, agains } = t;
  const taps = [wents[of.went], of.keptTime && times[of.keptTime], of.again && agains[of.again]].filter(Boolean);
  return (
    <li>
      <h3>{of.isOwn ? t.you : (of.publicName ?? t.someone)}</h3>
      <p>{taps.join(' · ')}</p>
      {of.words !== null && !opens && <p dir="auto">{of.words}</p>}
      {of.proposalId && (
        <p>
          <A href={paths.proposal(of.proposalId)}>{t.turned}</A>
        </p>
      )}
      {opens && <Turning {...reading} of={of} />}
      {of.isTheirs && (
        <Form action={paths.debriefErasure(reading.id, of.id)}>
          <p>
            <button type="submit" class="plainbtn">
              {t.takeBack}
            </button>
          </p>
        </Form>
      )}
    </li>
  );
};

/** What those who led a session told of it: evidence by now, and a suggestion at one press. */
export const DebriefPage = (reading: Shown) => {
  const t = useWords(words);
  const { id, title, slug, told, tell, turning } = reading;
  const waiting = told.filter(({ words: line, proposalId }) => line !== null && proposalId === null);
  const open = turning ?? (waiting.find(({ isOwn }) => isOwn) ?? waiting[0])?.id;
  const isTold = told.some(({ isOwn }) => isOwn);
  const trail = [
    { href: paths.sessions, label: t.sessions },
    { href: paths.session(id), label: title },
  ];
  return (
    <Page title={t.title} room="sessions" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.title}</h1>
          <p class="lead">{told.length === 0 ? t.none : t.lead}</p>
          <p class="acts">
            {tell && (
              <A class={isTold ? 'quiet' : 'btn'} href={tell}>
                {isTold ? t.tellAgain : t.tell}
              </A>
            )}
            <A href={paths.evaluationAnswers(id)}>{t.evaluation}</A>
            <A href={paths.kit(slug)}>{t.toKit}</A>
          </p>
        </div>
      </div>
      {told.length > 0 && (
        <div class="row">
          <div class="body">
            <ul class="rows">
              {told.map((of) => (
                <Told key={of.id} {...reading} of={of} opens={of.id === open} />
              ))}
            </ul>
          </div>
        </div>
      )}
    </Page>
  );
};
