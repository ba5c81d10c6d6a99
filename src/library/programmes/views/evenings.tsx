import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Strip } from '../../../platform/ui/strip.tsx';
import type { Language } from '../../../platform/words/language.ts';
import { useWords } from '../../../platform/words/words.ts';
import { useKitLang, useLang } from '../../works/views/spoken.ts';
import type { Evening } from '../read.ts';
import { words } from '../words.ts';

/** The minutes of the longest kit: the scale of all the strips. */
export const longestOf = (evenings: readonly Evening[]): number =>
  Math.max(1, ...evenings.map(({ kit }) => kit?.minutes ?? 0));

const Kit = ({ evening }: { evening: Evening }) => {
  const t = useWords(words);
  const kitLang = useKitLang();
  const { kit, slug } = evening;
  if (!kit)
    return (
      <h3>
        {slug} <small>{t.missing}</small>
      </h3>
    );
  return (
    <h3>
      <A href={paths.kit(kit.slug)} {...kitLang(kit.shown.language)}>
        {kit.shown.title}
      </A>{' '}
      <small class="num">
        {kit.minutes} {t.minutes}
      </small>
    </h3>
  );
};

/** The kits of a programme in order: a great number, what it is, why it comes here, its plan as a strip. */
export const Evenings = ({ evenings, language }: { evenings: readonly Evening[]; language: Language }) => {
  const lang = useLang()(language);
  const longest = longestOf(evenings);
  return (
    <ol class="rows evenings">
      {evenings.map((evening, at) => (
        <li key={evening.slug} class="kitrow">
          <p class="mins num" aria-hidden="true">
            {at + 1}
          </p>
          <div>
            <Kit evening={evening} />
            <p {...lang}>{evening.why}</p>
          </div>
          {evening.kit && <Strip steps={evening.kit.strip} of={longest} />}
        </li>
      ))}
    </ol>
  );
};
