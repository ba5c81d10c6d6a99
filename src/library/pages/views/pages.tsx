import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import type { Language } from '../../../platform/words/language.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { PagesReading } from '../editing-read.ts';
import { words } from '../editing-words.ts';

type Listed = PagesReading['pages'][number];

const In = ({ id, language, standing }: { id: string; language: Language; standing: Listed['en'] }) => {
  const t = useWords(words);
  const page = useLanguage();
  const day = standing && saidDay(page, standing.madeAt);
  const said = [
    standing && day && (standing.fromFile ? t.fromFile(day) : t.writtenBy(standing.by ?? t.someone, day)),
    standing?.waits && t.waits,
    !standing && t.notYet,
  ];
  return (
    <p>
      <A href={paths.adminPage(id, language)}>
        {language === 'en' ? t.english : t.welsh}
        <span class="vh">: {t.names[id]}</span>
      </A>{' '}
      <span class="soft">{said.filter(Boolean).join('; ')}</span>
    </p>
  );
};

/** The school's own pages, for its stewards to write. */
export const PagesPage = ({ pages }: PagesReading) => {
  const t = useWords(words);
  return (
    <Page title={t.title} room="home" trail={[{ href: paths.admin, label: t.monday }]} indexed={false}>
      <div class="row plain">
        <div class="wide">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <p class="soft">{t.files}</p>
        </div>
      </div>
      <div class="row">
        <ul class="wide lines">
          {pages.map(({ id, en, cy }) => (
            <li key={id}>
              <strong>{t.names[id]}</strong>
              <div>
                <In id={id} language="en" standing={en} />
                <In id={id} language="cy" standing={cy} />
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
};
