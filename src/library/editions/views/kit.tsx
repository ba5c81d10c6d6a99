import { outcomeUnder } from '../../../kit/outcome.ts';
import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { ReportLink } from '../../../platform/ui/report-link.tsx';
import { BigStrip, Key, Patterns } from '../../../platform/ui/strip.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { useWords } from '../../../platform/words/words.ts';
import { TriedLines } from '../../works/views/tried-lines.tsx';
import { words } from '../words.ts';
import { Beside } from './beside.tsx';
import { Evidence } from './evidence.tsx';
import { Papers } from './kit-papers.tsx';
import { type KitReading, proseOf } from './kit-reading.ts';
import { Sources, Take } from './kit-take.tsx';
import { Top } from './kit-top.tsx';
import { StepItem } from './step.tsx';
import { Suggest } from './suggest.tsx';

const Plan = (reading: KitReading) => {
  const t = useWords(words);
  const prose = proseOf(reading);
  const { steps, end, runs, kit, direction, slug } = reading;
  return (
    <section class="row" aria-labelledby="plan">
      <h2 id="plan">{t.planTitle}</h2>
      <div class="wide">
        <p class="small soft">{runs >= 5 ? t.planHowReally : t.planHow}</p>
        <ol class="plan" lang={kit.front.language} dir={direction}>
          {steps.map((shown) => (
            <StepItem key={shown.step.id} shown={shown} prose={prose} slug={slug} />
          ))}
        </ol>
        <p>
          <strong class="num">{end}</strong> {t.home}
        </p>
      </div>
    </section>
  );
};

const Lengths = ({ lengths, slug }: Pick<KitReading, 'lengths' | 'slug'>) => {
  const t = useWords(words);
  if (lengths.length === 0) return null;
  return (
    <section class="row hung" aria-labelledby="lengths">
      <h2 id="lengths">{t.lengths}</h2>
      <div class="body on flow">
        <p>{t.lengthsHow}</p>
        <ul class="rows lengths">
          {lengths.map(({ minutes, dropped, shortened, plan }) => (
            <li key={minutes}>
              <h3>{t.inMinutes(minutes)}</h3>
              <p>
                {[dropped.length > 0 && t.dropped(dropped.join('; ')), shortened > 0 && t.shortened(shortened)]
                  .filter(Boolean)
                  .join(' ') || t.nothingGoes}
              </p>
              <p class="small">
                <A href={`${paths.plan(slug)}?fit=${plan}`}>
                  {t.cutIt}
                  <span class="vh">: {t.inMinutes(minutes)}</span>
                </A>
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};

const facts = ({ kit, slug, total }: KitReading): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'LearningResource',
  name: kit.front.title,
  description: kit.front.summary,
  inLanguage: kit.front.language,
  license: `https://spdx.org/licenses/${kit.front.licence}`,
  teaches: kit.front.outcomes,
  educationalLevel: kit.front.level,
  timeRequired: `PT${total}M`,
  author: kit.front.credits
    .filter(({ role }) => role === 'author')
    .map(({ name }) => ({ '@type': 'Organization', name })),
  identifier: slug,
  isAccessibleForFree: true,
});

/** A kit: its plan drawn, notes pencilled beside it, what it needs, how it has gone, every form to take away. */
export const KitPage = (reading: KitReading) => {
  const { kit, steps, total, doingMinutes, background, struggles, techniques, shown, direction, slug } = reading;
  const t = useWords(words);
  const names = useWords(ui);
  const prose = proseOf(reading);
  const title = shown?.title ?? kit.front.title;
  const segments = steps.map(({ step }) => step);
  return (
    <Page
      title={title}
      description={shown?.summary ?? kit.front.summary}
      place="library"
      trail={[{ href: paths.library, label: names.library }]}
      picture={paths.kitPicture(slug)}
      about={facts(reading)}
      islands={['keep']}
    >
      <Patterns />
      <Top {...reading} />
      <section class="row" aria-label={t.inShort}>
        <div class="wide flow">
          <h2 class="vh">{t.inShort}</h2>
          <BigStrip steps={segments} />
          <Key methods={segments.map(({ method }) => method)} />
          <p>{t.doing(total, doingMinutes)}</p>
        </div>
      </section>
      <section class="row hung" aria-labelledby="able">
        <h2 id="able">{t.able}</h2>
        <ul class="body tick" lang={kit.front.language} dir={direction}>
          {kit.front.outcomes.map((outcome) => (
            <li key={outcome}>{outcomeUnder(outcome)}</li>
          ))}
        </ul>
        <div class="aside flow">
          {kit.front.bring.length > 0 && (
            <>
              <p>
                <strong>{t.bring}</strong>
              </p>
              <ul class="list" lang={kit.front.language} dir={direction}>
                {kit.front.bring.map((thing) => (
                  <li key={thing}>{thing}</li>
                ))}
              </ul>
            </>
          )}
          <p>
            <strong>{t.getReady}</strong> {t.getReadyHow}
          </p>
          <p>
            <A href={`${paths.facilitate}?kit=${slug}#wish`}>{t.tellNear}</A>
          </p>
        </div>
      </section>
      <Plan {...reading} />
      <Lengths {...reading} />
      <section class="row hung" aria-labelledby="background">
        <h2 id="background">{t.background}</h2>
        <div class="body flow" lang={kit.front.language} dir={direction}>
          <Prose body={background} {...prose} />
          <Suggest slug={slug} of={t.background} />
        </div>
        <div class="aside flow">
          {struggles.length > 0 && (
            <p>
              <strong>{t.from}</strong>
            </p>
          )}
          {struggles.map(({ id, title: name }) => (
            <p key={id}>
              <A href={paths.struggle(id)}>{name}</A>
            </p>
          ))}
          {techniques.length > 0 && (
            <p>
              <strong>{t.techniques}</strong>
            </p>
          )}
          {techniques.map(({ id, title: name }) => (
            <p key={id}>
              <A href={paths.technique(id)}>{name}</A>
            </p>
          ))}
        </div>
      </section>
      <Papers {...reading} />
      <Evidence rows={reading.evidence} runs={reading.runs} code={reading.edition.code} wanted={reading.wanted} />
      <TriedLines stories={reading.stories} tell={`${paths.newStory}?kit=${slug}`} />
      <Take {...reading} />
      <Beside slug={slug} beside={reading.beside} />
      <Sources {...reading} />
      <div class="row plain">
        <p class="wide">
          <ReportLink of="kit" id={slug} />
        </p>
      </div>
    </Page>
  );
};
