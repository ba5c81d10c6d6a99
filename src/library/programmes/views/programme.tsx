import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Key, Patterns } from '../../../platform/ui/strip.tsx';
import { plural, useLanguage, useWords } from '../../../platform/words/words.ts';
import { LanguageNote } from '../../works/views/awaiting.tsx';
import { useLang } from '../../works/views/spoken.ts';
import type { ProgrammeReading } from '../read.ts';
import { words } from '../words.ts';
import { Evenings } from './evenings.tsx';

const Opening = ({ id, language, title, summary, whom, awaiting, evenings }: ProgrammeReading) => {
  const t = useWords(words);
  const page = useLanguage();
  const lang = useLang()(language);
  return (
    <div class="cloth">
      <div class="row">
        <div class="wide">
          <p class="over">
            {t.kind} · {plural(page, evenings.length, t.sessions)}
          </p>
          <h1 {...lang}>{title}</h1>
          <p class="lead" {...lang}>
            {summary}
          </p>
          <p>
            <strong>{t.whom}:</strong> <span {...lang}>{whom}</span>
          </p>
          <LanguageNote text={language} unchecked={awaiting} />
          <p class="acts">
            <A class="btn" href={paths.programmePack(id)}>
              {t.pack}
            </A>{' '}
            <span class="small">{t.packHint}</span>
          </p>
        </div>
      </div>
    </div>
  );
};

export const ProgrammePage = (reading: ProgrammeReading) => {
  const { language, title, summary, evenings, body } = reading;
  const t = useWords(words);
  const lang = useLang()(language);
  return (
    <Page
      title={title}
      description={summary.slice(0, 200)}
      place="library"
      trail={[{ href: paths.programmes, label: t.title }]}
    >
      <Opening {...reading} />
      <section class="row hung" aria-labelledby="order">
        <h2 id="order">{t.order}</h2>
        <div class="body on">
          <Patterns />
          <Evenings evenings={evenings} language={language} />
          <Key methods={evenings.flatMap(({ kit }) => kit?.strip.map(({ method }) => method) ?? [])} />
          <p class="small soft below-key">{t.strip}</p>
        </div>
      </section>
      {body.length > 0 && (
        <section class="row hung" aria-labelledby="how">
          <h2 id="how">{t.how}</h2>
          <div class="body flow" {...lang}>
            <Prose body={body} />
          </div>
        </section>
      )}
    </Page>
  );
};
