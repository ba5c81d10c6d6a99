import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { ElectionDates, Phase } from '../policy.ts';
import { words } from '../words.ts';

/** Says where an election stands, with the day until which it stands there. */
export const useSaidPhase = (): ((election: ElectionDates & { phase: Phase }) => string) => {
  const { phases } = useWords(words);
  const language = useLanguage();
  return ({ phase, nominationsUntil, votingUntil, countedAt }) => {
    const day = { nominations: nominationsUntil, voting: votingUntil, counting: votingUntil, counted: countedAt }[
      phase
    ];
    return phases[phase](day ? saidDay(language, day) : '');
  };
};
