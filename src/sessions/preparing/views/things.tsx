import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { Thing } from '../things.ts';
import { words } from '../words.ts';
import type { Preparing } from './shown.ts';

const Said = ({ thing, lang }: { thing: Thing; lang: string }) => {
  const t = useWords(words);
  switch (thing.kind) {
    case 'said':
      return <span lang={lang}>{thing.words}</span>;
    case 'handout':
      return (
        <>
          <span lang={lang}>{thing.title}</span>: {t.copies(thing.copies)}, {t.per[thing.per]}
        </>
      );
    case 'evaluation':
      return (
        <>
          {t.things.evaluation}: {t.copies(thing.copies)}
        </>
      );
    default:
      return <>{t.things[thing.kind]}</>;
  }
};

/** What to bring, counted for those who come, to tick as it is packed. */
export const Things = ({ session, things, packed, people, sent }: Preparing) => {
  const t = useWords(words);
  const ticked = sent?.errors.some(({ field }) => field === 'things') ? (sent.typed.things ?? []) : packed;
  const known = packed.filter((key) => things.some((thing) => thing.key === key));
  return (
    <section class="row hung" aria-labelledby="bring">
      <h2 id="bring">{t.bring}</h2>
      <div class="body flow">
        <p>{t.bringWhy(people)}</p>
        <Form action={paths.sessionThings(session.id)}>
          {known.map((key) => (
            <input key={key} type="hidden" name="was" value={key} />
          ))}
          <fieldset id="f-things">
            <legend class="vh">{t.packed}</legend>
            {things.map((thing) => (
              <div key={thing.key} class="pick">
                <input
                  type="checkbox"
                  id={`thing-${thing.key}`}
                  name="things"
                  value={thing.key}
                  checked={ticked.includes(thing.key)}
                />
                <label for={`thing-${thing.key}`}>
                  <Said thing={thing} lang={session.kitLanguage} />
                </label>
              </div>
            ))}
          </fieldset>
          <p class="acts">
            <button type="submit" class="btn quiet">
              {t.saveThings}
            </button>
          </p>
        </Form>
      </div>
    </section>
  );
};
