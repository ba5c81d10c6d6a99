import { paths } from '../../../paths.ts';
import { Facts } from '../../../platform/ui/facts.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Qr } from '../../../platform/ui/qr.tsx';
import { BigStrip, Gantt, Key, Patterns } from '../../../platform/ui/strip.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { localeOf } from '../../../platform/words/language.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { ShortReading, ShortStep } from '../read-short.ts';
import { words } from '../short-words.ts';

const FILES = ['plan.pdf', 'cards.pdf', 'pack.pdf'] as const;

const useDay = (): ((date: Date) => string) => {
  const format = new Intl.DateTimeFormat(localeOf(useLanguage()), { day: 'numeric', month: 'short', year: 'numeric' });
  return (date) => format.format(date);
};

const Top = (reading: ShortReading & { title: string; lang: Record<string, string> }) => {
  const t = useWords(words);
  const day = useDay();
  const { isPlan, number, latestNumber, kitTitle, slug, minutes, start, end, lang } = reading;
  const standing = isPlan
    ? number === latestNumber
      ? t.planLatest(number)
      : t.planOld(number, latestNumber)
    : number === latestNumber
      ? t.latest
      : t.old(number, latestNumber);
  return (
    <div class="cloth">
      <div class="row cols">
        <div>
          <p class="over">{isPlan ? t.plan : `${t.kit} · ${t.edition(number)}`}</p>
          <h1 {...lang}>{reading.title}</h1>
          <p class="lead">{standing}</p>
        </div>
        <Facts
          facts={[
            [
              t.kit,
              <A key={slug} href={paths.kit(slug)} {...lang}>
                {kitTitle}
              </A>,
            ],
            [t.length, t.minutes(minutes)],
            start !== undefined && [t.when, t.fromTo(start, end)],
            [t.published, day(reading.publishedAt)],
          ]}
        />
      </div>
    </div>
  );
};

const Acts = ({ code, slug, plan }: ShortReading) => {
  const t = useWords(words);
  return (
    <section class="row code-acts" aria-labelledby="acts">
      <h2 id="acts" class="vh">
        {t.acts}
      </h2>
      <ul class="ways wide">
        <li>
          <h3>
            <A href={paths.run(code)}>{t.run}</A>
          </h3>
          <p>{t.runWhy}</p>
        </li>
        <li>
          <h3>
            <A href={paths.ran(code)}>{t.ran}</A>
          </h3>
          <p>{t.ranWhy}</p>
        </li>
        <li>
          <h3>{t.take}</h3>
          <ul class="code-files">
            {FILES.map((name) => (
              <li key={name}>
                <A href={paths.shortFile(code, name)}>{t.files[name]}</A>
              </li>
            ))}
          </ul>
        </li>
        <li>
          <h3>
            <A href={plan === undefined ? paths.plan(slug) : `${paths.plan(slug)}?p=${plan}`}>
              {plan === undefined ? t.make : t.change}
            </A>
          </h3>
          <p>{plan === undefined ? t.makeWhy : t.changeWhy}</p>
        </li>
      </ul>
    </section>
  );
};

const Step = ({ step, total, lang }: { step: ShortStep; total: number; lang: Record<string, string> }) => {
  const t = useWords(words);
  const names = useWords(ui);
  const how = [
    names.methods[step.method],
    `${step.minutes} ${t.min}`,
    step.isOwn && step.method !== 'break' && t.own,
    step.of && t.from(step.of),
    step.locked && t.locked,
  ];
  return (
    <li class="step line">
      <header>
        <span class="clock">{step.clock}</span>
        <div>
          <h3 {...(step.isOwn ? {} : lang)}>
            {step.number}. {step.title}
          </h3>
          {step.hinge && <p class="hinge">{names.hinge}</p>}
          <p class="how">{how.filter(Boolean).join(' · ')}</p>
        </div>
      </header>
      <Gantt
        method={step.method}
        from={step.from}
        minutes={step.minutes}
        total={total}
        label={t.barOf(step.minutes, step.from)}
      />
    </li>
  );
};

