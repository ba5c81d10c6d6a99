import { paths } from '../../../paths.ts';
import { Form, LongText, Select, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { Island, Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { Carrier } from '../../runs/carrier.tsx';
import { RanStep } from '../../runs/views/ran-step.tsx';
import { AGAIN, TIME, WENT } from '../kinds.ts';
import type { DebriefFormReading } from '../read.ts';
import { words } from '../words.ts';
import { Tap } from './tap.tsx';

type Shown = DebriefFormReading & { sent?: SentBack | undefined };

/** By step, with what the phones recorded; nothing is said of a step that nobody timed. */
const More = ({ steps, language, recorded, people, sent }: Shown) => {
  const t = useWords(words);
  const filled = sent ?? { typed: recorded, errors: [] };
  const isTimed = Object.keys(recorded).length > 0;
  const options = [
    { value: '', label: t.wholeKit },
    ...steps.map(({ key, number, title }) => ({ value: key, label: `${number}. ${title}` })),
  ];
  return (
    <details open={sent?.errors.some(({ field }) => field.includes('.') || field === 'people') ?? false}>
      <summary>{t.more}</summary>
      <div class="flow">
        <Select name="about" label={t.about} options={options} sent={sent} />
        <Text name="people" type="number" label={t.people} value={people} sent={sent} width="s" />
        {isTimed && <p class="hint">{t.recorded}</p>}
        <ol class="ransteps">
          {steps.map((step) => (
            <li key={step.key}>
              <RanStep step={step} language={language} sent={filled} />
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
};

const Taps = (reading: Shown) => {
  const t = useWords(words);
  const { id, key, title, telling, sent } = reading;
  return (
    <Form action={paths.debriefPhone(id, key)} class="ran">
      <ol class="ransteps">
        <li>
          <Tap name="went" asks={t.went} values={WENT} said={t.wents} sent={sent} />
        </li>
        <li>
          <Tap name="time" asks={t.time} values={TIME} said={t.times} sent={sent} />
        </li>
        <li>
          <Tap name="again" asks={t.again} values={AGAIN} said={t.agains} sent={sent} />
        </li>
      </ol>
      <LongText name="words" label={t.words} hint={t.wordsHint} rows={2} sent={sent} />
      <More {...reading} />
      <div class="sendbar flush">
        <input type="hidden" name="telling" value={sent?.typed.telling?.[0] ?? telling} />
        <button type="submit" class="btn">
          {t.send}
        </button>
      </div>
      <Island name="ran" props={{ title }}>
        <Carrier title={title} />
      </Island>
    </Form>
  );
};

/** Three taps before leaving the hall, with no signal too; a line; by step for whoever likes. */
export const DebriefFormPage = (reading: Shown) => {
  const t = useWords(words);
  const { title, language, isOpen, sent } = reading;
  return (
    <Page title={`${t.formTitle} ${title}`} room="sessions" islands={['ran']} indexed={false}>
      <div class="row plain">
        <div class="wide">
          <p class="over" lang={language}>
            {title}
          </p>
          <h1>{t.formTitle}</h1>
          <p class="lead">{t.formLead}</p>
        </div>
      </div>
      <div class="row formrow">
        <div class="body">
          <Summary sent={sent} />
          {isOpen ? <Taps {...reading} /> : <p class="told">{t.notYet}</p>}
        </div>
        <div class="aside flow">
          <h2 class="lab">{t.what}</h2>
          <ul class="list">
            {t.whatList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
    </Page>
  );
};
