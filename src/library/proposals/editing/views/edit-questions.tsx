import { LongText } from '../../../../platform/ui/form.tsx';
import { useWords } from '../../../../platform/words/words.ts';
import { QUESTIONS } from '../fields.ts';
import type { Reading } from '../read.ts';
import { words } from '../words.ts';
import { InWords, type Suggesting, SuggestingPage, SuggestionForm, Themselves } from './suggestion-form.tsx';

/** The questions that people answer at the end, a line each. */
export const EditQuestionsPage = (reading: Suggesting<Reading<'questions'>>) => {
  const t = useWords(words);
  const { lines, sent } = reading;
  return (
    <SuggestingPage facts={reading} title={t.questionsTitle} over={t.fromKit(reading.title)}>
      <SuggestionForm facts={reading} place={{ part: QUESTIONS }} sent={sent}>
        <InWords facts={reading} sent={sent} />
        <Themselves facts={reading}>
          <LongText
            name="questions"
            label={t.questions}
            hint={t.questionsHint}
            value={lines.join('\n')}
            rows={Math.max(6, lines.length + 2)}
            sent={sent}
          />
        </Themselves>
      </SuggestionForm>
    </SuggestingPage>
  );
};
