import { paths } from '../../../paths.ts';
import { Facts } from '../../../platform/ui/facts.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { KitLines } from '../../works/views/kit-lines.tsx';
import { HungSection } from '../../works/views/sections.tsx';
import { useLang } from '../../works/views/spoken.ts';
import { TriedLines } from '../../works/views/tried-lines.tsx';
import type { StruggleReading } from '../read.ts';
import { words } from '../words.ts';
import { Opening } from './opening.tsx';
import { Power } from './power.tsx';
import { Disputed, Sources } from './sources.tsx';
import { Talk } from './talk.tsx';
import { Timeline } from './timeline.tsx';

const AtAGlance = ({ front, language }: StruggleReading) => {
  const t = useWords(words);
  const lang = useLang()(language);
  return (
    <Facts
      facts={[
        [t.whenFact, t.years(front.years.from, front.years.to)],
        [t.where, <span {...lang}>{front.place}</span>],
        [t.nations, front.nations.map((nation) => t.nation[nation]).join(', ')],
        [t.themes, <span {...lang}>{front.themes.join(', ')}</span>],
      ]}
    />
  );
};

const Taught = ({ kits }: StruggleReading) => {
  const t = useWords(words);
  return (
    <section class="row hung" aria-labelledby="taught">
      <h2 id="taught">{t.taught}</h2>
      <div class="body on">{kits.length === 0 ? <p>{t.notTaught}</p> : <KitLines kits={kits} />}</div>
    </section>
  );
};

const Techniques = ({ techniques }: StruggleReading) => {
  const t = useWords(words);
  const lang = useLang();
  if (techniques.length === 0) return null;
  return (
    <section class="row hung" aria-labelledby="techniques">
      <h2 id="techniques">{t.techniques}</h2>
      <ul class="body on lines">
        {techniques.map(({ id, title, summary, language }) => (
          <li key={id} {...lang(language)}>
            <A href={paths.technique(id)}>{title}</A> <span>{summary}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The short name of a struggle: what stands before the question. */
const shortOf = (title: string): string => title.split(':')[0] ?? title;

export const StrugglePage = (reading: StruggleReading) => {
  const { shown, front, happened, after, language } = reading;
  const t = useWords(words);
  const lang = useLang()(language);
  const known = new Set(front.sources.map(({ n }) => n));
  const source = (number: number) => (known.has(number) ? `#source-${number}` : undefined);
  return (
    <Page
      title={shown.title}
      description={shown.summary.slice(0, 200)}
      place="struggles"
      trail={[{ href: paths.struggles, label: t.title }]}
      here={shortOf(shown.title)}
    >
      <Opening {...reading} />
      <Timeline {...reading} source={source} />
      {happened && <HungSection section={happened} lang={lang} prose={{ source }} aside={<AtAGlance {...reading} />} />}
      <Power {...reading} source={source} />
      {after.map((section, at) => (
        <HungSection key={section.heading?.id} within={at > 0} section={section} lang={lang} prose={{ source }} />
      ))}
      <Talk {...reading} />
      <Taught {...reading} />
      <Techniques {...reading} />
      <TriedLines stories={reading.stories} tell={`${paths.newStory}?struggle=${reading.id}`} />
      <Disputed {...reading} source={source} />
      <Sources {...reading} />
    </Page>
  );
};
