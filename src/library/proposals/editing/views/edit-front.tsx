import { LongText, Text } from '../../../../platform/ui/form.tsx';
import { useWords } from '../../../../platform/words/words.ts';
import { FRONT } from '../fields.ts';
import type { Reading } from '../read.ts';
import { words } from '../words.ts';
import { InWords, type Suggesting, SuggestingPage, SuggestionForm, Themselves } from './suggestion-form.tsx';

/** What a kit says of itself before its plan begins. */
export const EditFrontPage = (reading: Suggesting<Reading<'front'>>) => {
  const t = useWords(words);
  const { front, sent } = reading;
  return (
    <SuggestingPage facts={reading} title={t.frontTitle} over={t.fromKit(reading.title)}>
      <SuggestionForm facts={reading} place={{ part: FRONT }} sent={sent}>
        <InWords facts={reading} sent={sent} />
        <Themselves facts={reading}>
          <div class="edit-fields">
            <Text name="title" label={t.fields.title} value={front.title} sent={sent} />
            <LongText
              name="summary"
              label={t.summary}
              hint={t.summaryHint}
              value={front.summary}
              rows={5}
              sent={sent}
            />
            <LongText
              name="outcomes"
              label={t.outcomes}
              hint={t.outcomesHint}
              value={front.outcomes.join('\n')}
              rows={6}
              sent={sent}
            />
            <LongText
              name="bring"
              label={t.bring}
              hint={t.bringHint}
              value={front.bring.join('\n')}
              rows={5}
              sent={sent}
            />
          </div>
        </Themselves>
      </SuggestionForm>
    </SuggestingPage>
  );
};
