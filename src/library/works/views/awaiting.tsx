import type { Language } from '../../../platform/words/language.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { Title } from '../titles.ts';
import { words } from '../words.ts';

/** One line on what is not in the reader's language yet, or is and has not been checked. */
export const LanguageNote = ({ shown, text }: { shown: Pick<Title, 'language' | 'awaiting'>; text: Language }) => {
  const t = useWords(words);
  const page = useLanguage();
  const lines = [
    text !== page && (shown.language === page ? t.onlyInOther : t.allInOther),
    shown.awaiting && t.awaitingTitle,
  ].filter((line) => line !== false);
  return lines.length === 0 ? null : <p class="small">{lines.join(' ')}</p>;
};
