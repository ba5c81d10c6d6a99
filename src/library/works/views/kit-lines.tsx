import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Key, Patterns, Strip } from '../../../platform/ui/strip.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { KitLine } from '../../asks.ts';
import { words } from '../words.ts';
import { useKitLang } from './spoken.ts';

/** Kits that teach something, each with its minutes large and its plan as a strip, all to one scale. */
export const KitLines = ({ kits }: { kits: readonly KitLine[] }) => {
  const t = useWords(words);
  const lang = useKitLang();
  const longest = Math.max(1, ...kits.map(({ minutes }) => minutes));
  return (
    <>
      <Patterns />
      <ul class="rows">
        {kits.map(({ slug, minutes, shown, strip }) => (
          <li key={slug} class="kitrow">
            <p class="mins num">
              {minutes}
              <small>{t.minutes}</small>
            </p>
            <div>
              <h3>
                <A href={paths.kit(slug)} {...lang(shown.language)}>
                  {shown.title}
                </A>
              </h3>
              <p {...lang(shown.language)}>{shown.summary}</p>
            </div>
            <Strip steps={strip} of={longest} />
          </li>
        ))}
      </ul>
      <Key methods={kits.flatMap(({ strip }) => strip.map(({ method }) => method))} />
      <p class="small soft below-key">{t.strip}</p>
    </>
  );
};
