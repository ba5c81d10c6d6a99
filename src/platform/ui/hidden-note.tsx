import { saidDay } from '../words/dates.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { words } from './report-words.ts';

/** Stands in the place of what a steward hid: since when, and why. */
export const HiddenNote = ({ at, reason }: { at: Date; reason: string }) => {
  const t = useWords(words);
  return (
    <p class="soft">
      {t.hidden(saidDay(useLanguage(), at))} <span dir="auto">{reason}</span>
    </p>
  );
};
