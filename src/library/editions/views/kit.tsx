import type { RootContent } from 'mdast';
import type { ComponentChildren } from 'preact';
import type { Credit, Kit, Per, Role } from '../../../kit/kit.ts';
import { outcomeUnder } from '../../../kit/outcome.ts';
import { paths } from '../../../paths.ts';
import { Facts } from '../../../platform/ui/facts.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useAddress } from '../../../platform/ui/page-context.ts';
import { Prose, type ProseOptions } from '../../../platform/ui/prose.tsx';
import { BigStrip, Key, Patterns } from '../../../platform/ui/strip.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { plural, useLanguage, useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';
import { Evidence, type EvidenceRow } from './evidence.tsx';
import { type ShownStep, StepItem } from './step.tsx';

/** A page the participants hold, or an exercise: shown whole, below the plan. */
export interface Paper {
  id: string;
  title: string;
  per: Per | undefined;
  body: RootContent[];
  /** Address of the rehearsal on the screen, where there is one. */
  rehearsal: string | undefined;
  /** Ids of the rehearsal's moments: the text links to them, and each has an address of its own. */
  moments: string[];
}

export interface Source {
  label: string;
  number: number;
  body: RootContent[];
}

export interface KitReading {
  slug: string;
  kit: Kit;
  edition: { number: number; code: string; publishedAt: Date };
  /** Title and summary in the page's language, when the kit is in another. */
  shown: { title: string; summary: string; unreviewed: boolean } | undefined;
  direction: 'ltr' | 'rtl';
  total: number;
  least: number;
  doingMinutes: number;
  steps: ShownStep[];
  end: string;
  background: RootContent[];
  lengths: { minutes: number; dropped: string[]; shortened: number; plan: string }[];
  papers: Paper[];
  evaluation: { asks: RootContent[]; answer: string }[];
  struggles: { id: string; title: string }[];
  techniques: { id: string; title: string }[];
  others: { slug: string; title: string; language: string }[];
  runs: number;
  evidence: EvidenceRow[];
  sources: Source[];
  /** The keeping of pages for a hall without signal; drawn by whoever does it. */
  keep: ComponentChildren;
}

const useProse = (reading: KitReading): ProseOptions => {
  const numbers = new Map(reading.sources.map(({ label, number }) => [label, number]));
  return {
    under: 1,
    media: (name) => paths.media(reading.slug, name),
    footnote: (label) => {
      const number = numbers.get(label);
      return number === undefined ? undefined : { mark: String(number), href: `#source-${number}` };
    },
  };
};

const Top = (reading: KitReading) => {
  const { kit, edition, slug, shown, total, least, struggles, others, runs } = reading;
  const t = useWords(words);
  const names = useWords(ui);
  const language = useLanguage();
  const { min, max } = kit.front.participants;
  const lang = kit.front.language.startsWith(language) || shown ? {} : { lang: kit.front.language };
  return (
    <div class="cloth">
      <div class="row cols">
        <div>
          <p class="over">{[t.kit, names.levels[kit.front.level], t.edition(edition.number)].join(' · ')}</p>
          <h1 {...lang}>{shown?.title ?? kit.front.title}</h1>
          <p class="lead" {...lang}>
            {shown?.summary ?? kit.front.summary}
          </p>
          {shown?.unreviewed && <p class="small">{t.unreviewed}</p>}
          <p class="acts">
            <A class="btn" href={paths.kitFile(slug, 'pdf')}>
              {t.pack}
            </A>{' '}
            <A href={paths.plan(slug)}>{t.plan}</A> <A href={paths.run(edition.code)}>{t.run}</A>
          </p>
        </div>
        <Facts
          facts={[
            [t.length, `${t.minutes(total)}${least < total ? t.also(least) : ''}`],
            [t.people, t.peopleFrom(min, max)],
            struggles.length > 0 && [
              t.struggles,
              struggles.map(({ id, title }, at) => (
                <>
                  {at > 0 && <br />}
                  <A href={paths.struggle(id)}>{title}</A>
                </>
              )),
            ],
            [t.timesRun, runs > 0 ? <a href="#evidence">{plural(language, runs, t.times)}</a> : t.notYet],
            others.length > 0 && [
              t.alsoIn,
              others.map((other) => (
                <A key={other.slug} href={paths.kit(other.slug)} lang={other.language} hreflang={other.language}>
                  {other.title}
                </A>
              )),
            ],
          ]}
        />
      </div>
    </div>
  );
};

