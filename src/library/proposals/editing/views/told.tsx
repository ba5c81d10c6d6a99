import { useWords } from '../../../../platform/words/words.ts';
import type { StepEvidence } from '../../../asks.ts';
import { words } from '../words.ts';

/** What runs taught about a step, in a line; nothing where nobody has told. */
export const Told = ({ told }: { told: StepEvidence | undefined }) => {
  const t = useWords(words);
  if (!told) return null;
  const said = [
    told.minutes && t.middle(told.minutes.median, told.minutes.count),
    told.short > 0 && t.cutShort(told.short),
    told.skipped > 0 && t.leftOut(told.skipped),
  ].filter(Boolean);
  return said.length === 0 ? null : <p class="plan-told">{said.join(' ')}</p>;
};
