import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';

/** Beneath each picture: the same numbers to take along. */
export const TableLink = () => {
  const t = useWords(words);
  return (
    <p>
      <A href={paths.figuresTable}>{t.csv}</A>
    </p>
  );
};
