import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { useLang } from '../../works/views/spoken.ts';
import type { StruggleLine } from '../read.ts';
import { words } from '../words.ts';
import { SmallLineDrawing } from './small-line.tsx';

/** 1976–78, and in full where the century turns. */
const shortYears = ({ from, to }: StruggleLine['years'], on: (from: number) => string): string => {
  if (to === undefined) return on(from);
  if (to === from) return String(from);
  return `${from}–${Math.floor(to / 100) === Math.floor(from / 100) ? String(to).slice(2) : to}`;
};

/** A struggle in a list: its years large, its place, one line, and its own line drawn small. */
export const StruggleRow = ({ struggle }: { struggle: StruggleLine }) => {
  const t = useWords(words);
  const lang = useLang();
  const { id, shown, language, years, place, line } = struggle;
  return (
    <li class="strugglerow">
      <p class="mins num">{shortYears(years, t.yearsOn)}</p>
      <div>
        <h3>
          <A href={paths.struggle(id)} {...lang(shown.language)}>
            {shown.title}
          </A>
        </h3>
        <p {...lang(shown.language)}>{shown.summary}</p>
        <p class="small soft" {...lang(language)}>
          {place}
        </p>
      </div>
      <div class="itsline" {...lang(language)}>
        <SmallLineDrawing line={line} name={line.name} breaks={line.breaks} />
        <p class="small soft">{line.name}</p>
      </div>
    </li>
  );
};
