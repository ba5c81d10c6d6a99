import { paths } from '../../../paths.ts';
import { Form, Select } from '../../../platform/ui/form.tsx';
import { BigStrip, Key } from '../../../platform/ui/strip.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { onTheWall, saidClock } from '../../../platform/words/moments.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { TOGETHER, whoField } from '../fields.ts';
import { words } from '../words.ts';
import type { Preparing } from './shown.ts';
import { useLeadName } from './use-lead-name.ts';

const Step = (reading: Preparing & { step: Preparing['steps'][number]; number: number }) => {
  const t = useWords(words);
  const names = useWords(ui);
  const language = useLanguage();
  const name = useLeadName(reading);
  const { step, number, leads, session, sent } = reading;
  const { key, title, method, hinge, isOwn, locked, at, who } = step;
  const how = [
    names.methods[method],
    `${step.minutes} ${t.min}`,
    isOwn && method !== 'break' && t.own,
    locked && t.locked,
  ];
  return (
    <li class="step line">
      <header>
        <time class="clock" dateTime={onTheWall(at)}>
          {saidClock(language, at)}
        </time>
        <div>
          <h3 {...(isOwn ? {} : { lang: session.kitLanguage })}>
            {number}. {title}
          </h3>
          {hinge && <p class="hinge">{names.hinge}</p>}
          <p class="how">{how.filter(Boolean).join(' · ')}</p>
        </div>
      </header>
      <div class="do">
        <Select
          name={whoField(key)}
          label={t.who(number)}
          sent={sent}
          value={who === null ? TOGETHER : (who ?? '')}
          options={[
            { value: '', label: t.nobody },
            ...leads.map((lead) => ({ value: lead.personId, label: name(lead) })),
            { value: TOGETHER, label: t.together },
          ]}
        />
      </div>
    </li>
  );
};

/** The steps by the clock of the evening, each with who takes it on. */
export const Steps = (reading: Preparing) => {
  const t = useWords(words);
  const language = useLanguage();
  const { session, steps, plannedEnd } = reading;
  const open = steps.filter(({ who }) => who === undefined).length;
  const [ends, said] = [plannedEnd, session.endsAt].map((at) => saidClock(language, at));
  return (
    <section class="row" aria-labelledby="steps">
      <h2 id="steps">{t.steps}</h2>
      <div class="wide flow">
        <BigStrip steps={steps} />
        <Key methods={steps.map(({ method }) => method)} />
        {plannedEnd > session.endsAt && <p class="told">{t.late(ends ?? '', said ?? '')}</p>}
        <p class="small soft">{t.stepsWhy}</p>
        <Form action={paths.sessionShares(session.id)}>
          <ol class="plan">
            {steps.map((step, at) => (
              <Step key={step.key} {...reading} step={step} number={at + 1} />
            ))}
          </ol>
          <p>
            <strong class="num">{ends}</strong> {t.home}
          </p>
          <p class="acts">
            <button type="submit" class="btn">
              {t.saveShares}
            </button>
            {open > 0 && <span class="soft">{t.stillOpen(open)}</span>}
          </p>
        </Form>
      </div>
    </section>
  );
};
