import { paths } from '../../../paths.ts';
import { Facts } from '../../../platform/ui/facts.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { plural, useLanguage, useWords } from '../../../platform/words/words.ts';
import { StruggleRow } from '../../struggles/views/struggle-row.tsx';
import { LanguageNote } from '../../works/views/awaiting.tsx';
import { KitLines } from '../../works/views/kit-lines.tsx';
import { HungSection } from '../../works/views/sections.tsx';
import { useKitLang, useLang } from '../../works/views/spoken.ts';
import { TriedLines } from '../../works/views/tried-lines.tsx';
import type { TechniqueReading } from '../read.ts';
import { words } from '../words.ts';

const Opening = ({ front, language, kits }: TechniqueReading) => {
  const t = useWords(words);
  const page = useLanguage();
  const lang = useLang()(language);
  const kitLang = useKitLang();
  const [kit] = kits;
  return (
    <div class="cloth">
      <div class="row cols">
        <div>
          <p class="over">
            {t.kind} · {t.families[front.family]}
          </p>
          <h1 {...lang}>{front.title}</h1>
          <p class="lead" {...lang}>
            {front.summary}
          </p>
          <LanguageNote text={language} />
          {kit && (
            <p class="acts">
              <A class="btn" href={paths.kit(kit.slug)} {...kitLang(kit.shown.language)}>
                {t.teach(kit.shown.title)}
              </A>
            </p>
          )}
        </div>
        <Facts
          facts={[
            [t.todo, <span {...lang}>{front.minutes.do}</span>],
            [t.toTeach, plural(page, front.minutes.teach, t.teachMinutes)],
            front.exercise && [t.exercise, t.exercises[front.exercise]],
          ]}
        />
      </div>
    </div>
  );
};

const Struggles = ({ struggles }: TechniqueReading) => {
  const t = useWords(words);
  if (struggles.length === 0) return null;
  return (
    <section class="row hung" aria-labelledby="struggles">
      <h2 id="struggles">{t.struggles}</h2>
      <ul class="body on rows">
        {struggles.map((struggle) => (
          <StruggleRow key={struggle.id} struggle={struggle} />
        ))}
      </ul>
    </section>
  );
};

export const TechniquePage = (reading: TechniqueReading) => {
  const { front, sections, kits, language } = reading;
  const t = useWords(words);
  const lang = useLang()(language);
  return (
    <Page
      title={`${t.kind}: ${front.title}`}
      here={front.title}
      description={front.summary.slice(0, 200)}
      trail={[{ href: paths.techniques, label: t.title }]}
    >
      <Opening {...reading} />
      {sections.map((section, at) => (
        <HungSection key={section.heading?.id} within={at > 0} section={section} lang={lang} />
      ))}
      <section class="row hung" aria-labelledby="taught">
        <h2 id="taught">{t.taught}</h2>
        <div class="body on">{kits.length === 0 ? <p>{t.notTaught}</p> : <KitLines kits={kits} />}</div>
      </section>
      <TriedLines stories={reading.stories} tell={`${paths.newStory}?technique=${reading.id}`} />
      <Struggles {...reading} />
      <section class="row hung" aria-labelledby="from">
        <h2 id="from">{t.sources}</h2>
        <ul class="body list" {...lang}>
          {front.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </section>
    </Page>
  );
};
