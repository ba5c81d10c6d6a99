import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';

/** Of a sample: the invented people as whom one may look round, each a button. */
export const SampleShown = ({ people }: { people: readonly { who: string; says: string }[] }) => {
  const t = useWords(words);
  if (people.length === 0) return null;
  return (
    <section class="flow" aria-labelledby="sample">
      <h2 id="sample">{t.sampleTitle}</h2>
      <p>{t.sampleLead}</p>
      {people.map(({ who, says }) => (
        <Form key={who} action={paths.signInAs(who)}>
          <p class="acts">
            <button type="submit" class="btn quiet">
              {says}
            </button>
          </p>
        </Form>
      ))}
    </section>
  );
};
