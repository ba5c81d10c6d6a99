import type { Kit, Step } from '../../../kit/kit.ts';
import { totalMinutes } from '../../../kit/measure.ts';
import { outcomeUnder } from '../../../kit/outcome.ts';
import { papersOf, shownOf, withoutFootnotes } from '../../../kit/papers.ts';
import { backgroundOf, evaluationOf, footnotesUsed, notesOf, proseOf, stepsOf } from '../../../kit/reading.ts';
import { directionOf } from '../../../platform/text/direction.ts';
import { Prose, type ProseOptions } from '../../../platform/ui/prose.tsx';
import { BigStrip, Gantt, Key } from '../../../platform/ui/strip.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../kit-text-words.ts';

interface Shown {
  kit: Kit;
  prose: ProseOptions;
  tongue: { lang: string; dir: 'ltr' | 'rtl' };
}

const StepText = ({
  step,
  number,
  from,
  total,
  prose,
}: {
  step: Step;
  number: number;
  from: number;
  total: number;
  prose: ProseOptions;
}) => {
  const t = useWords(words);
  const names = useWords(ui);
  const how = [
    names.methods[step.method],
    `${step.minutes} ${names.min}`,
    step.keep === 'could' && t.mayGo,
    step.shortest < step.minutes && t.shortest(step.shortest),
  ];
  const notes = withoutFootnotes(notesOf(step));
  return (
    <li class="step" id={`step-${step.id}`}>
      <header>
        <span class="clock">{number}</span>
        <div>
          <h3>{step.title}</h3>
          {step.hinge && <p class="hinge">{names.hinge}</p>}
          <p class="how">{how.filter(Boolean).join(' · ')}</p>
        </div>
      </header>
      <Gantt method={step.method} from={from} minutes={step.minutes} total={total} label={t.bar(step.minutes)} />
      <div class="do flow">
        <Prose body={shownOf(step)} {...prose} />
      </div>
      {notes.length > 0 && (
        <aside class="notes flow" aria-label={t.noteFor(number)}>
          <Prose body={notes} {...prose} />
        </aside>
      )}
    </li>
  );
};

const Plan = ({ kit, prose, tongue }: Shown) => {
  const t = useWords(words);
  const steps = stepsOf(kit);
  const total = Math.max(1, totalMinutes(steps));
  let before = 0;
  return (
    <section class="row" aria-labelledby="plan">
      <h2 id="plan">{t.plan}</h2>
      <div class="wide flow">
        <BigStrip steps={steps} />
        <Key methods={steps.map(({ method }) => method)} />
        <p>{t.minutes(totalMinutes(steps))}</p>
        <ol class="plan" {...tongue}>
          {steps.map((step, at) => {
            const from = before;
            before += step.minutes;
            return <StepText key={step.id} step={step} number={at + 1} from={from} total={total} prose={prose} />;
          })}
        </ol>
      </div>
    </section>
  );
};

const Papers = ({ kit, prose, tongue }: Shown) => {
  const t = useWords(words);
  const papers = papersOf(kit);
  const questions = evaluationOf(kit)?.questions ?? [];
  if (papers.length + questions.length === 0) return null;
  return (
    <section class="row hung" aria-labelledby="papers">
      <h2 id="papers">{t.handouts}</h2>
      <div class="body on flow papers" {...tongue}>
        {papers.map((paper) => (
          <details key={paper.id} id={paper.id}>
            <summary>
              {paper.title}
              {paper.kind === 'handout' && <span class="soft"> · {t.per[paper.per]}</span>}
            </summary>
            <div class="paper flow">
              <Prose body={shownOf(paper)} {...prose} under={2} />
            </div>
          </details>
        ))}
        {questions.length > 0 && (
          <details id="evaluation">
            <summary>{t.evaluation}</summary>
            <ol class="list paper">
              {questions.map(({ asks, answer }, at) => (
                <li key={at}>
                  <Prose body={asks} {...prose} /> <span class="soft">({answer})</span>
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
    </section>
  );
};

/**
 * A kit's whole text to read, as some revision or suggestion has it: sections for a page that also has `<Patterns />`.
 * `media` finds its pictures.
 */
export const KitText = ({ kit, media }: { kit: Kit; media: (name: string) => string }) => {
  const t = useWords(words);
  const { summary, outcomes, bring, language } = kit.front;
  const tongue = { lang: language, dir: directionOf(language) };
  const sources = footnotesUsed(kit, kit.blocks.flatMap(proseOf));
  const numbers = new Map(sources.map(({ identifier }, at) => [identifier, at + 1]));
  const prose: ProseOptions = {
    under: 1,
    media,
    footnote: (label) => {
      const number = numbers.get(label);
      return number === undefined ? undefined : { mark: String(number), href: `#source-${number}` };
    },
  };
  const background = withoutFootnotes(backgroundOf(kit).flatMap(({ body }) => body));
  return (
    <>
      <section class="row hung" aria-labelledby="able">
        <h2 id="able">{t.able}</h2>
        <div class="body flow" {...tongue}>
          <p>{summary}</p>
          <ul class="tick">
            {outcomes.map((outcome) => (
              <li key={outcome}>{outcomeUnder(outcome)}</li>
            ))}
          </ul>
        </div>
        {bring.length > 0 && (
          <div class="aside flow">
            <p>
              <strong>{t.bring}</strong>
            </p>
            <ul class="list" {...tongue}>
              {bring.map((thing) => (
                <li key={thing}>{thing}</li>
              ))}
            </ul>
          </div>
        )}
      </section>
      <Plan kit={kit} prose={prose} tongue={tongue} />
      {background.length > 0 && (
        <section class="row hung" aria-labelledby="background">
          <h2 id="background">{t.background}</h2>
          <div class="body flow" {...tongue}>
            <Prose body={background} {...prose} />
          </div>
        </section>
      )}
      <Papers kit={kit} prose={prose} tongue={tongue} />
      {sources.length > 0 && (
        <section class="row hung" aria-labelledby="sources">
          <h2 id="sources">{t.sources}</h2>
          <ol class="body list small sources" {...tongue}>
            {sources.map(({ identifier, children }, at) => (
              <li key={identifier} id={`source-${at + 1}`}>
                <Prose body={children} {...prose} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
};
