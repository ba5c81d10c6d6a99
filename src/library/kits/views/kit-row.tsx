import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Strip } from '../../../platform/ui/strip.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { Card } from '../store.ts';
import { words } from '../words.ts';

/** A kit as lists show it, with its title in the reader's language where there is one. */
export interface KitLine extends Card {
  /** Title and summary in the page's language, awaiting a fluent reviewer or not. */
  shown: { title: string; summary: string; language: string };
  struggleNames: string[];
}

/** A kit in a list: its minutes large, its plan as a strip, to one scale with its neighbours (`of` minutes). */
export const KitRow = ({ kit, of }: { kit: KitLine; of: number }) => {
  const t = useWords(words);
  const methods = useWords(ui);
  const page = useLanguage();
  const { shown } = kit;
  const lang = shown.language.startsWith(page) ? {} : { lang: shown.language };
  const facts = [
    ...(kit.adaptedBy ? [t.adaptedBy(kit.adaptedBy)] : []),
    methods.levels[kit.level],
    t.peopleFrom(kit.peopleMin, kit.peopleMax),
    ...kit.struggleNames,
  ];
  return (
    <li class="kitrow">
      <p class="mins num">
        {kit.minutes}
        <small>{t.minutes}</small>
        {kit.minutesLeast < kit.minutes && <small>{t.runsIn(kit.minutesLeast)}</small>}
      </p>
      <div>
        <h3>
          <A href={paths.kit(kit.slug)} {...lang}>
            {shown.title}
          </A>
        </h3>
        <p {...lang}>{shown.summary}</p>
      </div>
      <Strip steps={kit.strip} of={of} />
      <p class="small">{facts.join(' · ')}</p>
    </li>
  );
};
