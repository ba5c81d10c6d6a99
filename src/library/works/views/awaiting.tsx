import type { Language } from '../../../platform/words/language.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { Title } from '../titles.ts';
import { words } from '../words.ts';

/** One line on what is not in the reader's language yet, or is and has not been checked; nothing when all is well. */
export const LanguageNote = ({
  text,
  title,
  unchecked = false,
}: {
  /** The language that the text is in. */
  text: Language;
  /** What the page calls it, where that may be in another language than the text. */
  title?: Pick<Title, 'language' | 'awaiting'>;
  /** The text is a translation that no fluent reviewer has read. */
  unchecked?: boolean;
}) => {
  const t = useWords(words);
  const page = useLanguage();
  const lines = [
    text !== page && (title?.language === page ? t.onlyInOther : t.allInOther),
    title?.awaiting && t.awaitingTitle,
    unchecked && text === page && t.awaitingText,
  ].filter(Boolean);
  return lines.length === 0 ? null : <p class="small">{lines.join(' ')}</p>;
};
