import { LongText } from '../../../../platform/ui/form.tsx';
import { useWords } from '../../../../platform/words/words.ts';
import type { EditedKitFacts, Reading } from '../read.ts';
import { words } from '../words.ts';
import { InWords, type Suggesting, SuggestingPage, SuggestionForm } from './suggestion-form.tsx';

/** The whole kit as it is written down, for those who write Markdown. */
export const EditSourcePage = (reading: Suggesting<Reading<'source'>>) => {
  const t = useWords(words);
  const { source, sent } = reading;
  return (
    <SuggestingPage facts={reading} title={t.sourceTitle} over={t.fromKit(reading.title)}>
      <SuggestionForm facts={reading} place={{ source: '1' }} sent={sent}>
        <div class="part">
          <h2>{t.sourcePart}</h2>
          <LongText name="source" label={t.sourceLabel} hint={t.sourceHint} value={source} rows={24} sent={sent} />
        </div>
      </SuggestionForm>
    </SuggestingPage>
  );
};

/** Something about the whole kit that was said in words, and came back. */
export const EditWordsPage = (facts: Suggesting<EditedKitFacts>) => {
  const t = useWords(words);
  return (
    <SuggestingPage facts={facts} title={t.chooseTitle} over={t.fromKit(facts.title)}>
      <SuggestionForm facts={facts} place={{}} sent={facts.sent}>
        <InWords facts={facts} sent={facts.sent} />
      </SuggestionForm>
    </SuggestingPage>
  );
};
