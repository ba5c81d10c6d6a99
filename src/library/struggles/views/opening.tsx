import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { plural, useLanguage, useWords } from '../../../platform/words/words.ts';
import { LanguageNote } from '../../works/views/awaiting.tsx';
import { useKitLang, useLang } from '../../works/views/spoken.ts';
import type { StruggleReading } from '../read.ts';
import { words } from '../words.ts';
import { SmallLineDrawing } from './small-line.tsx';

const Acts = ({ kits, front }: StruggleReading) => {
  const t = useWords(words);
  const language = useLanguage();
  const kitLang = useKitLang();
  const [kit] = kits;
  return (
    <p class="acts">
      {kit && (
        <A class="btn" href={paths.kit(kit.slug)} {...kitLang(kit.shown.language)}>
          {t.teach(kit.shown.title)}
        </A>
      )}
      <a href="#talk">{t.talkAct}</a> <a href="#sources">{plural(language, front.sources.length, t.sourcesAct)}</a>
    </p>
  );
};

/** The cloth: what it was, and at its hem the line itself, from end to end. */
export const Opening = (reading: StruggleReading) => {
  const { front, shown, language, told, small } = reading;
  const t = useWords(words);
  const lang = useLang();
  const [first, last] = [told.happenings[0], told.happenings.at(-1)];
  return (
    <div class="cloth opening">
      <div class="row">
        <div class="wide">
          <p class="over">
            {t.kind} · <span {...lang(language)}>{front.place}</span> · {t.years(front.years.from, front.years.to)}
          </p>
          <h1 {...lang(shown.language)}>{shown.title}</h1>
          <p class="lead" {...lang(shown.language)}>
            {shown.summary}
          </p>
          <LanguageNote text={language} title={shown} />
          <Acts {...reading} />
        </div>
        <div class="wide hem" {...lang(language)}>
          <p class="named">{told.name}</p>
          <SmallLineDrawing line={small} name={told.name} breaks={told.breaks.length} />
          <p class="ends">
            <span>{first?.shown}</span> <span>{last?.shown}</span>
          </p>
        </div>
      </div>
    </div>
  );
};
