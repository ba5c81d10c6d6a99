import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../../proposals/editing/words.ts';

/** The way from a part of a kit to the page on which it is bettered; without a place, to a choice of all parts. `of` names the part to those who don't see it. */
export const Suggest = ({
  slug,
  place,
  of,
}: {
  slug: string;
  place?: { step: string } | { part: string };
  of: string;
}) => {
  const t = useWords(words);
  return (
    <p class="small suggest-link">
      <A href={place ? `${paths.edit(slug)}?${new URLSearchParams(place)}` : paths.edit(slug)}>
        {t.here}
        <span class="vh">: {of}</span>
      </A>
    </p>
  );
};
