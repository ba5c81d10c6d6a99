import { paths } from '../../../../paths.ts';
import { A } from '../../../../platform/ui/link.tsx';
import { inkOf, Patterns } from '../../../../platform/ui/strip.tsx';
import { words as ui } from '../../../../platform/ui/words.ts';
import { useWords } from '../../../../platform/words/words.ts';
import { FRONT, QUESTIONS } from '../fields.ts';
import type { ChosenPart, ChosenStep, Reading } from '../read.ts';
import { words } from '../words.ts';
import { SuggestingPage } from './suggestion-form.tsx';
import { Told } from './told.tsx';

const StepLine = ({ step, choose, language }: { step: ChosenStep; choose: string; language: string }) => {
  const t = useWords(words);
  const names = useWords(ui);
  return (
    <li>
      <p class="n" aria-hidden="true">
        {step.number}
      </p>
      <div>
        <h3>
          <A href={`${choose}?step=${step.id}`}>
            <span class="vh">{t.stepNumber(step.number)}: </span>
            <span lang={language}>{step.title}</span>
          </A>
        </h3>
        <p class="how">
          <svg class="sw" aria-hidden="true">
            <rect {...inkOf(step.method)} x="1" y="1" width="26" height="14" />
          </svg>
          <span>
            {names.methods[step.method]} · {t.minutesOf(step.minutes)}
          </span>
        </p>
        <Told told={step.told} />
      </div>
    </li>
  );
};

const Parts = ({
  title,
  parts,
  choose,
  language,
}: { title: string; parts: readonly ChosenPart[] } & { choose: string; language: string }) => {
  const t = useWords(words);
  if (parts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="list links">
        {parts.map((part) => (
          <li key={part.id}>
            <A href={`${choose}?part=${part.id}`}>
              {part.title ? <span lang={language}>{part.title}</span> : t.sources}
            </A>{' '}
            {part.kind !== 'background' && <span class="soft">{t.kinds[part.kind]}</span>}
          </li>
        ))}
      </ul>
    </>
  );
};

/** The first tap: which step is it about? */
export const ChooseStepPage = (reading: Reading<'choose'>) => {
  const t = useWords(words);
  const { title, language, direction, steps, parts } = reading;
  const { choose } = reading.sends;
  const isBackground = ({ kind }: ChosenPart): boolean => kind === 'background';
  const isDraft = reading.sends.asks === 'draft';
  const lead = <p class="lead">{isDraft ? t.draftLead : t.chooseLead}</p>;
  return (
    <SuggestingPage facts={reading} title={isDraft ? t.draftTitle : t.chooseTitle} over={title} lead={lead} choose>
      <Patterns />
      <section class="row hung" aria-labelledby="steps">
        <h2 id="steps">{t.steps}</h2>
        <div class="body on flow">
          <ol class="choose" dir={direction}>
            {steps.map((step) => (
              <StepLine key={step.id} step={step} choose={choose} language={language} />
            ))}
          </ol>
        </div>
      </section>
      <section class="row hung" aria-labelledby="others">
        <h2 id="others">{t.others}</h2>
        <div class="body on flow">
          <h3>
            <A href={`${choose}?whole=1`}>{t.whole}</A>
          </h3>
          <p>{t.wholeWhy}</p>
          <h3>
            <A href={`${choose}?part=${FRONT}`}>{t.frontTitle}</A>
          </h3>
          <p>{t.front}</p>
          <Parts {...reading} choose={choose} title={t.papers} parts={parts.filter((part) => !isBackground(part))} />
          <h3>
            <A href={`${choose}?part=${QUESTIONS}`}>{t.questionsTitle}</A>
          </h3>
          <Parts {...reading} choose={choose} title={t.background} parts={parts.filter(isBackground)} />
          {reading.sends.asks === 'suggestion' && (
            <p>
              <A href={paths.wordBack(reading.slug)}>{t.wordBack}</A>
            </p>
          )}
          <p>
            <A href={`${choose}?source=1`}>{t.source}</A>
          </p>
        </div>
      </section>
    </SuggestingPage>
  );
};
