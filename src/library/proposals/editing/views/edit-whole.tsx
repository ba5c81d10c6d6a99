import type { Method } from '../../../../kit/kit.ts';
import { type SentBack, Text } from '../../../../platform/ui/form.tsx';
import { useWords } from '../../../../platform/words/words.ts';
import { fieldOf, isNewKey, newKey } from '../fields.ts';
import type { Reading, WholeStep } from '../read.ts';
import { words } from '../words.ts';
import { KitText, MethodField, MinutesField, type Tongue } from './fields.tsx';
import { InWords, type Suggesting, SuggestingPage, SuggestionForm } from './suggestion-form.tsx';
import { Told } from './told.tsx';

interface Card {
  key: string;
  number: number | undefined;
  title: string;
  minutes: number;
  method: Method;
  body: string;
  notes: string;
}

/** Its words and notes, folded away unless something in them is to be mended. */
const Inside = ({ card, sent, tongue }: { card: Card; sent: SentBack | undefined; tongue: Tongue }) => {
  const t = useWords(words);
  const { key, body, notes } = card;
  const isBad = sent?.errors.some(({ field }) => field === fieldOf('body', key) || field === fieldOf('notes', key));
  return (
    <details class="edit-self" open={isBad || isNewKey(key)}>
      <summary>
        {t.openStep}
        <span class="vh"> ({card.title})</span>
      </summary>
      <div class="edit-fields">
        <MethodField name={fieldOf('method', key)} value={card.method} sent={sent} />
        <KitText name={fieldOf('body', key)} label={t.fields.body} value={body} sent={sent} tongue={tongue} />
        <KitText
          name={fieldOf('notes', key)}
          label={t.fields.notes}
          hint={t.notesHint}
          value={notes}
          sent={sent}
          tongue={tongue}
        />
      </div>
    </details>
  );
};

const StepCard = ({
  card,
  sent,
  tongue,
  told,
}: {
  card: Card;
  sent: SentBack | undefined;
  tongue: Tongue;
  told?: WholeStep['told'];
}) => {
  const t = useWords(words);
  const { key, number } = card;
  const isNew = isNewKey(key);
  const [drop, legend] = [fieldOf('drop', key), number === undefined ? t.newStep : t.stepNumber(number)];
  return (
    <li class="edit-card" data-key={key}>
      <fieldset>
        <legend>
          {legend}
          <span class="vh" lang={tongue.language}>
            {card.title && `: ${card.title}`}
          </span>
        </legend>
        {isNew && <p class="hint plain-hint">{t.newStepHint}</p>}
        <Told told={told} />
        <div class="edit-line">
          <Text name={fieldOf('title', key)} label={t.fields.title} value={card.title} sent={sent} />
          <MinutesField name={fieldOf('minutes', key)} value={card.minutes} sent={sent} />
          <Text
            name={fieldOf('place', key)}
            type="number"
            width="s"
            label={t.place}
            value={number === undefined ? '' : String(number)}
            sent={sent}
          />
        </div>
        <Inside card={card} sent={sent} tongue={tongue} />
        {!isNew && (
          <p class="pick">
            <input type="checkbox" id={`f-${drop}`} name={drop} value="1" checked={sent?.typed[drop] !== undefined} />
            <label for={`f-${drop}`}>{t.drop}</label>
          </p>
        )}
      </fieldset>
    </li>
  );
};

const cardOf = ({ id, wording }: WholeStep, at: number): Card => ({
  key: id,
  number: at + 1,
  title: wording.title,
  minutes: wording.minutes ?? 0,
  method: wording.method ?? 'plenary',
  body: wording.body,
  notes: wording.notes ?? '',
});

const BLANK: Omit<Card, 'key'> = { number: undefined, title: '', minutes: 10, method: 'plenary', body: '', notes: '' };

/** New steps of a form that came back, and one that is empty. */
const newCards = (sent: SentBack | undefined): Card[] => {
  const keys = Object.keys(sent?.typed ?? {}).flatMap((field) => /^title\.(\+\d+)$/.exec(field)?.slice(1) ?? []);
  const written = keys.filter(
    (key) => sent?.typed[fieldOf('title', key)]?.[0] || sent?.typed[fieldOf('body', key)]?.[0],
  );
  const count = Math.max(0, ...keys.map(Number));
  return [...written, newKey(count + 1)].map((key) => ({ key, ...BLANK }));
};

/** The whole plan as one form, a section a step; with JavaScript the sections are cards that move. */
export const EditWholePage = (reading: Suggesting<Reading<'whole'>>) => {
  const t = useWords(words);
  const { steps, sent, minutes } = reading;
  return (
    <SuggestingPage
      facts={reading}
      title={t.wholeTitle}
      over={t.fromKit(reading.title)}
      lead={<p class="lead">{t.wholeLead}</p>}
    >
      <SuggestionForm facts={reading} place={{ whole: '1' }} sent={sent}>
        <div class="edit-plan" data-minutes={minutes}>
          <p class="hint plain-hint">{t.placeHint}</p>
          <ol class="edit-cards" aria-label={t.steps}>
            {steps.map((step, at) => (
              <StepCard key={step.id} card={cardOf(step, at)} told={step.told} sent={sent} tongue={reading} />
            ))}
            {newCards(sent).map((card) => (
              <StepCard key={card.key} card={card} sent={sent} tongue={reading} />
            ))}
          </ol>
        </div>
        <InWords facts={reading} sent={sent} />
      </SuggestionForm>
    </SuggestingPage>
  );
};