const Steps = ({ steps, minutes, end, start, lang }: ShortReading & { lang: Record<string, string> }) => {
  const t = useWords(words);
  return (
    <section class="row" aria-labelledby="plan">
      <h2 id="plan">{t.steps}</h2>
      <div class="wide flow">
        <BigStrip steps={steps} />
        <Key methods={steps.map(({ method }) => method)} />
        {start === undefined && <p class="small soft">{t.stepsFromNought}</p>}
        <ol class="plan">
          {steps.map((step) => (
            <Step key={step.key} step={step} total={minutes} lang={lang} />
          ))}
        </ol>
        <p>
          <strong class="num">{end}</strong> {t.home}
        </p>
      </div>
    </section>
  );
};

const Changed = ({ later, stepsChanged, slug, language, states }: ShortReading) => {
  const t = useWords(words);
  const day = useDay();
  if (later.length === 0) return null;
  return (
    <section class="row hung" aria-labelledby="changed">
      <h2 id="changed">{t.changed}</h2>
      <div class="body on flow">
        <ul class="rows">
          {later.map(({ number, notes, publishedAt }) => (
            <li key={number}>
              <h3>{t.editionOf(number, day(publishedAt))}</h3>
              <p lang={language}>{notes}</p>
            </li>
          ))}
        </ul>
        {stepsChanged.length > 0 && (
          <ul class="list">
            {stepsChanged.map(({ title, how, minutes }) => (
              <li key={`${how} ${title}`}>
                <strong lang={language}>{title}</strong>:{' '}
                {minutes ? t.nowMinutes(minutes.before, minutes.after) : t.how[how]}
              </li>
            ))}
          </ul>
        )}
        <p>
          <A href={paths.kit(slug)}>{t.toLatest}</A>
        </p>
        <p>
          <A href={paths.compare(slug, states.here, states.latest)}>{t.wordByWord}</A>
        </p>
      </div>
    </section>
  );
};

const Share = ({ address, isPlan }: ShortReading) => {
  const t = useWords(words);
  return (
    <section class="row hung code-sharing" aria-labelledby="share">
      <h2 id="share">{t.share}</h2>
      <div class="body on code-share">
        <Qr text={address} label={t.qr(address)} />
        <div class="flow">
          <p class="code-address">
            <a href={address}>{address.replace(/^https?:\/\//, '')}</a>
          </p>
          <p>{isPlan ? t.shareWhy : t.shareEdition}</p>
        </div>
      </div>
    </section>
  );
};

/** What a printed or shared code stands for: whose kit, is it the latest, what to do with it, and the plan itself. */
export const ShortPage = (reading: ShortReading) => {
  const t = useWords(words);
  const names = useWords(ui);
  const language = useLanguage();
  const { isPlan, kitTitle, minutes, steps, start, end, code, slug } = reading;
  const title = isPlan ? t.planTitle(kitTitle, minutes) : kitTitle;
  const lang: Record<string, string> = reading.language.startsWith(language) ? {} : { lang: reading.language };
  return (
    <Page
      title={isPlan ? title : `${kitTitle}, ${t.edition(reading.number)}`}
      description={t.description(minutes, steps.length, start, end)}
      place="library"
      trail={[
        { href: paths.library, label: names.library },
        { href: paths.kit(slug), label: kitTitle },
      ]}
      here={isPlan ? t.plan : t.edition(reading.number)}
      picture={paths.shortPicture(code)}
      indexed={false}
    >
      <Patterns />
      <Top {...reading} title={title} lang={isPlan ? {} : lang} />
      <Acts {...reading} />
      <Steps {...reading} lang={lang} />
      <Changed {...reading} />
      <Share {...reading} />
    </Page>
  );
};
