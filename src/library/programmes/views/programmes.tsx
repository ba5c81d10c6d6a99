import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Patterns, Strip } from '../../../platform/ui/strip.tsx';
import { plural, useLanguage, useWords } from '../../../platform/words/words.ts';
import { useKitLang, useLang } from '../../works/views/spoken.ts';
import type { ProgrammeLine } from '../read.ts';
import { words } from '../words.ts';
import { longestOf } from './evenings.tsx';

const ProgrammeItem = ({ programme, of }: { programme: ProgrammeLine; of: number }) => {
  const t = useWords(words);
  const lang = useLang()(programme.language);
  const kitLang = useKitLang();
  const language = useLanguage();
  const { id, title, summary, whom, evenings } = programme;
  return (
    <li class="programme">
      <p class="mins num">
        {evenings.length}
        <small>{plural(language, evenings.length, t.sessionWord)}</small>
      </p>
      <div class="flow">
        <h2>
          <A href={paths.programme(id)} {...lang}>
            {title}
          </A>
        </h2>
        <p {...lang}>{summary}</p>
        <p class="small soft">
          {t.whom}: <span {...lang}>{whom}</span>
        </p>
      </div>
      <ol class="strips">
        {evenings.map(({ slug, kit }) =>
          kit ? (
            <li key={slug}>
              <span {...kitLang(kit.shown.language)}>{kit.shown.title}</span>
              <Strip steps={kit.strip} of={of} />
            </li>
          ) : (
            <li key={slug}>{slug}</li>
          ),
        )}
      </ol>
    </li>
  );
};

/** All the programmes, each with the plans of its kits. */
export const ProgrammesPage = ({ programmes }: { programmes: readonly ProgrammeLine[] }) => {
  const t = useWords(words);
  const longest = longestOf(programmes.flatMap(({ evenings }) => evenings));
  return (
    <Page title={t.title} description={t.lead} place="library" trail={[]}>
      <div class="cloth">
        <div class="row">
          <div class="wide">
            <h1>{t.title}</h1>
            <p class="lead">{t.lead}</p>
          </div>
        </div>
      </div>
      <div class="row">
        <Patterns />
        <ul class="wide rows programmes">
          {programmes.map((programme) => (
            <ProgrammeItem key={programme.id} programme={programme} of={longest} />
          ))}
        </ul>
      </div>
    </Page>
  );
};
