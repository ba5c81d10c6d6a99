import type { ComponentChildren } from 'preact';
import { useWords } from '../../../platform/words/words.ts';
import type { Difference as DifferenceFound } from '../../revisions/difference.ts';
import { Difference } from '../../revisions/views/difference.tsx';
import { MinutesShift } from '../../revisions/views/minutes-shift.tsx';
import { words } from '../words.ts';

/** The minutes side by side, where they differ, and the words; `before` and `after` name the two states. */
export const Changed = ({
  difference,
  language,
  direction,
  before,
  after,
  children,
}: {
  difference: DifferenceFound;
  language: string;
  direction: 'ltr' | 'rtl';
  before: string;
  after: string;
  /** In the margin. */
  children?: ComponentChildren;
}) => {
  const t = useWords(words);
  return (
    <>
      {difference.shift.changed.length > 0 && (
        <section class="row" aria-labelledby="mins">
          <h2 id="mins">{t.minutesHeading}</h2>
          <div class="wide">
            <MinutesShift shift={difference.shift} before={before} after={after} />
          </div>
        </section>
      )}
      <section class="row hung" aria-labelledby="chg">
        <h2 id="chg">{t.whatChanged}</h2>
        <div class="body">
          <Difference difference={difference} language={language} direction={direction} />
        </div>
        {children && <div class="aside flow">{children}</div>}
      </section>
    </>
  );
};
