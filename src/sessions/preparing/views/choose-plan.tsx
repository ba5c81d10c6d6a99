import { paths } from '../../../paths.ts';
import { Form, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';
import type { Preparing } from './shown.ts';

const FILES = ['plan.pdf', 'cards.pdf', 'pack.pdf', 'handouts.pdf'] as const;

/** How the plan becomes their own, and what is printed from it. */
export const ChoosePlan = ({ session, isPlan, planner, canChoosePlan, sent }: Preparing) => {
  const t = useWords(words);
  return (
    <>
      {canChoosePlan && (
        <section class="row hung" aria-labelledby="plan">
          <h2 id="plan">{t.plan}</h2>
          <div class="body flow">
            <p>{isPlan ? t.planOwn : t.planAsWritten}</p>
            <p>
              <A href={planner}>{t.planner}</A>
            </p>
            <p class="small soft">{t.codeHow}</p>
            <Form action={paths.sessionPlan(session.id)}>
              <Text
                name="code"
                label={t.code}
                hint={t.codeHint}
                sent={sent}
                value={isPlan ? session.code : ''}
                width="m"
                autocomplete="off"
              />
              <p class="acts">
                <button type="submit" class="btn quiet">
                  {t.codeSave}
                </button>
              </p>
            </Form>
          </div>
        </section>
      )}
      <section class="row hung" aria-labelledby="paper">
        <h2 id="paper">{t.paper}</h2>
        <div class="body flow">
          <ul class="code-files">
            {FILES.map((name) => (
              <li key={name}>
                <A href={paths.shortFile(session.code, name)}>{t.files[name]}</A>
              </li>
            ))}
            <li>
              <A href={paths.sessionDoor(session.id)}>{t.door}</A>
            </li>
          </ul>
        </div>
      </section>
    </>
  );
};
