import { type SentBack, Text } from '../../../platform/ui/form.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { NEEDS } from '../needs.ts';
import type { Told } from '../say-needs.ts';
import { words } from '../words.ts';

/** What people need most often, to tick, and a line for anything else. */
export const NeedsFields = ({ legend, told, sent }: { legend: string; told: Told; sent?: SentBack | undefined }) => {
  const t = useWords(words);
  const ticked = sent ? (sent.typed.needs ?? []) : told.needs;
  return (
    <>
      <fieldset id="f-needs">
        <legend>{legend}</legend>
        {NEEDS.map((need) => (
          <div key={need} class="pick">
            <input
              type="checkbox"
              id={`need-${need}`}
              name="needs"
              value={need}
              checked={ticked.some((one) => one === need)}
            />
            <label for={`need-${need}`}>{t.needs[need]}</label>
          </div>
        ))}
      </fieldset>
      <Text name="other" label={t.needsOther} sent={sent} value={told.other} />
    </>
  );
};