const Plan = (reading: KitReading) => {
  const t = useWords(words);
  const prose = useProse(reading);
  const { steps, end, runs, kit, direction } = reading;
  return (
    <section class="row" aria-labelledby="plan">
      <h2 id="plan">{t.planTitle}</h2>
      <div class="wide">
        <p class="small soft">{runs >= 5 ? t.planHowReally : t.planHow}</p>
        <ol class="plan" lang={kit.front.language} dir={direction}>
          {steps.map((shown) => (
            <StepItem key={shown.step.id} shown={shown} prose={prose} />
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

const Papers = (reading: KitReading) => {
  const t = useWords(words);
  const prose = useProse(reading);
  const { papers, evaluation, kit, direction, slug } = reading;
  const inTongue = useAddress();
  const within = (paper: Paper) => (id: string) =>
    paper.moments.includes(id) ? inTongue(paths.rehearsalNode(slug, paper.id, id)) : `#${id}`;
  return (
    <section class="row hung" aria-labelledby="papers">
      <h2 id="papers">{t.handouts}</h2>
      <div class="body on flow papers" lang={kit.front.language} dir={direction}>
        {papers.map((paper) => (
          <details key={paper.id} id={paper.id}>
            <summary>
              {paper.title}
              {paper.per && <span class="soft"> · {t.per[paper.per]}</span>}
            </summary>
            <div class="paper flow">
              {paper.rehearsal && (
                <p>
                  <A class="btn quiet" href={paper.rehearsal}>
                    {t.rehearse}
                  </A>
                </p>
              )}
              <Prose body={paper.body} {...prose} under={2} within={within(paper)} />
            </div>
          </details>
        ))}
        {evaluation.length > 0 && (
          <details id="evaluation">
            <summary>{t.evaluation}</summary>
            <ol class="list paper">
              {evaluation.map(({ asks, answer }, at) => (
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

const Credits = ({ credits, licence }: { credits: readonly Credit[]; licence: string }) => {
  const t = useWords(words);
  const roles = [...new Set(credits.map(({ role }) => role))] satisfies Role[];
  const said = roles.map(
    (role) =>
      `${t.credits[role]} ${credits
        .filter((one) => one.role === role)
        .map(({ name }) => name)
        .join(', ')}.`,
  );
  return (
    <p class="small soft">
      {said.join(' ')} <A href={paths.licences}>{licence}</A>: {t.free}
    </p>
  );
};

const Take = ({ slug, kit, edition, keep }: KitReading) => {
  const t = useWords(words);
  const files: [string, string][] = [
    [paths.planPdf(slug), t.forms.plan],
    [paths.planCards(slug), t.forms.cards],
    [paths.handouts(slug), t.forms.handouts],
    [paths.slides(slug), t.forms.slides],
    [paths.kitFile(slug, 'pptx'), t.forms.pptx],
    [paths.kitFile(slug, 'docx'), t.forms.docx],
    [paths.kitFile(slug, 'md'), t.forms.md],
    [paths.kitFile(slug, 'json'), t.forms.json],
    [paths.kitFile(slug, 'zip'), t.forms.zip],
  ];
  return (
    <section class="row hung take" aria-labelledby="take">
      <h2 id="take">{t.take}</h2>
      <div class="body flow">
        <ul class="files">
          {files.map(([href, label]) => (
            <li key={href}>
              <A href={href}>{label}</A>
            </li>
          ))}
        </ul>
        {keep}
        <p class="small">
          {t.short} <A href={paths.short(edition.code)}>{paths.short(edition.code)}</A>
        </p>
        <Credits credits={kit.front.credits} licence={kit.front.licence} />
      </div>
    </section>
  );
};

const Sources = (reading: KitReading) => {
  const t = useWords(words);
  const prose = useProse(reading);
  if (reading.sources.length === 0) return null;
  return (
    <section class="row hung" aria-labelledby="sources">
      <h2 id="sources">{t.sources}</h2>
      <ol class="body list small sources">
        {reading.sources.map(({ number, body }) => (
          <li key={number} id={`source-${number}`}>
            <Prose body={body} {...prose} />
          </li>
        ))}
      </ol>
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
  const prose = useProse(reading);
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
        </div>
      </section>
      <Plan {...reading} />
      <Lengths {...reading} />
      <section class="row hung" aria-labelledby="background">
        <h2 id="background">{t.background}</h2>
        <div class="body flow" lang={kit.front.language} dir={direction}>
          <Prose body={background} {...prose} />
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
      <Evidence rows={reading.evidence} runs={reading.runs} code={reading.edition.code} />
      <Take {...reading} />
      <Sources {...reading} />
    </Page>
  );
};
