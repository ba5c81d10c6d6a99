import type { SentBack } from '../../../../platform/ui/form.tsx';
import { Text } from '../../../../platform/ui/form.tsx';
import { useWords } from '../../../../platform/words/words.ts';
import { slideField } from '../fields.ts';
import type { PieceShown, Reading } from '../read.ts';
import { words } from '../words.ts';
import { KitText, MethodField, MinutesField, type Tongue } from './fields.tsx';
import { InWords, type Suggesting, SuggestingPage, SuggestionForm, Themselves } from './suggestion-form.tsx';
import { Told } from './told.tsx';

const Slides = ({ piece, sent, tongue }: { piece: PieceShown; sent: SentBack | undefined; tongue: Tongue }) => {
  const t = useWords(words);
  const slides = piece.wording.slides ?? [];
  return (
    <>
      <p class="lab">{t.slides}</p>
      {slides.map(({ title, body }, at) => (
        <fieldset key={at} class="edit-slide" id={`slide-${at}`}>
          <legend>{t.slide(at + 1)}</legend>
          <p class="hint">{t.slideGone}</p>
          <Text name={slideField(at, 'title')} label={t.slideTitle} value={title} sent={sent} />
          <KitText name={slideField(at, 'body')} label={t.slideBody} value={body} sent={sent} tongue={tongue} />
        </fieldset>
      ))}
      <fieldset class="edit-slide">
        <legend>{t.slideNew}</legend>
        <p class="hint">{t.slideNewHint}</p>
        <Text name={slideField(slides.length, 'title')} label={t.slideTitle} value="" sent={sent} />
        <KitText name={slideField(slides.length, 'body')} label={t.slideBody} value="" sent={sent} tongue={tongue} />
      </fieldset>
    </>
  );
};

const StepFields = ({ piece, sent, tongue }: { piece: PieceShown; sent: SentBack | undefined; tongue: Tongue }) => {
  const t = useWords(words);
  const { title, method = 'plenary', body, notes = '' } = piece.wording;
  return (
    <>
      <KitText name="body" label={t.fields.body} value={body} sent={sent} tongue={tongue} />
      <KitText name="notes" label={t.fields.notes} hint={t.notesHint} value={notes} sent={sent} tongue={tongue} />
      <Text name="title" label={t.fields.title} value={title} sent={sent} />
      <MethodField name="method" value={method} sent={sent} />
      <Slides piece={piece} sent={sent} tongue={tongue} />
    </>
  );
};

const OtherFields = ({ piece, sent, tongue }: { piece: PieceShown; sent: SentBack | undefined; tongue: Tongue }) => {
  const t = useWords(words);
  const { title, body } = piece.wording;
  const hasTitle = piece.kind !== 'background' || title !== '';
  const label = !hasTitle || piece.kind !== 'background' ? t.bodyOther : t.bodyBackground;
  return (
    <>
      {hasTitle && <Text name="title" label={t.fields.title} value={title} sent={sent} />}
      <KitText
        name="body"
        label={label}
        hint={hasTitle ? undefined : t.sourcesHint}
        value={body}
        sent={sent}
        tongue={tongue}
        isPlain={!hasTitle}
      />
    </>
  );
};

/** Whether the form that came back had the words themselves changed: then they are shown open. */
const isTouched = ({ wording }: PieceShown, sent: SentBack | undefined): boolean => {
  if (!sent) return false;
  const shown: [string, string][] = [
    ['title', wording.title],
    ['body', wording.body],
    ['notes', wording.notes ?? ''],
    ['method', wording.method ?? ''],
    ...[...(wording.slides ?? []), { title: '', body: '' }].flatMap(({ title, body }, at): [string, string][] => [
      [slideField(at, 'title'), title],
      [slideField(at, 'body'), body],
    ]),
  ];
  const named = new Set(['words', 'why', 'credit', 'email', 'base', 'minutes']);
  return (
    sent.errors.some(({ field }) => !named.has(field)) ||
    shown.some(([field, was]) => (sent.typed[field]?.[0] ?? was).trim() !== was)
  );
};

/** One step, or another part of a kit: say it in words, or change the words; say why. */
export const EditStepPage = (reading: Suggesting<Reading<'piece'>>) => {
  const t = useWords(words);
  const { piece, sent } = reading;
  const isStep = piece.kind === 'step';
  const { minutes = 0 } = piece.wording;
  const kind = piece.number === undefined ? t.kinds[piece.kind] : t.stepNumber(piece.number);
  const title = piece.wording.title || t.sources;
  return (
    <SuggestingPage
      facts={reading}
      title={title}
      over={
        <>
          {kind} · {t.fromKit(reading.title)}
        </>
      }
      lead={<Told told={piece.told} />}
    >
      <SuggestionForm facts={reading} place={isStep ? { step: piece.id } : { part: piece.id }} sent={sent}>
        <InWords facts={reading} sent={sent} />
        <Themselves facts={reading}>
          {isStep && <MinutesField name="minutes" value={minutes} sent={sent} />}
          <details class="edit-self" open={reading.sends.asks === 'draft' || isTouched(piece, sent)}>
            <summary>{isStep ? t.orStep : t.orOther}</summary>
            <div class="edit-fields">
              {isStep ? (
                <StepFields piece={piece} sent={sent} tongue={reading} />
              ) : (
                <OtherFields piece={piece} sent={sent} tongue={reading} />
              )}
            </div>
          </details>
        </Themselves>
      </SuggestionForm>
    </SuggestingPage>
  );
};
